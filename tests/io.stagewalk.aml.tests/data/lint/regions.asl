// A region that the MADT names too, one in a page of the console, one that only AML tells of, one that is computed.
DefinitionBlock ("", "DSDT", 2, "STAGEW", "LINTREGN", 0x00000001)
{
    Name (BASE, 0x0A000000)
    OperationRegion (UART, SystemMemory, 0x09000000, 0x04)
    OperationRegion (ONLY, SystemMemory, 0x0B000000, 0x04)
    OperationRegion (COMP, SystemMemory, (BASE + 0x0100), 0x04)
    OperationRegion (PORT, SystemIO, 0x60, 0x04)
    Field (ONLY, DWordAcc, NoLock, Preserve)
    {
        ONLF, 32
    }
    Method (_INI, 0, NotSerialized)
    {
        ONLF = One
    }
    Scope (\_SB)
    {
        Device (DEV0)
        {
            Name (_HID, "TEST0001")
            Method (_STA, 0, NotSerialized)
            {
                Return (Package (0x01)
                {
                    Zero
                })
            }
        }
    }
    Local0 = (One / Zero)
}
