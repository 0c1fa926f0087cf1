// loops and branches in one another
DefinitionBlock ("", "DSDT", 2, "STAGE", "NESTED", 1)
{
	Method (BRKD, 0, Serialized)
	{
		Local0 = 0 While (1) { While (1) { If (Local0 == 3) { Break } Local0++ } Local0 += 10 If (Local0 > 12) { Break }
		} Return (Local0)
	}
	Method (CONT, 0, Serialized)
	{
		Local0 = 0 Local1 = 0 While (Local0 < 10) { Local0++ If (Local0 & 1) { Continue } Local1 += Local0 } Return
		(Local1)
	}
	Method (CONN, 0, Serialized)
	{
		Local0 = 0 Local1 = 0 While (Local0 < 4) { Local0++ Local2 = 0 While (Local2 < 4) { Local2++ If (Local2 == 2) {
		Continue } If (Local2 == 4) { Break } Local1++ } } Return (Local1)
	}
	Method (RETL, 0, Serialized) { Local0 = 0 While (1) { While (1) { Local0++ If (Local0 > 7) { Return (Local0) } } } }
	Method (ELSI, 0, Serialized)
	{
		Local0 = 3 If (Local0 == 1) { Return (1) } ElseIf (Local0 == 2) { Return (2) } ElseIf (Local0 == 3) { Return
		(33) } Else { Return (4) }
	}
	Method (EMPT, 0, Serialized) { If (1) {} Else { Return (1) } While (0) {} Return (2) }
	Method (FORX, 0, Serialized) { Local1 = 0 For (Local0 = 0, Local0 < 5, Local0++) { Local1 += Local0 } Return (Local1) }
	Method (PRED, 0, Serialized) { Local0 = 5 While (Local0--) {} Return (Local0) }
	Method (PREB, 0, Serialized) { If (Buffer () { 0, 0 }) { Return (1) } Return (0) }
	Method (PRES, 0, Serialized) { If ("0x1") { Return (1) } Return (0) }
	Method (PREX, 0, Serialized) { If ("text") { Return (1) } Return (0) }
	Method (PREP, 0, Serialized) { If (Package () { 1 }) { Return (1) } Return (0) }
	Method (DEEP, 0, Serialized)
	{
		If (1) { If (1) { If (1) { If (1) { If (0) { Return (0) } Else { Return (5) } } } } } Return (1)
	}
}
