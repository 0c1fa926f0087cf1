DefinitionBlock ("", "SSDT", 2, "STAGEW", "DECLARE", 0x00000001)
{
    External (\EXT0, MethodObj)
    External (\UNUS, IntObj)
    Name (PKG0, Package (0x02) {0x00, Zero})
    Name (STR0, "a\x01c\\\"")
    Name (ST0, 0x79)
    OperationRegion (REG0, 0x80, 0x00, 0x0100)
    OperationRegion (REG1, GenericSerialBus, 0x00, 0x0100)
    Field (REG1, BufferAcc, NoLock, Preserve)
    {
        Connection (I2cSerialBusV2 (0x0050, ControllerInitiated, 0x00061A80, AddressingMode7Bit, "\\_SB.I2C", 0x00, ResourceConsumer, , Exclusive)),
        AccessAs (BufferAcc, AttribBytes (0x10)),
        FLD0, 8,
        AccessAs (BufferAcc, AttribWord),
        FLD1, 8,
        AccessAs (ByteAcc, 0x00),
        FLD2, 8,
        AccessAs (BufferAcc, AttribRawProcessBytes (0x03)),
        FLD4, 8,
        Offset (0x10),
            , 4,
        FLD3, 8,
            , 0,
        Offset (0x40),
            , 0
    }

    Method (M000, 2, Serialized)
    {
        DerefOf (Arg0) [0x01] = Local0
        Local0 = DerefOf (DerefOf (Arg0 [0x02]) [0x01])
        Local0 = NAnd (Arg0, Arg1)
        Local0 = FindSetLeftBit (Arg0)
        Local0 = Arg0 - (Arg1 + 0x02)
        Local0 = (Arg0 - Arg1) << 0x02
        Local0 = (Local1 = Arg0)
        Local0 = (Local1 = Arg0) + 0x03
        Local1 = (Arg0++) + (Arg1--)
        ~(Arg0 + Arg1)
        Arg0 + Arg1
        DerefOf (Arg0) = Arg1
        DerefOf (Arg0) = Arg1 + 0x01
        Debug = Arg0
        EXT0 ()
    }

    Method (M001, 0, NotSerialized)
    {
        Local0 = Ones
        Local0 = 0xFFFFFFFFFFFFFFFF
        Local0 = Buffer (0x02) {}
        Local0 = Buffer (Local0) {0x01, 0x02}
        Local0 = Match (PKG0, MEQ, 0x01, MTR, 0x00, 0x00)
        LoadTable ("OEM1", "", "", "", "", 0x00)
        Local0 = LoadTable ("OEM1", "", "", "", "", 0x00)
        Load (STR0, Local0)
        Unload (Local0)
        Fatal (0x01, 0x00000002, Local0)
        Local0 = Timer + 0x01
        Local0 = Revision
        Return (Local0)
    }

    Method (M002, 0, Serialized, 15)
    {
        While (One)
        {
            If (0x01)
            {
                Continue
            }
            Break
        }
        If (One)
        {
        }
        Else
        {
        }
        Local0 = ToBuffer ("abc")
        Local0 = Mid ("abc", 0x00, 0x01)
        Return (Package (Local0) {0x01})
    }
    Name (U, Unicode ("abc"))
    Name (Z, Buffer (0x10)
    {
        0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66,
        0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF
    })
    Name (_HID, EISAID ("PNP0A08")) // hardware ID

    PowerResource (PWR0, 0x01, 0x0002)
    {
        Name (_STA, One) // status
    }

    ThermalZone (TZ0)
    {
    }

    Processor (CPU0, 0x01, 0x00000810, 0x06)
    {
    }
    Mutex (MTX, 0x0A)
    Event (EVT)
    Alias (PKG0, PKGA)
    DataTableRegion (DTR, "OEM1", "", "")

    Method (M003, 0, NotSerialized)
    {
        Acquire (MTX, 0xFFFF)
        Local0 = Acquire (MTX, 0x0010)
        Wait (EVT, 0x0A)
        Release (MTX)
        Notify (CPU0, 0x80)
        BreakPoint
        Stall (0x01)
        Sleep (0x02)
        Name (LOC, 0x01)
        CreateField (U, 0x01, 0x02, CRF)
        CreateDWordField (U, 0x00, CRD)
        CopyObject (Local0, LOC)
    }
}
