DefinitionBlock ("", "SSDT", 2, "STAGEW", "BOOTORDR", 1)
{
	External (\_SB.PCI0, DeviceObj)
	External (\_SB.C000, DeviceObj)
	External (\_SB.PCI0.GSI0, DeviceObj)
	Name (\COUN, 0)
	Method (\_PIC, 1) { COUN = Arg0 }
	Method (\_INI) { COUN += 1 }
	Name (\_S0, Package () { 0, 0, 0, 0 })
	Name (\_S5, Package () { 5, 0, 0, 0 })
	Method (\_PTS, 1) { }
	Method (\_GTS, 1) { }
	Method (\_TTS, 1) { }
	Scope (\_SI) { Method (_SST, 1) { COUN = Arg0 } }
	Scope (\_SB)
	{
		OperationRegion (WORK, SystemMemory, 0x05000000, 0x3000)
		Field (WORK, DWordAcc, NoLock, Preserve) { REG0, 32, Offset (0x1000), REG1, 32, Offset (0x2ffc), REG2, 32 }
		Method (_INI) { COUN += 1 }
		Method (_OSC, 4)
		{
			REG0 = 1
			CreateDWordField (Arg3, 0, DW0)
			CreateDWordField (Arg3, 4, DW1)
			If (Arg0 == ToUUID ("0811b06e-4a27-44f9-8d60-3cbbc22e7b48")) { DW1 &= 0x7fffffff }
			Return (Arg3)
		}
		PowerResource (PRA, 0, 0) { Name (STAT, 0) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		PowerResource (PRB, 3, 1) { Name (STAT, 1) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		PowerResource (PRC, 3, 2) { Name (STAT, 1) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		PowerResource (PRD, 0, 3) { Name (STAT, 1) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		// all of power management: on by its resource, and explicit methods
		Device (PWR1)
		{
			Name (_HID, "STGW0001")
			Method (_PR0) { Return (Package () { PRB, PRA }) }
			Method (_PR3) { Return (Package () { PRB }) }
			Method (_PS0) { } Method (_PS3) { } Method (_PSC) { Return (3) }
			Method (_PRW) { Return (Package () { 5, 3, PRC }) }
			Method (_DSW, 3) { }
			Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b100000, 0x1000) }) }
		}
		Device (PWR2)
		{
			Name (_HID, "STGW0002")
			Method (_PS0) { } Method (_PS3) { }
			Method (_DSC) { Return (0) }
			Method (_PRW) { Return (Package () { 6, 4 }) }
			Method (_PSW, 1) { }
			Method (_STA) { Return (15) }
			Device (CHLD)
			{
				Name (_ADR, 1)
				Method (_PS0) { } Method (_PSC) { Return (0) }
				Method (_STA) { Return (15) }
			}
		}
		Device (PWR3)
		{
			Name (_HID, "STGW0003")
			Method (_PR0) { Return (Package () { PRD }) }
			Method (_PS0) { }
			Method (_STA) { Return (0) }
			Device (CHLD) { Name (_HID, "STGW0004") }
		}
		// waits for another
		Device (DEPN)
		{
			Name (_HID, "STGW0005")
			Method (_DEP) { Return (Package () { PWR2 }) }
			Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b101000, 0x1000) }) }
			Method (_STA) { Return (15) }
			Device (CHLD) { Name (_ADR, 0) Method (_STA) { Return (15) } }
		}
		Device (NOWT)
		{
			Name (_HID, "STGW0006")
			Method (_DEP) { Return (Package () { PEPD }) }
			Method (_STA) { Return (15) }
		}
		Device (PEPD) { Name (_HID, "PNP0D80") Method (_STA) { Return (15) } Method (_DSM, 4) { Return (Buffer () { 0 }) } }
		// identification and what else is asked
		Device (IDEN)
		{
			Method (_HID) { Return ("STGW0007") }
			Method (_CID) { Return (Package () { "STGW1007", "STGW2007" }) }
			Method (_UID) { Return (7) }
			Method (_ADR) { Return (7) }
			Method (_CLS) { Return (Package () { 1, 2, 3 }) }
			Method (_SUB) { Return ("STGW0008") }
			Method (_HRV) { Return (1) }
			Method (_STR) { Return (Unicode ("identity")) }
			Method (_SUN) { Return (3) }
			Method (_PXM) { Return (0) }
			Method (_CCA) { Return (1) }
			Method (_STA) { Return (15) }
			Method (_PLD) { Return (Package () { Buffer (20) { 2 } }) }
			Method (_EJD) { Return ("\\_SB.PWR1") }
			Method (_EJ0, 1) { }
			Method (_RMV) { Return (1) }
			Method (_LCK, 1) { }
			Method (_S0W) { Return (3) } Method (_S3D) { Return (3) } Method (_S4W) { Return (3) }
			Method (_DSD) { Return (Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "one", 1 } } }) }
			Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b102000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 120 } }) }
			Method (_DMA) { Return (ResourceTemplate () { QWordMemory (ResourceProducer, , MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0, 0xffffffff, 0, 0x100000000) }) }
			Method (_MAT) { Return (Buffer () { 0 }) }
			Method (_SRS, 1) { } Method (_PRS) { Return (ResourceTemplate () { }) } Method (_DIS) { }
			Method (_FIX) { Return (Package () { }) }
			Method (_GLK) { Return (0) }
			Method (_IRC) { }
		}
		Device (ONLC) { Name (_CID, "STGW0009") Method (_STA) { Return (15) } }
		Device (CLSO) { Name (_CLS, Package () { 1, 6, 1 }) Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b103000, 0x1000) }) }
		Device (PRP0) { Name (_HID, "PRP0001") Name (_DSD, Package () { ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"), Package () { Package () { "compatible", "stagewalk,thing" } } })
			Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b104000, 0x1000) }) }
		Device (PRP1) { Name (_HID, "PRP0001") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b105000, 0x1000) }) }
		Device (PRP2) { Name (_HID, "STGW0010") Name (_CID, "PRP0001") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b106000, 0x1000) }) }
		Device (I2C0) { Name (_HID, "STGW0011") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b107000, 0x1000) })
			Device (SLAV) { Name (_HID, "STGW0012") Name (_CRS, ResourceTemplate () { I2cSerialBusV2 (0x20, ControllerInitiated, 400000, AddressingMode7Bit, "\\_SB.I2C0", 0) Memory32Fixed (ReadWrite, 0x0b108000, 0x1000) }) }
			Device (GPIO) { Name (_HID, "STGW0013") Name (_CRS, ResourceTemplate () { GpioInt (Edge, ActiveHigh, Exclusive, PullUp, 0, "\\_SB.I2C0") { 1 } }) } }
		Device (UA50) { Name (_HID, "STGW0014") Name (_CID, "PNP0510") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b109000, 0x1000) }) }
		Device (UA51) { Name (_HID, "PNP0501") Method (_STA) { Return (15) } Method (_CRS) { Return (ResourceTemplate () { IO (Decode16, 0x3e8, 0x3e8, 1, 8) }) } Method (_DIS) {} Method (_SRS, 1) {} Method (_PRS) { Return (ResourceTemplate () { IO (Decode16, 0x3e8, 0x3e8, 1, 8) }) } }
		Device (HPET) { Name (_HID, "PNP0103") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b10a000, 0x1000) }) }
		Device (SPKR) { Name (_HID, "PNP0800") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b10b000, 0x1000) }) }
		Device (SMBF) { Name (_HID, "STGW0015") Name (_CID, "SMB0001") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b10c000, 0x1000) }) }
		Device (MBRS) { Name (_HID, "PNP0C02") Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b10d000, 0x1000) }) } }
		Device (MBRC) { Name (_HID, "STGW0016") Name (_CID, "PNP0C02") Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b10e000, 0x1000) }) } }
		Device (MODU) { Name (_HID, "ACPI0004") Method (_STA) { Return (15) } Device (INNR) { Name (_HID, "STGW0017") Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b10f000, 0x1000) }) } }
		Device (CONT) { Name (_HID, "ACPI0010") Method (_STA) { Return (15) } }
		Device (MEM0) { Name (_HID, "PNP0C80") Method (_STA) { Return (0) } Method (_CRS) { Return (ResourceTemplate () { QWordMemory (ResourceConsumer, , MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0x100000000, 0x10fffffff, 0, 0x10000000) }) } Method (_PXM) { Return (0) } }
		Device (MEM1) { Name (_HID, "PNP0C80") Method (_STA) { Return (15) } Method (_CRS) { Return (ResourceTemplate () { QWordMemory (ResourceConsumer, , MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0x200000000, 0x20fffffff, 0, 0x10000000) }) } Method (_PXM) { Return (0) } }
		Device (LOCA) { Name (_HID, "STGW0021") Name (_PLD, Package () { Buffer (20) { 2 } }) Name (_STR, Unicode ("here")) Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b114000, 0x1000) }) } }
		Device (DEP2) { Name (_HID, "STGW0022") Method (_DEP) { Return (Package () { PWR2, LOCA }) } Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b115000, 0x1000) }) }
			Device (DEP3) { Name (_HID, "STGW0023") Method (_DEP) { Return (Package () { \_SB.DEP2 }) } Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b116000, 0x1000) }) } } }
		Device (LNKA) { Name (_HID, "PNP0C0F") Method (_STA) { Return (11) } Method (_CRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveHigh, Shared) { 50 } }) }
			Method (_PRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveHigh, Shared) { 50, 51 } }) } Method (_SRS, 1) { } Method (_DIS) { } }
		Device (BTNP) { Name (_HID, "PNP0C0C") Method (_STA) { Return (15) } }
		Device (LID0) { Name (_HID, "PNP0C0D") Method (_LID) { Return (1) } Method (_PRW) { Return (Package () { 7, 3 }) } }
		Device (BAT0) { Name (_HID, "PNP0C0A") Method (_STA) { Return (0x1f) } Method (_BIF) { Return (Package () { 0, 1, 1, 0, 1, 1, 1, 1, 1, "m", "s", "t", "o" }) } Method (_BST) { Return (Package () { 0, 0, 1, 1 }) } Name (_PCL, Package () { \_SB }) }
		Device (ADP0) { Name (_HID, "ACPI0003") Method (_PSR) { Return (1) } Name (_PCL, Package () { \_SB }) }
		PowerResource (PFAN, 0, 0) { Name (STAT, 0) Method (_STA) { Return (STAT) } Method (_ON) { STAT = 1 } Method (_OFF) { STAT = 0 } }
		Device (FAN0) { Name (_HID, "PNP0C0B") Name (_PR0, Package () { PFAN }) }
		Device (GEDV) { Name (_HID, "ACPI0013") Method (_CRS) { Return (ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 121 } }) } Method (_EVT, 1) { } }
		Device (HEDD) { Name (_HID, "PNP0C33") Method (_STA) { Return (15) } }
		Device (EC0) { Name (_HID, "PNP0C09") Method (_STA) { Return (0) } Name (_GPE, 3) Method (_REG, 2) { } }
		Device (TPM0) { Name (_HID, "MSFT0101") Method (_STA) { Return (15) } Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b110000, 0x1000) }) }
		Device (PAD0) { Name (_HID, "ACPI000C") Method (_STA) { Return (15) } Method (_PUR) { Return (Package () { 1, 0 }) } }
		Device (TIM0) { Name (_HID, "ACPI000E") Method (_GCP) { Return (0) } }
		Device (VIDE) { Name (_ADR, 0x99) Method (_DOD) { Return (Package () { 0x100 }) } Method (_DOS, 1) { } }
		Device (DOCK) { Name (_HID, "STGW0018") Method (_DCK, 1) { Return (1) } Method (_STA) { Return (15) } Method (_UID) { Return (2) } }
		Device (DYNR) { Name (_HID, "STGW0019")
			Method (_STA) { OperationRegion (DYNA, SystemMemory, 0x05200000, 0x2000) Field (DYNA, DWordAcc, NoLock, Preserve) { F000, 32, Offset (0x1000), F100, 32 } Local0 = F000 Local0 = F100 Return (15) } 
			Method (_INI) { REG1 = 3 } }
		
		Device (PL61) { Name (_HID, "ARMH0061") Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09010000, 0x1000) }) } }
	}
	Scope (\_SB.C000)
	{
		Method (_PXM) { Return (0) }
		Method (_PPC) { Return (0) }
		Method (_PCT) { Return (Package () { ResourceTemplate () { Register (FFixedHW, 0, 0, 0) }, ResourceTemplate () { Register (FFixedHW, 0, 0, 0) } }) }
		Method (_PSS) { Return (Package () { Package () { 1000, 1, 1, 1, 1, 1 } }) }
		Method (_CST) { Return (Package () { 0 }) }
		Method (_LPI) { Return (Package () { 0, 0, 1, Package () { 1, 1, 1, 0, 0, 0, ResourceTemplate () { Register (FFixedHW, 32, 0, 0xffffffff, 3) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, "WFI" } }) }
		Method (_CPC) { Return (Package () { 23, 3, 100, 50, 40, 10, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 32, 0, 0x05300000, 3) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 64, 0, 0x05300008, 4) }, ResourceTemplate () { Register (SystemMemory, 64, 0, 0x05300010, 4) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, ResourceTemplate () { Register (SystemMemory, 0, 0, 0, 0) }, 0, 100, 1000, 1000 }) }
		Method (_PSD) { Return (Package () { Package () { 5, 0, 0, 0xfd, 1 } }) }
		Method (_CSD) { Return (Package () { Package () { 6, 0, 0, 0xfd, 1, 0 } }) }
		Method (_TPC) { Return (0) } Method (_PDC, 1) { } Method (_OSC, 4) { Return (Arg3) }
		Method (_MAT) { Return (Buffer () { 0 }) } Method (_SUN) { Return (0) } Method (_PDL) { Return (0) }
		Method (_TDL) { Return (0) } Method (_PUR) { Return (Package () { 1, 0 }) }
	}
	Scope (\_SB.PCI0)
	{
		Method (_HMA) { Return (Buffer () { 0 }) }
		Method (_PXM) { Return (0) }
		Method (_INI) { }
		Method (_DMA) { Return (ResourceTemplate () { QWordMemory (ResourceProducer, , MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0x40000000, 0xffffffff, 0, 0xc0000000) }) }
		Method (_HPX) { Return (Package () { Package () { 0, 1, 8, 0x40, 1, 1 } }) }
		Device (DEV1)
		{
			Name (_ADR, 0x00010000)
			OperationRegion (CFGR, PCI_Config, 0, 0x100)
			Field (CFGR, DWordAcc, NoLock, Preserve) { VEND, 32 }
			Method (_REG, 2) { Local0 = VEND }
			Method (_STA) { Local0 = VEND Return (15) }
			Method (_DSM, 4) { Local0 = VEND Return (Buffer () { 1 }) }
			Method (_PS0) { } Method (_PS3) { } Method (_PRW) { Return (Package () { 9, 3 }) }
			Method (_SUN) { Return (1) } Method (_HPP) { Return (Package () { 8, 0x40, 1, 1 }) }
			Method (_EJ0, 1) { } Method (_PXM) { Return (0) } Method (_ROM, 2) { Return (Buffer () { 0 }) }
		}
		Device (RP2)
		{
			Name (_ADR, 0x00020000)
			Method (_STA) { Return (15) }
			Method (_PRT) { Return (Package () { Package () { 0xffff, 0, 0, 38 }, Package () { 0xffff, 1, 0, 38 }, Package () { 0xffff, 2, 0, 38 }, Package () { 0xffff, 3, 0, 38 } }) }
			Method (_DSM, 4) { Return (Buffer () { 1 }) }
			Method (_OSC, 4) { Return (Arg3) }
			Device (SLOT) { Name (_ADR, 0) Method (_STA) { Return (15) } Method (_SUN) { Return (2) } Method (_RMV) { Return (1) } }
		}
		Device (BNDD) { Name (_HID, "STGW0030") Name (_ADR, 0x00030000) Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b117000, 0x1000) }) } }
		Device (UNBD) { Name (_HID, "STGW0031") Name (_ADR, 0x001e0000) Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0b118000, 0x1000) }) } }
		Device (NONE) { Name (_ADR, 0x001f0000) Method (_STA) { Return (15) } }
	}
	ThermalZone (\_TZ.TZ0)
	{
		Method (_TMP) { Return (3000) } Method (_CRT) { Return (4000) } Method (_PSV) { Return (3500) } Method (_TSP) { Return (10) } Method (_TZP) { Return (0) }
		Method (_TC1) { Return (1) } Method (_TC2) { Return (1) } Method (_AC0) { Return (3600) } Name (_AL0, Package () { \_SB.FAN0 }) Name (_PSL, Package () { \_SB.C000 }) Method (_HOT) { Return (3900) } Method (_SCP, 1) { } Name (_TZD, Package () { \_SB.C000 })
		Method (_INI) { } Method (_STR) { Return (Unicode ("zone")) }
	}
}
