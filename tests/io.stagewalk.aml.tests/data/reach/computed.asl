DefinitionBlock ("", "DSDT", 2, "STAGEW", "COMPUTED", 0x00000001)
{
    Name (BASE, 0x09000000)
    OperationRegion (REGA, SystemMemory, BASE + 0x1000, 0x0100)
    OperationRegion (PORT, SystemIO, 0x03F8, 0x08)
    Device (\_SB.DEV0)
    {
        Name (_HID, "STAG0001")
        Method (_INI, 0, Serialized)
        {
            OperationRegion (REGB, SystemMemory, BASE | 0x2000, 0x10)
            Field (REGB, ByteAcc, NoLock, Preserve)
            {
                Offset (0x04),
                BYT4, 8
            }
            BYT4 = 0x5A
        }
        Method (NEVR, 1, Serialized)
        {
            OperationRegion (REGC, SystemMemory, Arg0, SizeOf (Arg0))
        }
    }
}
