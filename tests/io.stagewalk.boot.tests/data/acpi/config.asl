// configuration space before and after its root bridge is there, and a region of a method's own
DefinitionBlock ("", "SSDT", 2, "STAG", "CONFIG", 1)
{
	External (\_SB.PCI0, DeviceObj)
	Name (\SEEN, 0)
	Name (\WRIT, 0)
	Scope (\_SB.PCI0)
	{
		Device (CFGD)
		{
			Name (_ADR, 0x00010000)
			OperationRegion (CFGR, PCI_Config, 0, 0x100)
			Field (CFGR, DWordAcc, NoLock, Preserve) { VEND, 32, Offset (0x3c), LINE, 8 }
			Method (_STA) { SEEN = VEND Return (15) }
			Device (BELO)
			{
				Name (_ADR, 0)
				OperationRegion (CFGB, PCI_Config, 0, 0x100)
				Field (CFGB, WordAcc, NoLock, Preserve) { VEND, 16 }
				Method (_STA) { WRIT = VEND Return (15) }
			}
		}
	}
	Device (\_SB.DYND)
	{
		Name (_HID, "STAG0040")
		Method (_INI)
		{
			OperationRegion (DYNA, SystemMemory, 0x04240000, 0x2000)
			Field (DYNA, DWordAcc, NoLock, Preserve) { REGA, 32, Offset (0x1000), REGB, 32 }
			Local0 = REGA
			Local0 = REGB
		}
	}
	Scope (\_SB)
	{
		OperationRegion (OSCR, SystemMemory, 0x04250000, 0x1000)
		Field (OSCR, DWordAcc, NoLock, Preserve) { OSCC, 32 }
		Method (_OSC, 4)
		{
			OSCC = 1
			Return (Arg3)
		}
	}
}
