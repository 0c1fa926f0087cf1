// Functions of PCI with objects of their own, directly on the root bus and behind a port
DefinitionBlock ("", "SSDT", 2, "STAG", "FUNCTION", 1)
{
	External (\_SB.PCI0, DeviceObj)
	Name (\ROOT, 0)
	Name (\PORT, 0)
	Name (\LEAF, 0)
	Scope (\_SB.PCI0)
	{
		Method (_HPX) { ROOT++ Return (Package () { Package () { 0, 1, 8, 0x40, 1, 1 } }) }
		Device (PRT1)
		{
			Name (_ADR, 0x00010000)
			Method (_DSM, 4) { PORT++ Return (Buffer () { 0 }) }
			Device (LEAF)
			{
				Name (_ADR, 0)
				Method (_DSM, 4) { \LEAF++ Return (Buffer () { 0 }) }
			}
		}
		Device (ABSE)
		{
			Name (_ADR, 0x00050000)
			Method (_DSM, 4) { \LEAF = 99 Return (Buffer () { 0 }) }
		}
	}
}
