DefinitionBlock ("", "DSDT", 2, "STAGEW", "ENDLESS", 0x00000001)
{
    OperationRegion (REGA, SystemMemory, 0x09000000, 0x0100)
    Field (REGA, DWordAcc, NoLock, Preserve)
    {
        DATA, 32
    }
    Device (\_SB.DEV0)
    {
        Name (_HID, "STAG0001")
        Method (_STA, 0, NotSerialized)
        {
            While (One)
            {
                Local0 = DATA
            }
            Return (Zero)
        }
    }
    Device (\_SB.DEV1)
    {
        Name (_HID, "STAG0001")
    }
    Method (LOOP, 0, NotSerialized)
    {
        While (One)
        {
            Noop
        }
    }
}
