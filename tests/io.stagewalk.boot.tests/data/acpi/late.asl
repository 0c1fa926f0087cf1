// A region of which it cannot be told where it is when it is declared, but when its field is used.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "LATE    ", 0x00000001)
{
    Scope (\_SB)
    {
        Device (LATE)
        {
            Name (_HID, "STGW0020")
            Name (_UID, Zero)
            Name (DIVI, Zero)
            Name (SEEN, Zero)
            OperationRegion (REGN, SystemMemory, Divide (0x04160800, DIVI), 0x0400)
            Field (REGN, DWordAcc, NoLock, Preserve)
            {
                FLD0, 32,
                FLD1, 32
            }
            Method (_INI, 0, NotSerialized)
            {
                DIVI = One
                SEEN = FLD0
                SEEN = FLD1
            }
        }
    }
}
