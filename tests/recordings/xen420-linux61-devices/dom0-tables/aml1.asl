DefinitionBlock ("", "SSDT", 2, "STAGE ", "REGIONS1", 0x00000001)
{
    Scope (\_SB)
    {
        OperationRegion (R000, SystemMemory, 0x04200FFE, 0x20)
        Field (R000, ByteAcc, NoLock, Preserve) { F000, 8, F001, 8, F002, 8, F003, 32 }
        OperationRegion (R001, SystemMemory, 0x04210000, 0x4000)
        Field (R001, AnyAcc, NoLock, Preserve) { , 1, A000, 3, Offset (0x1000), A001, 16, Offset (0x2FFC), A002, 64 }
        OperationRegion (R002, SystemMemory, 0x04220000, 0x1000)
        Field (R002, QWordAcc, NoLock, WriteAsZeros) { Q000, 64, Q001, 128 }
        OperationRegion (R003, SystemMemory, 0x04230000, 0x2000)
        Field (R003, DWordAcc, NoLock, Preserve) { BNK0, 8, Offset (4), BIDX, 8, BDAT, 8 }
        BankField (R003, BNK0, 3, DWordAcc, NoLock, Preserve) { Offset (0x1000), BF00, 32 }
        IndexField (BIDX, BDAT, ByteAcc, NoLock, Preserve) { IX00, 8, IX01, 16 }
        Name (BASE, 0x04240000)
        OperationRegion (R004, SystemMemory, BASE + 0x1000, 0x1000)
        Field (R004, DWordAcc, Lock, Preserve) { D000, 32 }
        Device (AM00) { Name (_HID, "STGW0100")
            Method (_INI) { Local0 = F001 Local0 = A000 Local0 = A001 Q000 = 5 Local1 = Q001 }
            Method (_STA) { If (D000) { Return (0) } Return (0x0F) }
            Method (_CRS, 0, Serialized) {
                Name (RB, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04250000, 0x1000, MEM0) })
                CreateDWordField (RB, MEM0._BAS, MBAS)
                MBAS = 0x04251000 + BF00
                Return (RB) } }
        Device (AM01) { Name (_HID, "STGW0101")
            Method (_STA) { Local0 = IX01 If (Local0 == 0) { Return (0x0F) } Return (0) }
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04252000, 0x1000) })
            Method (_DSM, 4) { Local0 = F003 Return (Buffer () { 0 }) } 
            Method (_REG, 2) { OperationRegion (RREG, SystemMemory, 0x04260000, 0x1000) Field (RREG, DWordAcc, NoLock, Preserve) { RR00, 32 } Local0 = RR00 } 
            OperationRegion (SELF, SystemMemory, 0x04261000, 0x1000)
            Field (SELF, DWordAcc, NoLock, Preserve) { SF00, 32 } }
        Device (AM02) { Name (_HID, "STGW0102") Method (_STA) { Return (0) }
            OperationRegion (RNO, SystemMemory, 0x04270000, 0x1000)
            Field (RNO, DWordAcc, NoLock, Preserve) { NO00, 32 }
            Method (_INI) { Local0 = NO00 } }
        Device (AM03) { Name (_HID, "STGW0103")
            Method (_UID) { OperationRegion (RUID, SystemMemory, 0x04271000, 0x1000) Field (RUID, DWordAcc, NoLock, Preserve) { UI00, 32 } Return (UI00) }
            Method (_CCA) { OperationRegion (RCCA, SystemMemory, 0x04272000, 0x1000) Field (RCCA, DWordAcc, NoLock, Preserve) { CC00, 32 } If (CC00) { Return (0) } Return (1) }
            Method (_CRS, 0, Serialized) { OperationRegion (RCRS, SystemMemory, 0x04273000, 0x1000) Field (RCRS, DWordAcc, NoLock, Preserve) { CR00, 32 } Local0 = CR00
               Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04274000, 0x1000) }) }
            Method (_PS0) { OperationRegion (RPS0, SystemMemory, 0x04275000, 0x1000) Field (RPS0, DWordAcc, NoLock, Preserve) { PS00, 32 } PS00 = 1 }
            Method (_PSC) { OperationRegion (RPSC, SystemMemory, 0x04276000, 0x1000) Field (RPSC, DWordAcc, NoLock, Preserve) { PC00, 32 } Return (PC00) }
            Method (_PS3) { }
            Method (_PRW) { OperationRegion (RPRW, SystemMemory, 0x04277000, 0x1000) Field (RPRW, DWordAcc, NoLock, Preserve) { PW00, 32 } Local0 = PW00 Return (Package () { 1, 3 }) }
            Method (_HRV) { OperationRegion (RHRV, SystemMemory, 0x04278000, 0x1000) Field (RHRV, DWordAcc, NoLock, Preserve) { HR00, 32 } Return (HR00) }
            Method (_SUN) { OperationRegion (RSUN, SystemMemory, 0x04279000, 0x1000) Field (RSUN, DWordAcc, NoLock, Preserve) { SU00, 32 } Return (SU00) }
            Method (_ADR) { OperationRegion (RADR, SystemMemory, 0x0427A000, 0x1000) Field (RADR, DWordAcc, NoLock, Preserve) { AD00, 32 } Return (AD00) }
            Method (_DDN) { OperationRegion (RDDN, SystemMemory, 0x0427B000, 0x1000) Field (RDDN, DWordAcc, NoLock, Preserve) { DD00, 32 } Local0 = DD00 Return ("ddn") }
            Method (_CLS) { OperationRegion (RCLS, SystemMemory, 0x0427C000, 0x1000) Field (RCLS, DWordAcc, NoLock, Preserve) { CL00, 32 } Local0 = CL00 Return (Package () { 1, 2, 3 }) }
            Method (_STR) { OperationRegion (RSTR, SystemMemory, 0x0427D000, 0x1000) Field (RSTR, DWordAcc, NoLock, Preserve) { ST00, 32 } Local0 = ST00 Return (Unicode ("str")) }
            Method (_PXM) { OperationRegion (RPXM, SystemMemory, 0x0427E000, 0x1000) Field (RPXM, DWordAcc, NoLock, Preserve) { PX00, 32 } Return (PX00) }
            Method (_DEP) { OperationRegion (RDEP, SystemMemory, 0x0427F000, 0x1000) Field (RDEP, DWordAcc, NoLock, Preserve) { DE00, 32 } Local0 = DE00 Return (Package () {}) }
            Method (_EJ0, 1) { } 
            Method (_DMA) { OperationRegion (RDMA, SystemMemory, 0x04280000, 0x1000) Field (RDMA, DWordAcc, NoLock, Preserve) { DM00, 32 } Local0 = DM00 Return (ResourceTemplate () { QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0, 0xFFFFFFFFFF, 0, 0x10000000000) }) }
            Method (_PLD) { OperationRegion (RPLD, SystemMemory, 0x04281000, 0x1000) Field (RPLD, DWordAcc, NoLock, Preserve) { PL00, 32 } Local0 = PL00 Return (Package () { Buffer (16) {} }) } 
            Method (_S0W) { Return (3) }
            Method (_RMV) { OperationRegion (RRMV, SystemMemory, 0x04282000, 0x1000) Field (RRMV, DWordAcc, NoLock, Preserve) { RM00, 32 } Return (RM00) }
            Method (_DSD) { OperationRegion (RDSD, SystemMemory, 0x04283000, 0x1000) Field (RDSD, DWordAcc, NoLock, Preserve) { DS00, 32 } Local0 = DS00 Return (Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "a", 1 } } }) }
            Method (_MAT) { Return (Buffer (8) {}) }
            Method (_BDN) { Return (1) } 
            Method (_LCK, 1) { } Method (_EJD) { Return ("") } }
    }
    OperationRegion (TOPR, SystemMemory, 0x04290000, 0x1000)
    Field (TOPR, DWordAcc, NoLock, Preserve) { TP00, 32 }
    Scope (\_SB) { Device (AM04) { Name (_HID, "STGW0104")
       Method (_INI) { Local0 = 0 While (Local0 < 3) { Local1 = TP00 Local0++ } If (CondRefOf (\_OSI, Local2)) { If (\_OSI ("Linux")) { OperationRegion (ROSI, SystemMemory, 0x04291000, 0x1000) Field (ROSI, DWordAcc, NoLock, Preserve) { OS00, 32 } Local1 = OS00 } If (\_OSI ("Windows 2015")) { OperationRegion (ROSW, SystemMemory, 0x04292000, 0x1000) Field (ROSW, DWordAcc, NoLock, Preserve) { OS01, 32 } Local1 = OS01 } } } } }
    If (TP00 == 0) { Scope (\_SB) { Device (AM05) { Name (_HID, "STGW0105") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04293000, 0x1000) }) } } }
}
