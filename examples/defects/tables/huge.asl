// Memory of 65552 and of 65536 pages, and of 2 GiB and a page between two single pages.
DefinitionBlock ("", "SSDT", 2, "STGWLK", "HUGE", 0x00000001)
{
    Device (\_SB.HUG0)
    {
        Name (_HID, "ARMHC600")
        Name (_UID, 0)
        Name (_CRS, ResourceTemplate () {
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
                0, 0x40000000000, 0x4001000FFFF, 0, 0x10010000)
        })
    }

    Device (\_SB.HUG1)
    {
        Name (_HID, "ARMHC600")
        Name (_UID, 1)
        Name (_CRS, ResourceTemplate () {
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
                0, 0x50000000000, 0x5000FFFFFFF, 0, 0x10000000)
        })
    }

    Device (\_SB.HUG2)
    {
        Name (_HID, "ARMHC600")
        Name (_UID, 2)
        Name (_CRS, ResourceTemplate () {
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
                0, 0x60000000000, 0x60000000FFF, 0, 0x1000)
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
                0, 0x70000000000, 0x70080000FFF, 0, 0x80001000)
            QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
                0, 0x80000000000, 0x80000000FFF, 0, 0x1000)
        })
    }
}
