// A root bridge that is there only if no function answers as device 1 of its bus, which it looks for in memory.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "GHOST   ", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PC07)
        {
            Name (_HID, EisaId ("PNP0A08"))
            Name (_CID, EisaId ("PNP0A03"))
            Name (_SEG, 0x07)
            Name (_UID, 0x07)
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0x0000, 0x0000, 0x0001, 0x0000, 0x0002)
            })
            OperationRegion (DEV1, SystemMemory, 0x5000008000, 0x1000)
            Field (DEV1, DWordAcc, NoLock, Preserve)
            {
                VEND, 16
            }
            Method (_STA, 0, Serialized)
            {
                If (VEND == 0xFFFF)
                {
                    Return (0x0F)
                }
                Return (0)
            }
        }
    }
}
