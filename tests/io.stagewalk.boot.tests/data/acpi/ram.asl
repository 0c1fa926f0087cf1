// An OperationRegion in Dom0's own RAM, and one that no kernel can map.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "RAM     ", 0x00000001)
{
    Scope (\_SB)
    {
        Device (RAM0)
        {
            Name (_HID, "STAG0003")
            OperationRegion (RAMR, SystemMemory, 0x68000000, 0x1000)
            Field (RAMR, DWordAcc, NoLock, Preserve) { RREG, 32 }
            OperationRegion (HIGH, SystemMemory, 0x0100000000000000, 0x1000)
            Field (HIGH, DWordAcc, NoLock, Preserve) { HREG, 32 }
            Name (DONE, Zero)
            Method (_INI, 0, NotSerialized)
            {
                DONE = RREG
                DONE = One
            }
            Method (_STA, 0, NotSerialized) { Return (0x0F) }
        }
        Device (HIG0)
        {
            Name (_HID, "STAG0004")
            Method (_INI, 0, NotSerialized) { \_SB.RAM0.DONE = \_SB.RAM0.HREG }
        }
    }
}
