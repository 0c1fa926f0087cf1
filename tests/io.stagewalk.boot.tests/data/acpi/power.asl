// A device whose objects for power and wake are registers.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "POWER   ", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PWD0)
        {
            Name (_HID, "STAG0002")
            OperationRegion (REGS, SystemMemory, 0x04240000, 0x3000)
            Field (REGS, DWordAcc, NoLock, Preserve)
            {
                STAT, 32,
                Offset (0x1000),
                EVNT, 32,
                Offset (0x2000),
                WAKE, 32
            }

            Method (_PS0, 0, Serialized)
            {
            }

            Method (_PSC, 0, Serialized)
            {
                Return (STAT)
            }

            Method (_PRW, 0, Serialized)
            {
                Local0 = Package (2) { 0, 3 }
                Local0 [0] = EVNT
                Return (Local0)
            }

            Method (_DSW, 3, Serialized)
            {
                WAKE = Arg0
            }
        }
    }
}
