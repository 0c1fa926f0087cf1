DefinitionBlock ("", "SSDT", 2, "STAGE ", "SPACES01", 0x00000001)
{
    External (\_SB.PCI0, DeviceObj)
    Scope (\_SB.PCI0)
    {
        Device (CFG0) { Name (_ADR, Zero)
            OperationRegion (PCFG, PCI_Config, Zero, 0x40) Field (PCFG, DWordAcc, NoLock, Preserve) { VEND, 32 } }
        Device (CFG1) { Name (_HID, "STGW0301") Method (_STA) { Local0 = \_SB.PCI0.CFG0.VEND Return (0x0F) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04600000, 0x1000) }) }
        Device (CFG2) { Name (_HID, "STGW0302") Name (GOT, 0) Method (_STA) { GOT = 1 GOT = \_SB.PCI0.CFG0.VEND Return (0x0F) }
            Method (_CRS, 0, Serialized) { If (GOT == 1) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04601000, 0x1000) }) } Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04602000, 0x1000) }) } }
    }
    Scope (\_SB)
    {
        Device (EC00) { Name (_HID, "STGW0310")
            OperationRegion (ECOR, EmbeddedControl, Zero, 0x10) Field (ECOR, ByteAcc, NoLock, Preserve) { EC0, 8 }
            Method (_STA) { Local0 = EC0 Return (0x0F) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04610000, 0x1000) }) }
        Device (CM00) { Name (_HID, "STGW0311")
            OperationRegion (CMOR, SystemCMOS, Zero, 0x10) Field (CMOR, ByteAcc, NoLock, Preserve) { CM0, 8 }
            Method (_STA) { Local0 = CM0 Return (0x0F) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04611000, 0x1000) }) }
        Device (IP00) { Name (_HID, "STGW0312")
            OperationRegion (IPOR, IPMI, 0x3000, 0x100) Field (IPOR, BufferAcc, Lock, Preserve) { AccessAs (BufferAcc, 0x01), Offset (0x58), IP0, 8 }
            Method (_STA) { Local0 = Buffer (66) {} Local0 = (IP0 = Local0) Return (0x0F) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04612000, 0x1000) }) }
        Device (GP00) { Name (_HID, "STGW0313")
            OperationRegion (OEMR, 0x90, Zero, 0x10) Field (OEMR, ByteAcc, NoLock, Preserve) { OE0, 8 }
            Method (_STA) { Local0 = OE0 Return (0x0F) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04613000, 0x1000) }) }
        Device (DT00) { Name (_HID, "STGW0314")
            DataTableRegion (DTRG, "SPCR", "", "") Field (DTRG, DWordAcc, NoLock, Preserve) { SIG, 32, LEN, 32 }
            Method (_STA) { If (LEN == 80) { Return (0x0F) } Return (0) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04614000, 0x1000) }) }
        Device (MX00) { Name (_HID, "STGW0315") Mutex (MTX, 0) Event (EVT0)
            Method (_INI) { Acquire (MTX, 0xFFFF) Sleep (5) Stall (10) Release (MTX) Signal (EVT0) Wait (EVT0, 100) Notify (\_SB.MX00, 0x80) }
            Method (FACT, 1) { If (Arg0 < 2) { Return (1) } Return (Arg0 * FACT (Arg0 - 1)) }
            Method (_STA) { If (FACT (5) == 120) { If (ToInteger ("0x10") == 16) { Return (0x0F) } } Return (0) }
            Method (_CRS, 0, Serialized) { Local0 = Timer Local1 = \_REV Name (RB, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04615000, 0x1000, MM) }) CreateDWordField (RB, MM._BAS, B0)
                If (Local1 == 2) { B0 = 0x04616000 } Return (RB) } }
        Device (FL00) { Name (_HID, "STGW0316") Method (_STA) { Local1 = Zero Local0 = 1 / Local1 Return (0x0F) } Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04617000, 0x1000) }) }
        Device (FL01) { Name (_HID, "STGW0317") Method (_CRS) { Local1 = Zero Local0 = 1 % Local1 Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04618000, 0x1000) }) } }
        Device (FL02) { Name (_HID, "STGW0318") Method (_STA) { Return ("15") } Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04619000, 0x1000) }) }
        Device (FL03) { Name (_HID, "STGW0319") Method (_STA) { Return (Package () { 15 }) } Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0461A000, 0x1000) }) }
        Device (FL04) { Method (_HID) { Return (Package () { "STGW031A" }) } Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0461B000, 0x1000) }) }
        Device (FL05) { Name (_HID, "STGW031B") Name (_CRS, Buffer () { 0x86, 0x09, 0x00, 0x01, 0x00, 0xC0, 0x61, 0x04, 0x00, 0x10, 0x00, 0x00 }) }
        Device (FL06) { Name (_HID, "STGW031C") Name (_CRS, Buffer () { 0x86, 0x09, 0x00, 0x01, 0x00, 0xD0, 0x61, 0x04, 0x00, 0x10, 0x00, 0x00, 0x86, 0x09, 0x00, 0x79, 0x00 }) }
        Device (FL07) { Name (_HID, "STGW031D") Name (_CRS, Package () { 1 }) }
    }
}
