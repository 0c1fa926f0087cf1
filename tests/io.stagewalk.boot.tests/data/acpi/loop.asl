// Methods that do not end by themselves: one waits for a register, one for nothing.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "LOOP    ", 0x00000001)
{
    Scope (\_SB)
    {
        Device (LOP0)
        {
            Name (_HID, "STAG0005")
            OperationRegion (STAT, SystemMemory, 0x04300000, 0x10)
            Field (STAT, DWordAcc, NoLock, Preserve) { BUSY, 32 }
            Method (_INI, 0, NotSerialized) { While (BUSY == Zero) { Stall (1) } }
        }
        Device (LOP1)
        {
            Name (_HID, "STAG0006")
            Method (_INI, 0, NotSerialized)
            {
                Local0 = Zero
                While (One) { Local0++ }
            }
        }
        Device (LOP2)
        {
            Name (_HID, "STAG0007")
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04310000, 0x00001000) })
        }
    }
}
