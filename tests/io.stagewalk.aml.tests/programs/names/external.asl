// External and what is declared elsewhere
DefinitionBlock ("", "DSDT", 2, "STAGE", "EXTERNAL", 1)
{
	External (\NOPE, IntObj)
	External (\MTHX, MethodObj)
	External (\_SB.ELSE, DeviceObj)
	Name (INT0, 1)
	If (CondRefOf (\NOPE)) { Name (HAVE, 1) } Else { Name (LACK, 2) }

	Method (LACX, 0, Serialized) { Return (CondRefOf (LACK)) }
	Method (HAVX, 0, Serialized) { Return (CondRefOf (HAVE)) }
	Method (USEN, 0, Serialized) { Return (\NOPE) }
	Method (COND, 0, Serialized) { Return (CondRefOf (\NOPE)) }
	Method (CONM, 0, Serialized) { Return (CondRefOf (\MTHX)) }
	Method (CALM, 0, Serialized) { Return (\MTHX ()) }
	Method (DEVI, 0, Serialized) { Return (CondRefOf (\_SB.ELSE)) }
	Method (GUAR, 0, Serialized) { If (CondRefOf (\NOPE)) { Return (\NOPE) } Return (7) }
}
