// What _INI does to memory: pages of one region in turn, an access across the end of a page, an index and a data register, a
// region of a method, bytes of RAM that are written and read back.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "REGIONS ", 0x00000001)
{
    Scope (\_SB)
    {
        Device (REG0)
        {
            Name (_HID, "STAG0001")
            OperationRegion (WIDE, SystemMemory, 0x04100800, 0x4000)
            Field (WIDE, DWordAcc, NoLock, Preserve)
            {
                W000, 32,
                Offset (0x7FC), W7FC, 64,
                Offset (0x2000), W200, 32
            }
            OperationRegion (ODDR, SystemMemory, 0x04110FFE, 0x10)
            Field (ODDR, DWordAcc, NoLock, Preserve) { ODD0, 32 }
            OperationRegion (IDXR, SystemMemory, 0x04120000, 0x10)
            Field (IDXR, DWordAcc, NoLock, Preserve) { IDX, 32, Offset (8), DTA, 32 }
            IndexField (IDX, DTA, DWordAcc, NoLock, Preserve) { Offset (0x14), IREG, 32 }
            OperationRegion (KEEP, SystemMemory, 0x04140000, 0x8)
            Field (KEEP, ByteAcc, NoLock, Preserve) { KLOW, 4, KHIG, 4, KBYT, 8 }
            Name (VALS, Package (8) {})
            Method (ONCE, 1, Serialized)
            {
                OperationRegion (LOCL, SystemMemory, 0x04130000, 0x100)
                Field (LOCL, DWordAcc, NoLock, Preserve) { LREG, 32 }
                Return (LREG + Arg0)
            }
            Method (_INI, 0, NotSerialized)
            {
                VALS [0] = W000
                VALS [1] = W200
                VALS [2] = W000
                VALS [3] = W7FC
                VALS [4] = ODD0
                VALS [5] = IREG
                VALS [6] = ONCE (1) + ONCE (2)
                KHIG = 0xA
                KBYT = 0x5C
                VALS [7] = (KBYT << 8) | (KHIG << 4) | KLOW
            }
        }
    }
}
