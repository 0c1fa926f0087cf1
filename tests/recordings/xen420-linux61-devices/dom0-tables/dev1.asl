DefinitionBlock ("", "SSDT", 2, "STAGE ", "DEVICES1", 0x00000001)
{
    Scope (\_SB)
    {
        // two ranges, one of them straddling a page, one with an offset
        Device (DV00) { Name (_HID, "STGW0001") Name (_UID, Zero)
            Name (_CRS, ResourceTemplate () {
                Memory32Fixed (ReadWrite, 0x04100800, 0x00001000)
                Memory32Fixed (ReadWrite, 0x04104010, 0x00000020)
                QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x04108000, 0x0410AFFF, 0, 0x3000)
                Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 70 } }) }
        // absent
        Device (DV01) { Name (_HID, "STGW0002") Method (_STA) { Return (0) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04110000, 0x1000) })
            Device (CH00) { Name (_HID, "STGW0003") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04111000, 0x1000) }) } }
        // not present, functioning: a bus whose children are looked at
        Device (DV02) { Name (_HID, "STGW0004") Method (_STA) { Return (0x08) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04112000, 0x1000) })
            Device (CH00) { Name (_HID, "STGW0005") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04113000, 0x1000) }) } }
        // present, not enabled
        Device (DV03) { Name (_HID, "STGW0006") Method (_STA) { Return (0x0D) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04114000, 0x1000) }) }
        Device (DV04) { Name (_HID, "STGW0007") Method (_STA) { Return (0x01) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04115000, 0x1000) }) }
        // by _ADR only, with a child
        Device (DV05) { Name (_ADR, 0x12340000)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04116000, 0x1000) })
            Device (CH00) { Name (_HID, "STGW0008") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04117000, 0x1000) }) } }
        // by _CID only
        Device (DV06) { Name (_CID, "STGW0009")
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04118000, 0x1000) }) }
        Device (DV07) { Name (_HID, "STGW000A") Name (_CID, Package () { "PNP0C02", "STGW000B" })
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04119000, 0x1000) }) }
        Device (DV08) { Name (_HID, EisaId ("PNP0C02")) Name (_UID, 8)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0411A000, 0x1000) }) }
        Device (DV09) { Name (_HID, EisaId ("PNP0501")) Name (_UID, 9)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0411B000, 0x1000) }) }
        Device (DV0A) { Name (_HID, "PNP0D10") Name (_UID, 1)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0411C000, 0x2000) }) }
        Device (DV0B) { Name (_HID, "ACPI0004") Name (_UID, 1)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0411E000, 0x1000) })
            Device (CH00) { Name (_HID, "STGW000C") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0411F000, 0x1000) }) } }
        Device (DV0C) { Name (_HID, "PNP0A06") Name (_UID, 2)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04120000, 0x1000) }) }
        Device (DV0D) { Name (_HID, "PNP0C33")
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04121000, 0x1000) }) }
        Device (DV0E) { Name (_HID, "ACPI0010") Name (_UID, 5)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04122000, 0x1000) })
            Device (CH00) { Name (_HID, "STGW000D") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04123000, 0x1000) }) } }
        Device (DV0F) { Name (_HID, "ARMHC502") Name (_UID, 1)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04124000, 0x1000) Memory32Fixed (ReadWrite, 0x04125000, 0x1000) }) }
        Device (DV10) { Name (_HID, "ARMHC500") Name (_UID, 1)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04126000, 0x2000) }) }
        Device (DV11) { Name (_HID, "ARMH0061") Name (_UID, 7)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0413A000, 0x2000) }) }
        Device (DV12) { Name (_HID, "PRP0001") Name (_UID, 7)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04128000, 0x1000) })
            Name (_DSD, Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "compatible", "stagewalk,none" } } }) }
        // depends on the next but one
        Device (DV13) { Name (_HID, "STGW000E") Name (_DEP, Package () { \_SB.DV15 })
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04129000, 0x1000) })
            Device (CH00) { Name (_HID, "STGW000F") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0412A000, 0x1000) }) } }
        Device (DV14) { Name (_HID, "STGW0010")
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0412B000, 0x1000) }) }
        Device (DV15) { Name (_HID, "STGW0011")
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0412C000, 0x1000) }) }
        // a method _HID, memory that is produced, an I/O window in memory, prefetchable
        Device (DV16) { Method (_HID) { Return ("STGW0012") }
            Name (_CRS, ResourceTemplate () {
                DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x0412D000, 0x0412DFFF, 0, 0x1000)
                DWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, Prefetchable, ReadWrite, 0, 0x0412E000, 0x0412EFFF, 0, 0x1000)
                QWordIO (ResourceConsumer, MinFixed, MaxFixed, PosDecode, EntireRange, 0, 0, 0xFFF, 0x0412F000, 0x1000, , , , TypeTranslation, DenseTranslation)
                Memory32 (ReadWrite, 0x04130000, 0x04130FFF, 0x0001, 0x1000)
                ExtendedMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x04131000, 0x04131FFF, 0, 0x1000) }) }
        Device (DV17) { Name (_HID, "STGW0013")
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09000000, 0x1000) Memory32Fixed (ReadWrite, 0x08000000, 0x2000) Memory32Fixed (ReadWrite, 0x09001000, 0x1000) }) }
        Device (DV18) { Name (_HID, "ARMH0011") Name (_UID, 1)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04132000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 71 } }) }
        Device (DV19) { Name (_HID, "PNP0C80") Name (_UID, 1)
            Name (_CRS, ResourceTemplate () { QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x04140000, 0x0414FFFF, 0, 0x10000) }) }
        Device (DV1A) { Name (_HID, "ACPI000E") Name (_UID, 1)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04133000, 0x1000) }) }
        Device (DV1B) { Name (_HID, "STGW0014") Name (_DEP, Package () { \_SB.DV1C })
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04134000, 0x1000) }) }
        Device (DV1C) { Name (_HID, "INT33A1") Name (_UID, 1)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04135000, 0x1000) }) }
        ThermalZone (TZ00) { Method (_TMP) { Return (3000) } Method (_CRT) { Return (4000) } }
        PowerResource (PR00, 0, 0) { Method (_STA) { Return (1) } Method (_ON) {} Method (_OFF) {} }
        Device (DV1D) { Name (_HID, "STGW0015") Name (_PR0, Package () { \_SB.PR00 }) Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04136000, 0x1000) Memory32Fixed (ReadWrite, 0x04136000, 0x1000) }) }
        Device (DV1E) { Name (_HID, "STGW0016") Name (_CRS, ResourceTemplate () {
             QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x137000, 0x137FFF, 0x04000000, 0x1000) }) }
        Device (DV1F) { Name (_HID, "STGW0017") Name (_CRS, ResourceTemplate () {
             Memory32Fixed (ReadWrite, 0x04138000, 0x0)
             Memory32Fixed (ReadWrite, 0x04139000, 0x1) }) }
    }
}
