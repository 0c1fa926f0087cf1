// what Notify takes for a device: a name, and what an operation makes of one
DefinitionBlock ("", "DSDT", 2, "STAGE", "NOTIFY", 1)
{
	Device (DV00) { Name (_HID, "ABCD0001") } Name (IN00, 3)
	Method (ARGF, 1) { Notify (Arg0, 1) Return (1) }
	Method (GIVE, 1) { Return (DV00) }
	Method (SAME, 1) { Return (Arg0) }
	Method (NAMD, 0) { Notify (DV00, 1) Return (1) }
	Method (PATH, 0) { Notify (\DV00, 0x80) Return (1) }
	Method (LOCL, 0) { Local0 = RefOf (DV00) Notify (Local0, 1) Return (1) }
	Method (LCPY, 0) { CopyObject (DV00, Local0) Notify (Local0, 1) Return (1) }
	Method (ARGU, 0) { Return (ARGF (DV00)) }
	Method (ARGR, 0) { Return (ARGF (RefOf (DV00))) }
	Method (CALL, 0) { Notify (GIVE (1), 1) Return (1) }
	Method (PASS, 0) { Notify (SAME (DV00), 1) Return (1) }
	Method (PASR, 0) { Notify (SAME (RefOf (DV00)), 1) Return (1) }
	Method (NREF, 0) { Name (NR00, 1) CopyObject (RefOf (DV00), NR00) Notify (NR00, 1) Return (1) }
	Method (TEXT, 0) { Local0 = "\\DV00" Notify (DerefOf (Local0), 1) Return (1) }
	Method (DERE, 0) { Notify (DerefOf (RefOf (DV00)), 1) Return (1) }
	Method (DERC, 0) { Notify (DerefOf (SAME (RefOf (DV00))), 1) Return (1) }
	Method (DERL, 0) { Local0 = RefOf (DV00) Notify (DerefOf (Local0), 1) Return (1) }
	Method (CPYD, 0) { CopyObject (DerefOf (RefOf (DV00)), Local0) Return (ObjectType (Local0)) }
	Method (INTE, 0) { Notify (SAME (IN00), 1) Return (1) }
}
