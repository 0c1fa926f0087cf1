DefinitionBlock ("", "SSDT", 2, "STAGEW", "DECLARE", 1)
{
    External (\EXT0, MethodObj)
    External (\EXT1, MethodObj, UnknownObj, {IntObj, IntObj})
    External (\_SB.PCI0.EXT2, MethodObj)
    External (\UNUS, IntObj)
    Name (PKG0, Package (0x02) {0x00, Zero})
    Name (STR0, "a\xB0\x01c\\\"")
    Name (ST0, 0x79)
    OperationRegion (REG0, 0x80, 0x00, 0x100)
    OperationRegion (REG1, GenericSerialBus, 0x00, 0x100)
    Field (REG1, BufferAcc, NoLock, Preserve)
    {
       Connection (I2cSerialBusV2 (0x0050, ControllerInitiated, 0x00061A80, AddressingMode7Bit, "\\_SB.I2C", 0x00, ResourceConsumer, , Exclusive)),
       AccessAs (BufferAcc, AttribBytes (0x10)),
       FLD0, 8,
       AccessAs (BufferAcc, AttribWord),
       FLD1, 8,
       AccessAs (ByteAcc, 0x00),
       FLD2, 8,
       AccessAs (BufferAcc, AttribRawProcessBytes (0x3)),
       FLD4, 8,
       Offset (0x10),
       , 4, 
       FLD3, 8,
       , 0,
       Offset (0x40), Offset (0x40)
    }
    Method (M000, 2, Serialized)
    {
        DerefOf (Arg0) [0x01] = Local0
        Local0 = DerefOf (DerefOf (Arg0 [0x02]) [0x01])
        Local0 = NAnd (Arg0, Arg1)
        Local0 = FindSetLeftBit (Arg0)
        Local0 = Arg0 - (Arg1 + 2) 
        Local0 = (Arg0 - Arg1) << 2
        Local0 = (Local1 = Arg0)
        Local0 = ((Local1 = Arg0) + 3)
        Local1 = (Arg0++) + (Arg1--)
        ~(Arg0 + Arg1)
        Arg0 + Arg1
        DerefOf (Arg0) = Arg1
        DerefOf (Arg0) = Arg1 + 1 
        Debug = Arg0
        EXT0 () 
    }
    Method (M001, 0, NotSerialized) { 
       Local0 = Ones
       Local0 = 0xFFFFFFFFFFFFFFFF
       Local0 = Buffer (0x02) {}
       Local0 = Buffer (Local0) {0x1, 0x02}
       Local0 = Match (PKG0, MEQ, 1, MTR, 0, 0)
       LoadTable ("OEM1", "", "", "", "", 0)
       Local0 = LoadTable ("OEM1", "", "", "", "", 0)
       Load (STR0, Local0)
       Unload (Local0)
       Fatal (0x01, 0x00000002, Local0)
       Local0 = Timer + 1
       Local0 = Revision
       Return (Local0)
    }
    Method (M002, 0, Serialized, 15) { While (One) { If (1) { Continue } Break } 
    If (One) {} Else {} 
    Local0 = ToBuffer ("abc")
    Local0 = Mid ("abc", 0, 1)
    Return (Package (Local0) {1})
    }
    Name (U, Unicode ("abc"))
    Name (Z, ToUUID ("00112233-4455-6677-8899-aabbccddeeff"))
    Name (_HID, EISAID ("PNP0A08"))
    PowerResource (PWR0, 0x01, 0x0002) { Name (_STA, One) }
    ThermalZone (TZ0) {}
    Processor (CPU0, 0x01, 0x00000810, 0x06) {}
    Mutex (MTX, 0x0A)
    Event (EVT)
    Alias (PKG0, PKGA)
    DataTableRegion (DTR, "OEM1", "", "")
    Method (M003) { Acquire (MTX, 0xFFFF) Local0 = Acquire (MTX, 0x0010) Wait (EVT, 10) Release (MTX) Notify (CPU0, 0x80) BreakPoint Stall (1) Sleep (2)
      Name (LOC, 1) CreateField (U, 1, 2, CRF) CreateDWordField (U, 0, CRD) CopyObject (Local0, LOC) }
}
