DefinitionBlock ("", "DSDT", 1, "STAGEW", "STATEMEN", 0x12345678)
{
    External (\_SB.PCI0, DeviceObj)
    External (\_SB.PCI0.MTH3, MethodObj)
    External (\FLAG, UnknownObj)
    Scope (\_SB.PCI0)
    {
        Device (DEV0)
        {
            Name (_HID, EISAID ("PNP0501"))
            Name (_CID, Package (0x02) {EISAID ("PNP0500"), "PRP0001"})
            Name (_UID, "uart")
            Method (_STA, 0, NotSerialized)
            {
                If (_OSI ("Linux"))
                {
                    Return (0x0F)
                }
                ElseIf (\FLAG == One)
                {
                    Return (MTH3 (0x01, Zero, "x"))
                }
                Else
                {
                    Local0 = 0x0B
                }
                Return (Local0)
            }
            Method (_CRS, 0, Serialized)
            {
                Name (RBUF, ResourceTemplate ()
                {
                    Memory32Fixed (ReadWrite, 0x09000000, 0x00001000)
                    Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) {0x21}
                })
                CreateDWordField (RBUF, 0x04, BASE)
                BASE += 0x1000
                Return (RBUF)
            }
            Method (_HRV, 0, NotSerialized)
            {
                Local0 = Zero
                While (Local0 < 0x0A)
                {
                    Local0++
                    If (Local0 == 0x05)
                    {
                        Continue
                    }
                    If (Local0 > 0x07)
                    {
                        Break
                    }
                    Switch (Local0)
                    {
                        Case (0x01) { Noop }
                        Case (Package () {0x02, 0x03}) { Local1 = 0x02 }
                        Default { Local1 = 0x03 }
                    }
                }
                Return (Local0)
            }
        }
    }
    OperationRegion (REG0, SystemMemory, 0x09000000, 0x1000)
    Field (REG0, DWordAcc, Lock, WriteAsZeros)
    {
        IDX, 32,
        DAT, 32,
        Offset (0x10),
        BNK, 8,
        , 3,
        BIT, 1
    }
    IndexField (IDX, DAT, ByteAcc, NoLock, Preserve)
    {
        AccessAs (ByteAcc, 0x00),
        IDX0, 8,
        Offset (0x80),
        IDX1, 4
    }
    BankField (REG0, BNK, 0x02, DWordAcc, NoLock, WriteAsOnes)
    {
        Offset (0x20),
        BNK0, 32
    }
    Name (LONG, Package (0x04)
    {
        "a string that is long enough for a line of its own",
        Unicode ("wide"),
        ToUUID ("e5c937d0-3553-4d7a-9117-ea4d19c3434d"),
        Package (0x02) {Ones, \_SB.PCI0.DEV0}
    })
}
