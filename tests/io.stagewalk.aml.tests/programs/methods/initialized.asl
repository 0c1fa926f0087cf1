// what _INI and _REG leave behind; which acpiexec runs in part, so no case of it asks
DefinitionBlock ("", "DSDT", 2, "STAGE", "INITS", 1)
{
	Name (DONE, 0)
	Scope (\_SB)
	{
		Method (_INI, 0) { DONE = DONE | 1 }
		Device (HERE)
		{
			Name (_HID, "STGW0001")
			Method (_INI, 0) { DONE = DONE | 2 }
		}
		Device (GONE)
		{
			Name (_HID, "STGW0002")
			Name (_STA, 0)
			Method (_INI, 0) { DONE = DONE | 4 }
		}
		Device (ECTL)
		{
			Name (_HID, EisaId ("PNP0C09"))
			OperationRegion (ECRG, EmbeddedControl, 0, 16)
			Method (_REG, 2) { If (Arg0 == 3 && Arg1 == 1) { DONE = DONE | 8 } }
		}
		Device (PCIX)
		{
			Name (_HID, EisaId ("PNP0A08"))
			Device (FUNC)
			{
				Name (_ADR, 0x10000)
				OperationRegion (CFGR, PCI_Config, 0, 16)
				Method (_REG, 2) { If (Arg0 == 2 && Arg1 == 1) { DONE = DONE | 16 } }
			}
		}
	}

	Method (WHAT, 1) { Return (DONE & Arg0) }
	Method (SYST, 0) { Return (_OSI ("Windows 2015")) }
	Method (OWNS, 0) { Return (_OSI ("Stage")) }
}
