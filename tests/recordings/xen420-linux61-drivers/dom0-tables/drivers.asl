DefinitionBlock ("", "SSDT", 2, "STAGE ", "DRIVERS1", 0x00000001)
{
    External (\_SB.C000, DeviceObj)
    External (\_SB.PCI0, DeviceObj)
    Scope (\_SB)
    {
        Method (_OSC, 4) { Return (Arg3) }
        Device (GEDX) { Name (_HID, "ACPI0013") Name (_UID, 9) Name (_CCA, 1)
            OperationRegion (GEDR, SystemMemory, 0x04201000, 0x1000) Field (GEDR, DWordAcc, NoLock, Preserve) { GED0, 32 }
            Method (_CRS) { Local0 = GED0 Return (ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 121 } }) }
            Method (_EVT, 1) { } }
        Device (ADPX) { Name (_HID, "ACPI0003")
            OperationRegion (ADPR, SystemMemory, 0x04202000, 0x1000) Field (ADPR, DWordAcc, NoLock, Preserve) { ADP0, 32 }
            Method (_PSR) { Local0 = ADP0 Return (1) } }
        Device (BATX) { Name (_HID, "PNP0C0A") Name (_STA, 0x1f)
            OperationRegion (BATR, SystemMemory, 0x04203000, 0x1000) Field (BATR, DWordAcc, NoLock, Preserve) { BA00, 32 }
            Method (_BIF) { Return (Package () { 0, 1, 1, 0, 1, 1, 1, 1, 1, "m", "s", "t", "o" }) }
            Method (_BST) { Local0 = BA00 Return (Package () { 0, 0, 1, 1 }) } }
        Device (FANX) { Name (_HID, "PNP0C0B")
            OperationRegion (FANR, SystemMemory, 0x04204000, 0x1000) Field (FANR, DWordAcc, NoLock, Preserve) { FA00, 32 }
            Method (_FIF) { Local0 = FA00 Return (Package () { 0, 1, 1, 0 }) }
            Method (_FPS) { Return (Package () { 0, Package () { 0, 1, 0, 0, 0 }, Package () { 50, 0, 1000, 0, 0 } }) }
            Method (_FSL, 1) { } Method (_FST) { Return (Package () { 0, 1, 1000 }) } }
        Device (DSDX) { Name (_HID, "STGW0401")
            OperationRegion (DSDR, SystemMemory, 0x04205000, 0x1000) Field (DSDR, DWordAcc, NoLock, Preserve) { DS00, 32 }
            Name (_DSD, Package () { ToUUID ("dbb8e3e6-5886-4ba6-8795-1319f52a966b"), Package () { Package () { "node", "NODE" } } })
            Method (NODE) { Local0 = DS00 Return (Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "reg", 0 } } }) } }
    }
    Scope (\_SB.C000)
    {
        OperationRegion (CPUR, SystemMemory, 0x04206000, 0x2000) Field (CPUR, DWordAcc, NoLock, Preserve) { CPU0, 32, Offset (0x1000), CPU1, 32 }
        Method (_CPC) { Local0 = Package () { 23, 3, 100, 50, 40, 10, 0, ResourceTemplate () { Register (SystemMemory, 32, 0, 0x04208000, 3) }, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 1000, 1000 } Local0 [2] = CPU0 Return (Local0) }
        Method (_PSD) { Local0 = CPU1 Return (Package () { Package () { 5, 0, 0, 0xfd, 1 } }) }
    }
    Scope (\_SB.PCI0)
    {
        Device (RPX2) { Name (_ADR, 0x00020000)
            OperationRegion (RPXR, SystemMemory, 0x04209000, 0x1000) Field (RPXR, DWordAcc, NoLock, Preserve) { RP00, 32 }
            Device (SLTX) { Name (_ADR, 0)  Method (_SUN) { Local0 = RP00 Return (2) } Method (_RMV) { Return (1) } } }
        OperationRegion (DMAR, SystemMemory, 0x0420b000, 0x1000) Field (DMAR, DWordAcc, NoLock, Preserve) { DM00, 32 }
        Method (_DMA) { Local0 = DM00 Return (ResourceTemplate () { QWordMemory (ResourceProducer, , MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0, 0xffffffffff, 0, 0x10000000000) }) }
    }
    Scope (\_TZ)
    {
        ThermalZone (TZXX) { OperationRegion (TZXR, SystemMemory, 0x0420a000, 0x1000) Field (TZXR, DWordAcc, NoLock, Preserve) { TZ00, 32 }
            Method (_TMP) { Local0 = TZ00 Return (3000) } Method (_CRT) { Return (4000) } }
    }
}
