// Root bridges of two segments, and devices that have their controllers' registers: the first of them has no number, the second another
// one, and the third is not there.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "CONTROLS", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PC03)
        {
            Name (_HID, EisaId ("PNP0A08"))
            Name (_CID, EisaId ("PNP0A03"))
            Name (_SEG, 0x03)
            Name (_UID, 0x03)
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0x0000, 0x0000, 0x0001, 0x0000, 0x0002)
                Memory32Fixed (ReadWrite, 0x1F2B0000, 0x00010000)
            })
            Device (REG0)
            {
                Name (_HID, "HISI0081")
                Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x28000000, 0x00010000) })
            }
        }
        Device (PC04)
        {
            Name (_HID, EisaId ("PNP0A08"))
            Name (_CID, EisaId ("PNP0A03"))
            Name (_SEG, 0x04)
            Name (_UID, 0x04)
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0x0000, 0x0000, 0x007F, 0x0000, 0x0080)
            })
        }
        Device (REG1)
        {
            Name (_HID, "HISI0081")
            Name (_UID, 0x01)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x28100000, 0x00010000) })
        }
        Device (REG2)
        {
            Name (_HID, "HISI0081")
            Name (_UID, 0x03)
            Name (_STA, 0x00)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x28200000, 0x00010000) })
        }
        Device (REG3)
        {
            Name (_HID, "HISI0081")
            Name (_CID, "PNP0C02")
            Name (_UID, 0x03)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x28300000, 0x00010000) })
        }
        Device (REG4)
        {
            Name (_HID, "AMZN0001")
            Name (_UID, 0x03)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x28400000, 0x00010000) })
        }
    }
}
