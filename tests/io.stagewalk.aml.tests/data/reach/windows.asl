// Host bridges with I/O behind memory, one of which is not there, and a device that has ports of its own.
DefinitionBlock ("", "DSDT", 2, "STAGEW", "WINDOWS ", 1)
{
    Device (\_SB.PCI0)
    {
        Name (_HID, "PNP0A08")
        Name (_CID, "PNP0A03")
        Name (_UID, 0)
        Name (_CRS, ResourceTemplate ()
        {
            QWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
                0, 0x40000000, 0x4FFFFFFF, 0x8000000000, 0x10000000)
            QWordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
                0, 0, 0xFFFF, 0x9010000000, 0x10000)
        })
    }
    Device (\_SB.PCI1)
    {
        Name (_HID, "PNP0A08")
        Name (_CID, "PNP0A03")
        Name (_UID, 1)
        Name (_STA, 0)
        Name (_CRS, ResourceTemplate ()
        {
            QWordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
                0, 0, 0xFFFF, 0xA010000000, 0x10000)
        })
        Device (RES0)
        {
            Name (_HID, "STGW0001")
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x50000000, 0x1000) })
        }
    }
    Device (\_SB.LPC0)
    {
        Name (_HID, "STGW0002")
        Name (_CRS, ResourceTemplate ()
        {
            Memory32Fixed (ReadWrite, 0x60000000, 0x1000)
            IO (Decode16, 0x03F8, 0x03F8, 1, 8)
        })
    }
}
