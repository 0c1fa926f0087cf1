// Switch and Case
DefinitionBlock ("", "DSDT", 2, "STAGE", "SWITCH", 1)
{
	Method (NUMX, 1, Serialized) { Switch (Arg0) { Case (1) { Return ("one") } Case (2) { Return ("two") } Case (Package () { 3, 4, 5 }) { Return ("some") } Default { Return ("other") } } Return ("none") }
	Method (STRX, 1, Serialized) { Switch (ToString (Arg0)) { Case ("a") { Return (1) } Case ("bc") { Return (2) } } Return (3) }
	Method (BRKX, 1, Serialized) { Local0 = 0 Switch (ToInteger (Arg0)) { Case (1) { Local0 = 1 Break } Case (2) { Local0 = 2 } Default { Local0 = 9 } } Return (Local0) }
	Method (BUFX, 1, Serialized) { Switch (ToBuffer (Arg0)) { Case (Buffer () { 1 }) { Return (1) } Case (Buffer () { 2, 3 }) { Return (2) } } Return (0) }

	Method (ONEX, 0, Serialized) { Return (NUMX (1)) }
	Method (TWOX, 0, Serialized) { Return (NUMX (2)) }
	Method (SOME, 0, Serialized) { Return (NUMX (4)) }
	Method (OTHE, 0, Serialized) { Return (NUMX (7)) }
	Method (STRA, 0, Serialized) { Return (STRX ("a")) }
	Method (STRB, 0, Serialized) { Return (STRX ("bc")) }
	Method (STRC, 0, Serialized) { Return (STRX ("c")) }
	Method (BRK1, 0, Serialized) { Return (BRKX (1)) }
	Method (BRK2, 0, Serialized) { Return (BRKX ("2")) }
	Method (BRK3, 0, Serialized) { Return (BRKX (3)) }
	Method (BUF1, 0, Serialized) { Return (BUFX (Buffer () { 1 })) }
	Method (BUF2, 0, Serialized) { Return (BUFX (Buffer () { 2, 3 })) }
	Method (BUF3, 0, Serialized) { Return (BUFX (Buffer () { 3 })) }
	Method (NEST, 0, Serialized)
	{
		Local0 = 0 Switch (ToInteger (1)) { Case (1) { Switch (ToInteger (2)) { Case (2) { Local0 = 5 } } Local0 += 1 }
		} Return (Local0)
	}
	Method (LOOP, 0, Serialized)
	{
		Local0 = 0 Local1 = 0 While (Local0 < 5) { Switch (Local0) { Case (3) { Local1 += 100 } Default { Local1 += 1 }
		} Local0++ } Return (Local1)
	}
}
