// What drivers of the kernel evaluate: it stands in for the DSDT of QEMU's virt machine with two processors, and is on its resources.
DefinitionBlock ("", "DSDT", 2, "BOCHS ", "BXPC    ", 2)
{
	Scope (\_SB)
	{
		OperationRegion (WORK, SystemMemory, 0x05000000, 0x3000)
		Field (WORK, DWordAcc, NoLock, Preserve) { REG0, 32, Offset (0x1000), REG1, 32, Offset (0x2ffc), REG2, 32 }
		Method (_OSC, 4)
		{
			CreateDWordField (Arg3, 4, DW1)
			If (Arg0 == ToUUID ("0811b06e-4a27-44f9-8d60-3cbbc22e7b48")) { DW1 &= 0x7fffffff }
			Return (Arg3)
		}
		// processors in clusters, and one that the MADT does not have
		Device (CLU0)
		{
			Name (_HID, "ACPI0010")
			Name (_UID, 0)
			Method (_LPI) { Local0 = REG1 Return (Package () { 0, 0, 1, Package () { 1, 1, 1, 0, 0, 0, 0x1000000, Buffer (1) { 0 }, Buffer (1) { 0 }, "cluster" } }) }
			Device (CLU1)
			{
				Name (_HID, "ACPI0010")
				Name (_UID, 1)
				Method (_LPI) { Return (Package () { 0, 0, 1, Package () { 1, 1, 1, 0, 0, 1, 0x1000000, Buffer (1) { 0 }, Buffer (1) { 0 }, "core" } }) }
				Device (CPU0)
				{
					Name (_HID, "ACPI0007")
					Name (_UID, 0)
					Method (_CPC)
					{
						Local0 = REG0
						Return (Package () { 23, 3, 100, 50, 40, 10, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) },
							ResourceTemplate () { Register (SystemMemory, 32, 0, 0x05300000, 3) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) },
							ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) },
							ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 64, 0, 0x05300008, 4) },
							ResourceTemplate () { Register (SystemMemory, 64, 0, 0x05301010, 4) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) },
							ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) },
							ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, 0, 100, 1000, 1000 })
					}
					Method (_PSD) { Local0 = REG1 Return (Package () { Package () { 5, 0, 0, 0xfd, 2 } }) }
					Method (_LPI) { Return (Package () { 0, 0, 1, Package () { 1, 1, 1, 0, 0, 1, ResourceTemplate () { Register (FFixedHW, 32, 0, 0xffffffff, 3) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, "WFI" } }) }
					Method (_PSS) { Return (Package () { Package () { 1000, 1, 1, 1, 1, 1 } }) }
					Method (_PCT) { Return (Package () { ResourceTemplate () { Register (FFixedHW, 0, 0, 0) }, ResourceTemplate () { Register (FFixedHW, 0, 0, 0) } }) }
					Method (_PPC) { Return (0) }
					Method (_CST) { Return (Package () { 0 }) }
					Method (_TPC) { Return (0) }
				}
				Device (CPU1)
				{
					Name (_HID, "ACPI0007")
					Name (_UID, 1)
					Method (_CPC)
					{
						Return (Package () { 23, 3, 100, 50, 40, 10, ResourceTemplate () { Register (FFixedHW, 64, 0, 1, 4) }, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 1000, 1000 })
					}
					Method (_PSD) { Return (Package () { Package () { 5, 0, 0, 0xfd, 2 } }) }
				}
				Device (CPU2)
				{
					Name (_HID, "ACPI0007")
					Name (_UID, 2)
					Method (_CPC) { Return (Package () { 2, 3 }) }
					Method (_LPI) { Local0 = Package () { 0, 0, 0 } Return (Local0) }
				}
			}
		}
		Device (COM0) { Name (_HID, "ARMH0011") Name (_UID, 0) Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09000000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 33 } }) }
		Device (LATE) { Name (_HID, "STGW0101") Method (_STA) { Return (0) } Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b100000, 0x1000) }) } }
		Device (FWCF) { Name (_HID, "QEMU0002") Name (_STA, 11) Name (_CCA, 1) Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09020000, 0x18) }) }
		Device (GPO0)
		{
			Name (_HID, "ARMH0061")
			Name (_UID, 0)
			Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09030000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 39 } }) }
			Method (_AEI) { Local0 = REG1 Return (ResourceTemplate () { GpioInt (Edge, ActiveHigh, Exclusive, PullUp, 0, "GPO0") { 3 } GpioInt (Edge, ActiveLow, Exclusive, PullUp, 0, "GPO0") { 4 } }) }
			Method (_E03) { Local0 = REG2 }
			Method (_E04) { Local0 = REG2 }
		}
		// a bus with a window for DMA, and drivers' devices on it
		Device (BUS0)
		{
			Name (_HID, "ACPI0004")
			Method (_DMA) { Local0 = REG0 Return (ResourceTemplate () { QWordMemory (ResourceProducer, , MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0, 0xffffffff, 0, 0x100000000) }) }
			Name (_CRS, ResourceTemplate () { })
			Device (GEDA) { Name (_HID, "ACPI0013") Name (_UID, 1) Name (_CCA, 1) Method (_CRS) { Local0 = REG0 Return (ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 121 } }) } Method (_EVT, 1) { Local0 = REG1 } }
			Device (UAR1) { Name (_HID, "ARMH0011") Name (_UID, 1) Name (_CCA, 1) Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x05100000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 130 } }) } }
			Device (ADPA) { Name (_HID, "ACPI0003") Name (_UID, 1) Name (_CCA, 1) Method (_PSR) { Local0 = REG0 Return (1) } }
		}
		Device (GEDB) { Name (_HID, "ACPI0013") Name (_UID, 2) Method (_CRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 122 } }) } Method (_EVT, 1) { } }
		Device (GEDC) { Name (_HID, "ACPI0013") Name (_UID, 3) Method (_STA) { Return (0) } Method (_CRS) { Return (ResourceTemplate () { }) } Method (_EVT, 1) { } }
		Device (ADPB) { Name (_HID, "ACPI0003") Name (_UID, 2) Method (_STA) { Return (0) } Method (_PSR) { Return (1) } }
		Device (ADPC) { Name (_HID, "ACPI0003") Name (_UID, 3) Method (_PSR) { Local0 = "on" Return (Local0) } }
		Device (BAT0) { Name (_HID, "PNP0C0A") Name (_UID, 0) Method (_STA) { Local0 = REG1 Return (0x1f) } Method (_BIF) { Return (Package () { 0, 1, 1, 0, 1, 1, 1, 1, 1, "m", "s", "t", "o" }) }
			Method (_BIX) { Local0 = REG1 Return (Package () { 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, "m", "s", "t", "o" }) } Method (_BST) { Return (Package () { 0, 0, 1, 1 }) } Method (_BTP, 1) { } }
		Device (BAT1) { Name (_HID, "PNP0C0A") Name (_UID, 1) Method (_STA) { Return (0x0f) } Method (_BIF) { Return (Package () { 0, 1, 1, 0, 1, 1, 1, 1, 1, "m", "s", "t", "o" }) } Method (_BST) { Return (Package () { 0, 0, 1, 1 }) } }
		Device (BAT2) { Name (_HID, "PNP0C0A") Name (_UID, 2) Method (_STA) { Return (0x1f) } Method (_BIF) { Return (Package () { 0, 1, 1, 0, 1, 1, 1, 1, 1, "m", "s", "t", "o" }) } Method (_BST) { Return (Package () { 0, 0, 1, 1 }) } }
		Device (PWRB) { Name (_HID, "PNP0C0C") Method (_PRW) { Return (Package () { 8, 3 }) } }
		Device (SLPB) { Name (_HID, "PNP0C0E") }
		Device (LID0) { Name (_HID, "PNP0C0D") Method (_LID) { Return (1) } Method (_PSW, 1) { } Method (_PRW) { Return (Package () { 7, 3 }) } }
		PowerResource (PFAN, 0, 0) { Name (STAT, 0) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		Device (FAN0) { Name (_HID, "PNP0C0B") Name (_UID, 0) Name (_PR0, Package () { PFAN }) }
		Device (FAN1)
		{
			Name (_HID, "PNP0C0B")
			Name (_UID, 1)
			Method (_FIF) { Local0 = REG0 Return (Package () { 0, 1, 1, 0 }) }
			Method (_FPS) { Return (Package () { 0, Package () { 0, 1, 0, 0, 0 }, Package () { 50, 0, 1000, 0, 0 }, Package () { 100, 0, 2000, 0, 0 } }) }
			Method (_FSL, 1) { }
			Method (_FST) { Return (Package () { 0, 1, 1000 }) }
		}
		Device (FAN2) { Name (_HID, "PNP0C0B") Name (_UID, 2) Method (_PS0) { } Method (_PS3) { } Method (_PSC) { Return (0) } }
		Device (UA51) { Name (_HID, "PNP0501") Name (_CCA, 1) Method (_STA) { Return (15) } Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x05110000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 131 } }) } }
		Device (HEDD) { Name (_HID, "PNP0C33") Method (_STA) { Return (15) } }
		Device (TPM0) { Name (_HID, "MSFT0101") Method (_STA) { Return (15) } Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b110000, 0x1000) }) }
		Device (EC0) { Name (_HID, "PNP0C09") Method (_STA) { Return (0) } Name (_GPE, 3) Method (_REG, 2) { } }
		// hierarchical data
		Device (DATA)
		{
			Name (_HID, "STGW0102")
			Method (_DSD)
			{
				Return (Package () {
					ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "one", 1 } },
					ToUUID ("edb12dd0-363d-4085-a3d2-49522ca160c4"), Package () { Package () { "bytes", "BUF0" } },
					ToUUID ("dbb8e3e6-5886-4ba6-8795-1319f52a966b"), Package () { Package () { "left", "NODL" }, Package () { "right", "NODR" }, Package () { "none", "NOTH" }, Package () { "deep", "\\_SB.FARN" }, Package () { 1, "NODR" }, Package () { "only", "NODE" } } })
			}
			Method (BUF0) { Local0 = REG0 Return (Buffer () { 1, 2, 3 }) }
			Method (NODL)
			{
				Local0 = REG1
				Return (Package () {
					ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "reg", 0 } },
					ToUUID ("dbb8e3e6-5886-4ba6-8795-1319f52a966b"), Package () { Package () { "endpoint", "ENDP" } } })
			}
			Method (ENDP) { Return (Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "reg", 0 } } }) }
			Method (NODR) { Return (Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "reg", 1 } } }) }
			Method (NODE) { Return (0) }
			Device (SUBD) { Name (_ADR, 1) Method (_DSD) { Local0 = REG2 Return (Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "two", 2 } } }) } }
		}
		Method (FARN) { Return (Package () { ToUUID ("dbb8e3e6-5886-4ba6-8795-1319f52a966b"), Package () { Package () { "below", "NEAR" } } }) }
		Method (NEAR) { Return (Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "three", 3 } } }) }
		// interrupt links: ones that are enabled, disabled, and out of what they can be
		Device (LNKA) { Name (_HID, "PNP0C0F") Name (_UID, 0) Name (NOW, 0) Method (_STA) { If (NOW) { Return (11) } Return (9) } Method (_DIS) { NOW = 0 }
			Method (_PRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveHigh, Shared) { 50, 51, 52 } }) }
			Method (_CRS) { Local0 = REG0 Return (ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveHigh, Shared) { 51 } }) }
			Method (_SRS, 1) { REG1 = 1 NOW = 1 } }
		Device (LNKB) { Name (_HID, "PNP0C0F") Name (_UID, 1) Method (_STA) { Return (11) }
			Method (_PRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 50, 53 } }) }
			Method (_CRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 53 } }) }
			Method (_SRS, 1) { } Method (_DIS) { } }
		Device (LNKC) { Name (_HID, "PNP0C0F") Name (_UID, 2) Method (_STA) { Return (11) }
			Method (_PRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 54, 55 } }) }
			Method (_CRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveHigh, Shared) { 60 } }) }
			Method (_SRS, 1) { } }
		Device (LNKD) { Name (_HID, "PNP0C0F") Name (_UID, 3) Method (_STA) { Return (11) }
			Method (_PRS) { Return (ResourceTemplate () { IRQ (Level, ActiveHigh, Shared) { 9, 10, 11 } }) }
			Method (_CRS) { Return (ResourceTemplate () { IRQ (Level, ActiveHigh, Shared) { 10 } }) }
			Method (_SRS, 1) { } }
		Device (PCI0)
		{
			Name (_HID, "PNP0A08")
			Name (_CID, "PNP0A03")
			Name (_SEG, 0)
			Name (_BBN, 0)
			Name (_UID, 0)
			Name (_CCA, 1)
			Method (_CBA) { Return (0x4010000000) }
			Method (_DMA) { Local0 = REG0 Return (ResourceTemplate () { QWordMemory (ResourceProducer, , MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0x40000000, 0xffffffff, 0, 0xc0000000) }) }
			Method (_PRT)
			{
				Local0 = REG1
				Return (Package () {
					Package () { 0x0001ffff, 0, \_SB.LNKA, 0 }, Package () { 0x0001ffff, 1, \_SB.LNKB, 0 },
					Package () { 0x0002ffff, 0, \_SB.LNKC, 0 }, Package () { 0x0003ffff, 0, \_SB.LNKA, 0 }, Package () { 0x0004ffff, 0, 0, 38 },
					Package () { 0x0005ffff, 0, \_SB.LNKD, 0 }, Package () { 0x0006ffff, 0, \_SB.LNKB, 1 }, Package () { 0x0007ffff, 0, \_SB.LNKA, 0 },
					Package () { 0x0008ffff, 0, \_SB.LNKB, 0 } })
			}
			Method (_HPX) { Return (Package () { Package () { 0, 1, 8, 0x40, 1, 1 } }) }
			Name (_CRS, ResourceTemplate ()
			{
				WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0, 0x7f, 0, 0x80)
				DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x10000000, 0x2fffffff, 0, 0x20000000)
				DWordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange, 0, 0, 0x7fff, 0x3eff0000, 0x8000)
				QWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x8000000000, 0xbfffffffff, 0, 0x4000000000)
			})
			Method (_DSM, 4) { Local0 = REG2 If (Arg2 == 0) { Return (Buffer () { 1 }) } Return (Buffer () { 0 }) }
			Device (RES0) { Name (_HID, "PNP0C02") Name (_CRS, ResourceTemplate () { QWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x4010000000, 0x401fffffff, 0, 0x10000000) }) }
			Device (DEV1)
			{
				Name (_ADR, 0x00010000)
				OperationRegion (CFGR, PCI_Config, 0, 0x100)
				Field (CFGR, DWordAcc, NoLock, Preserve) { VEND, 32 }
				OperationRegion (CFG2, PCI_Config, 0x40, 0x10)
				Field (CFG2, DWordAcc, NoLock, Preserve) { CAPA, 32 }
				Method (_REG, 2) { Local0 = VEND }
				Method (_STA) { Local0 = VEND Return (15) }
			}
			Device (RP2)
			{
				Name (_ADR, 0x00020000)
				Method (_STA) { Return (15) }
				Method (_DSM, 4) { Return (Buffer () { 1 }) }
				Method (_PRT) { Local0 = REG0 Return (Package () { Package () { 0xffff, 0, \_SB.LNKB, 0 }, Package () { 0xffff, 1, 0, 38 } }) }
				Device (UP)
				{
					Name (_ADR, 0)
					Method (_SUN) { Return (4) }
					OperationRegion (CFGU, PCI_Config, 0, 0x100)
					Field (CFGU, DWordAcc, NoLock, Preserve) { VEND, 32 }
					Method (_REG, 2) { Local0 = VEND }
					Method (_DSM, 4) { Local0 = VEND Return (Buffer () { 1 }) }
					Device (DN0)
					{
						Name (_ADR, 0)
						Method (_RMV) { Return (0) }
						Device (SLOT) { Name (_ADR, 0) Method (_SUN) { Local0 = REG2 Return (2) } Method (_RMV) { Return (1) } Method (_DSM, 4) { Return (Buffer () { 1 }) } }
					}
					Device (DN1) { Name (_ADR, 0x00010000) Device (SLOT) { Name (_ADR, 0) Method (_SUN) { Return (3) } Method (_EJ0, 1) { } } Device (SLO1) { Name (_ADR, 1) Method (_SUN) { Return (3) } Method (_EJ0, 1) { } } }
				}
			}
			Device (RP3)
			{
				Name (_ADR, 0x00030000)
				Device (SLOT) { Name (_ADR, 0x0000ffff) Method (_SUN) { Return (5) } Method (_RMV) { Return (1) } }
				Device (SLO2) { Name (_ADR, 0x00000000) Method (_SUN) { Return (5) } Method (_HPP) { Return (Package () { 8, 0x40, 1, 1 }) } }
			}
			Device (RP5) { Name (_ADR, 0x00050000) }
			Device (RP6) { Name (_ADR, 0x00060000) }
			Device (RP7) { Name (_ADR, 0x00070000) }
			Device (RP8) { Name (_ADR, 0x00080000) }
		}
		// a root bridge that is found after the first
		Device (PCI1)
		{
			Name (_HID, "PNP0A08")
			Name (_CID, "PNP0A03")
			Name (_SEG, 0)
			Name (_BBN, 0x80)
			Name (_UID, 0x80)
			Name (_CCA, 1)
			Method (_CBA) { Return (0x4010000000) }
			Method (_PRT) { Return (Package () { Package () { 0xffff, 0, 0, 37 } }) }
			Name (_CRS, ResourceTemplate ()
			{
				WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0x80, 0xff, 0, 0x80)
				DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0x30000000, 0x3efeffff, 0, 0xeff0000)
			})
			OperationRegion (CFGH, PCI_Config, 0, 0x100)
			Field (CFGH, DWordAcc, NoLock, Preserve) { VEND, 32 }
			Method (_REG, 2) { Local0 = REG1 }
			Method (_DSM, 4) { Local0 = VEND Return (Buffer () { 0 }) }
			Device (RP0)
			{
				Name (_ADR, 0)
				OperationRegion (CFGR, PCI_Config, 0, 0x100)
				Field (CFGR, DWordAcc, NoLock, Preserve) { VEND, 32 }
				Method (_REG, 2) { Local0 = REG2 }
				Method (_DSM, 4) { Local0 = VEND Return (Buffer () { 1 }) }
				Device (DEV0) { Name (_ADR, 0) Method (_SUN) { Return (6) } Method (_EJ0, 1) { } }
			}
		}
	}
	Scope (\_TZ)
	{
		ThermalZone (TZ0)
		{
			Method (_TMP) { Local0 = \_SB.REG0 Return (3000) } Method (_CRT) { Return (4000) } Method (_HOT) { Return (3900) }
			Method (_PSV) { Return (3500) } Method (_TC1) { Return (1) } Method (_TC2) { Return (1) } Method (_TSP) { Return (10) } Name (_PSL, Package () { \_SB.CLU0.CLU1.CPU0 })
			Method (_AC0) { Local0 = \_SB.REG1 Return (3600) } Method (_AC1) { Return (3550) }
			Name (_AL0, Package () { \_SB.FAN0 }) Method (_AL1) { Return (Package () { \_SB.FAN0 }) }
			Method (_SCP, 1) { } Name (_TZD, Package () { \_SB.CLU0.CLU1.CPU0 }) Method (_TZP) { Return (0) }
		}
		ThermalZone (TZ1) { Method (_TMP) { Return (3000) } Method (_PSV) { Return (3500) } Method (_TC1) { Return (1) } Method (_TSP) { Return (10) } Name (_PSL, Package () { \_SB.CLU0.CLU1.CPU0 }) }
		ThermalZone (TZ2) { Method (_TMP) { Return (3000) } Method (_TZP) { Return (0) } }
		ThermalZone (TZ3) { Method (_TMP) { Return (3000) } Method (_CRT) { Return (100) } Method (_AC0) { Return (3600) } Method (_AC1) { Return (3550) } Method (_AC2) { Return (3500) } Name (_AL0, Package () { \_SB.FAN0 }) Name (_AL2, Package () { \_SB.FAN0 }) }
		ThermalZone (TZ4) { Method (_CRT) { Return (4000) } Method (_TZP) { Return (0) } }
		ThermalZone (TZ5) { Method (_TMP) { Local0 = Package () { 1 } Return (Local0) } Method (_CRT) { Return (4001) } Method (_TFP) { Return (1) } Method (_TSP) { Return (10) } Method (_TC1) { Return (1) } Method (_TC2) { Return (1) } Method (_PSV) { Return (3500) } Name (_PSL, Package () { \_SB.CLU0.CLU1.CPU0 }) }
	}
}
