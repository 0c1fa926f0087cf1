// A second root bridge: segment 7, buses 0x10 and 0x11.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "SEGMENT ", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PC07)
        {
            Name (_HID, EisaId ("PNP0A08"))
            Name (_CID, EisaId ("PNP0A03"))
            Name (_SEG, 0x07)
            Name (_BBN, 0x10)
            Name (_UID, 0x07)
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0x0000, 0x0010, 0x0011, 0x0000, 0x0002)
            })
        }
    }
}
