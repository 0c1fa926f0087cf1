// A processor that says where the registers of its performance are, and reads memory to say it.
DefinitionBlock ("", "SSDT", 2, "STGWLK", "PERFORM", 0x00000001)
{
    External (\_SB.C000, DeviceObj)

    Scope (\_SB)
    {
        Method (_OSC, 4) { Return (Arg3) }
        OperationRegion (SPEE, SystemMemory, 0x0b300000, 0x1000)
        Field (SPEE, DWordAcc, NoLock, Preserve) { MOST, 32 }
    }
    Scope (\_SB.C000)
    {
        Method (_CPC)
        {
            Local0 = Package () { 23, 3, 100, 50, 40, 10, 0,
                ResourceTemplate () { Register (SystemMemory, 32, 0, 0x0b310000, 3) }, 0, 0, 0, 0,
                ResourceTemplate () { Register (SystemMemory, 64, 0, 0x0b311010, 4) },
                ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, 0, 0, 0, 0, 0, 0, 100, 1000, 1000 }
            Local0 [2] = MOST
            Return (Local0)
        }
    }
}
