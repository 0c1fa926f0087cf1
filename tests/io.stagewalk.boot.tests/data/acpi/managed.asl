// Power of devices when their drivers find them, events of pins at boot, and fans that cool thermal zones: it stands in for the DSDT of
// QEMU's virt machine with two processors, and is on its resources.
DefinitionBlock ("", "DSDT", 2, "BOCHS ", "BXPC    ", 2)
{
	Scope (\_SB)
	{
		OperationRegion (WORK, SystemMemory, 0x05000000, 0x3000)
		Field (WORK, DWordAcc, NoLock, Preserve) { REG0, 32, Offset (0x1000), REG1, 32, Offset (0x2ffc), REG2, 32 }
		Device (CPU0) { Name (_HID, "ACPI0007") Name (_UID, 0) }
		Device (CPU1) { Name (_HID, "ACPI0007") Name (_UID, 1) }
		PowerResource (PRA, 0, 1) { Name (STAT, 1) Method (_STA) { Local0 = REG0 Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		PowerResource (PRB, 0, 0) { Name (STAT, 0) Method (_STA) { Return (STAT) } Method (_ON) { Local0 = REG1 STAT = 1 } Method (_OFF) { STAT = 0 } }
		PowerResource (PRC, 0, 2) { Name (STAT, 0) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		PowerResource (PRF, 0, 0) { Name (STAT, 0) Method (_STA) { Return (STAT) } Method (_ON) { Local0 = REG2 STAT = 1 } Method (_OFF) { STAT = 0 } }
		PowerResource (PRG, 0, 0) { Name (STAT, 1) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		Device (COM0)
		{
			Name (_HID, "ARMH0011")
			Name (_UID, 0)
			Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09000000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 33 } })
			Method (_PSC) { Local0 = REG0 Return (3) }
			Method (_PS0) { Local0 = REG1 }
			Method (_PS3) { }
		}
		Device (GPO0)
		{
			Name (_HID, "ARMH0061")
			Name (_UID, 0)
			Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09030000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 39 } }) }
			Name (_PR0, Package () { PRB, PRC })
			Name (_PR3, Package () { PRC })
			Method (_PS0) { }
			Method (_PS3) { }
			Method (_AEI) { Return (ResourceTemplate () {
				GpioInt (Edge, ActiveHigh, Exclusive, PullUp, 0, "GPO0") { 0 }
				GpioInt (Edge, ActiveLow, Exclusive, PullUp, 0, "GPO0") { 4 }
				GpioInt (Edge, ActiveBoth, Exclusive, PullUp, 0, "GPO0") { 5 }
				GpioInt (Edge, ActiveLow, Exclusive, PullUp, 0, "GPO0") { 2 }
				GpioInt (Edge, ActiveBoth, Exclusive, PullUp, 0, "GPO0") { 6 }
				GpioInt (Edge, ActiveLow, Exclusive, PullUp, 0, "GPO0") { 9 } }) }
			Method (_E00) { Local0 = REG2 }
			Method (_E04) { Local0 = REG2 }
			Method (_E05) { Local0 = REG2 }
			Method (_E09) { Local0 = REG2 }
			Method (_EVT, 1) { Local0 = REG1 }
		}
		// off, with resources; off, and says so; nobody says; on, and says so; on, and says otherwise
		Device (GED1) { Name (_HID, "ACPI0013") Name (_UID, 1) Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 121 } }) Method (_EVT, 1) { }
			Name (_PR0, Package () { PRB }) Name (_PR3, Package () { PRB }) Method (_PS0) { Local0 = REG0 } Method (_PS3) { } }
		Device (GED2) { Name (_HID, "ACPI0013") Name (_UID, 2) Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 122 } }) Method (_EVT, 1) { }
			Name (NOWD, 3) Method (_PS0) { NOWD = 0 } Method (_PS3) { NOWD = 3 } Method (_PSC) { Return (NOWD) } }
		Device (GED3) { Name (_HID, "ACPI0013") Name (_UID, 3) Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 123 } }) Method (_EVT, 1) { }
			Method (_PS0) { } Method (_PS3) { } }
		Device (GED4) { Name (_HID, "ACPI0013") Name (_UID, 4) Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 124 } }) Method (_EVT, 1) { }
			Name (_PR0, Package () { PRA }) Method (_PS0) { } Method (_PSC) { Return (0) } }
		Device (GED5) { Name (_HID, "ACPI0013") Name (_UID, 5) Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 125 } }) Method (_EVT, 1) { }
			Name (_PR0, Package () { PRA }) Name (_PR1, Package () { PRC }) Method (_PS0) { } Method (_PS1) { } Method (_PSC) { Return (1) } }
		Device (GED7) { Name (_HID, "ACPI0013") Name (_UID, 7) Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 127 } }) Method (_EVT, 1) { }
			Method (_PS0) { } Method (_PSC) { Local0 = "none" Return (Local0) } }
		Device (BUSP)
		{
			Name (_HID, "STGW0200")
			Method (_PS0) { }
			Method (_PS3) { }
			Method (_PSC) { Return (3) }
			Device (GED6) { Name (_HID, "ACPI0013") Name (_UID, 6) Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 126 } }) Method (_EVT, 1) { }
				Method (_PS0) { } Method (_PSC) { Return (3) } }
		}
		// UARTs in the place of something else: one that knows its clock, and one that does not
		Device (DWU0)
		{
			Name (_HID, "HISI0031")
			Name (_UID, 0)
			Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0a000000, 0x200) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 48 } })
			Name (_DSD, Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "clock-frequency", 200000000 }, Package () { "reg-shift", 2 }, Package () { "reg-io-width", 4 } } })
			Method (_PSC) { Return (3) }
			Method (_PS0) { Local0 = REG0 }
			Method (_PS3) { }
		}
		Device (DWU1)
		{
			Name (_HID, "HISI0031")
			Name (_UID, 1)
			Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0a000200, 0x200) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 49 } })
			Name (_PR0, Package () { PRU })
			Name (_PR3, Package () { PRU })
			Method (_PS0) { }
			Method (_PS3) { Local0 = REG0 }
		}
		PowerResource (PRU, 0, 0) { Name (STAT, 0) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { Local0 = REG1 STAT = 0 } }
		Device (LATE) { Name (_HID, "STGW0201") Method (_STA) { Return (0) } Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b100000, 0x1000) }) } }
		Device (ADRS) { Name (_ADR, 0x77) Method (_STA) { Return (15) } Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b200000, 0x1000) }) } }
		Device (ADPA) { Name (_HID, "ACPI0003") Name (_UID, 1) Method (_PSR) { Return (1) } Method (_PS0) { } Method (_PSC) { Return (2) } }
		// fans: with a resource that is off, with one that is on, by methods, in steps, as one likes
		Device (FAN0) { Name (_HID, "PNP0C0B") Name (_UID, 0) Name (_PR0, Package () { PRF }) }
		Device (FAN1) { Name (_HID, "PNP0C0B") Name (_UID, 1) Name (_PR0, Package () { PRG }) Name (_PR3, Package () { PRG }) Method (_PS0) { } Method (_PS3) { } }
		Device (FAN2) { Name (_HID, "PNP0C0B") Name (_UID, 2) Name (NOWD, 0) Method (_PS0) { NOWD = 0 } Method (_PS3) { NOWD = 3 } Method (_PSC) { Return (NOWD) } }
		Device (FAN3)
		{
			Name (_HID, "PNP0C0B")
			Name (_UID, 3)
			Name (NOWC, 100)
			Method (_FIF) { Return (Package () { 0, 0, 1, 0 }) }
			Method (_FPS) { Return (Package () { 0, Package () { 0, 1, 0, 0, 0 }, Package () { 50, 0, 1000, 0, 0 }, Package () { 100, 0, 2000, 0, 0 } }) }
			Method (_FSL, 1) { Local0 = REG2 NOWC = Arg0 }
			Method (_FST) { Return (Package () { 0, NOWC, 1000 }) }
		}
		Device (FAN4)
		{
			Name (_HID, "PNP0C0B")
			Name (_UID, 4)
			Name (NOWC, 20)
			Method (_FIF) { Return (Package () { 0, 1, 5, 0 }) }
			Method (_FPS) { Return (Package () { 0, Package () { 0, 1, 0, 0, 0 }, Package () { 100, 0, 2000, 0, 0 } }) }
			Method (_FSL, 1) { NOWC = Arg0 }
			Method (_FST) { Return (Package () { 0, NOWC, 1000 }) }
		}
		Device (FAN5) { Name (_HID, "PNP0C0B") Name (_UID, 5) Method (_PS0) { } Method (_PS3) { } }
	}
	Scope (\_TZ)
	{
		// hot, warm, and cold
		ThermalZone (THM0)
		{
			Method (_TMP) { Return (3400) }
			Method (_CRT) { Return (3800) }
			Method (_AC0) { Return (3500) }
			Method (_AC1) { Return (3300) }
			Method (_AL0) { Return (Package () { \_SB.FAN0, \_SB.FAN3 }) }
			Method (_AL1) { Return (Package () { \_SB.FAN2, \_SB.FAN3 }) }
		}
		ThermalZone (THM1)
		{
			Method (_TMP) { Return (3400) }
			Method (_CRT) { Return (3800) }
			Method (_PSV) { Return (3350) }
			Method (_PSL) { Return (Package () { \_SB.CPU0, \_SB.FAN5 }) }
			Method (_TC1) { Return (1) }
			Method (_TC2) { Return (2) }
			Method (_TSP) { Return (20) }
			Method (_AC0) { Return (3390) }
			Method (_AL0) { Return (Package () { \_SB.FAN4, \_SB.FAN0 }) }
		}
		ThermalZone (THM2)
		{
			Method (_TMP) { Return (3000) }
			Method (_HOT) { Return (3700) }
			Method (_AC0) { Return (3500) }
			Method (_AL0) { Return (Package () { \_SB.FAN1, \_SB.FAN4 }) }
		}
	}
}
