// Notify, Debug, Fatal, Timer, Sleep and Stall
DefinitionBlock ("", "DSDT", 2, "STAGE", "NOTIFY", 1)
{
	Device (DEV0) {}
	Processor (CPU0, 0, 0, 0) {}
	ThermalZone (TZ00) {}
	Method (MTH0) {}
	Name (INT0, 3)

	Method (NOTD, 0, Serialized) { Notify (DEV0, 0x80) Return (1) }
	Method (NOTC, 0, Serialized) { Notify (CPU0, 0x80) Return (1) }
	Method (NOTT, 0, Serialized) { Notify (TZ00, 0x80) Return (1) }
	Method (NOTM, 0, Serialized) { Notify (MTH0, 0x80) Return (1) }
	Method (NOTS, 0, Serialized) { Notify (DEV0, "81") Return (1) }
	Method (DEBU, 0, Serialized) { Debug = "text" Debug = 5 Debug = Package () { 1, "x" } Return (2) }
	Method (DEBX, 0, Serialized) { Debug = DEV0 Debug = RefOf (INT0) Return (2) }
	Method (FATA, 0, Serialized) { Fatal (1, 0x10, INT0) Return (3) }
	Method (TIME, 0, Serialized) { Local0 = Timer Sleep (10) Return ((Timer - Local0) >= 100000) }
	Method (STAL, 0, Serialized) { Local0 = Timer Stall (100) Return ((Timer - Local0) >= 1000) }
	Method (ZERX, 0, Serialized) { Sleep (0) Stall (0) Return (4) }
	Method (NOPX, 0, Serialized) { Noop Return (6) }
}
