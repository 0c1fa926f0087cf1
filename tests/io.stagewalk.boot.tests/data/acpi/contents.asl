// Whether a device is there, and where, stands in registers.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "CONTENTS", 0x00000001)
{
    Scope (\_SB)
    {
        OperationRegion (CTRL, SystemMemory, 0x04200000, 0x20)
        Field (CTRL, DWordAcc, NoLock, Preserve)
        {
            PRES, 1,
            Offset (8), BASE, 32,
            Offset (16), SIZE, 32
        }
        Device (DEV0)
        {
            Name (_HID, "STAG0002")
            Method (_STA, 0, NotSerialized)
            {
                If (PRES) { Return (0x0F) }
                Return (Zero)
            }
            Method (_CRS, 0, Serialized)
            {
                Name (RBUF, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x00000000, 0x00000000, _Y00) })
                CreateDWordField (RBUF, _Y00._BAS, MBAS)
                CreateDWordField (RBUF, _Y00._LEN, MLEN)
                MBAS = BASE
                MLEN = SIZE
                Return (RBUF)
            }
        }
    }
}
