DefinitionBlock ("", "SSDT", 2, "STGWLK", "HUGE", 1)
{
    Scope (\_SB)
    {
        Device (HUG0) { Name (_HID, "ARMHC600") Name (_UID, 0) Name (_CRS, ResourceTemplate () {
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x40000000000, 0x400003FFFFF, 0, 0x400000) }) }
        Device (HUG1) { Name (_HID, "ARMHC600") Name (_UID, 1) Name (_CRS, ResourceTemplate () {
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x50000000000, 0x5000FFFFFFF, 0, 0x10000000) }) }
        Device (HUG2) { Name (_HID, "ARMHC600") Name (_UID, 2) Name (_CRS, ResourceTemplate () {
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x60000000000, 0x6001000FFFF, 0, 0x10010000) }) }
        Device (HUG3) { Name (_HID, "ARMHC600") Name (_UID, 3) Name (_CRS, ResourceTemplate () {
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x70000000000, 0x7000000FFFF, 0, 0x10000)
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x80000000000, 0x8008000FFFF, 0, 0x80010000)
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x90000000000, 0x9000000FFFF, 0, 0x10000) }) }
    }
}
