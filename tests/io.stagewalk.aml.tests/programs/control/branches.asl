// branches and switches
DefinitionBlock ("", "DSDT", 2, "STAGE", "BRANCHES", 1)
{
	Method (CHSE, 1, Serialized)
	{
		If (Arg0 == 0) { Return ("zero") }
		ElseIf (Arg0 == 1) { Return ("one") }
		ElseIf (Arg0 == 2) { }
		Else { Return ("many") }
		Return ("two")
	}

	Method (ELSF, 0, Serialized) { Local7 = Package (4) {} Local7 [0] = CHSE (0) Local7 [1] = CHSE (1) Local7 [2] = CHSE (2) Local7 [3] = CHSE (3) Return (Local7) }

	Method (SWIN, 1, Serialized)
	{
		Switch (Arg0)
		{
			Case (1) { Return ("first") }
			Case (Package () { 2, 3, 5 }) { Return ("prime") }
			Default { Return ("other") }
		}
		Return ("none")
	}

	Method (SWST, 1, Serialized)
	{
		Local0 = 0
		Switch (ToString (Arg0))
		{
			Case ("one") { Local0 = 1 }
			Case ("two")
			{
				Local0 = 2
				Break
			}
		}
		Return (Local0)
	}

	Method (SWI0, 0, Serialized) { Return (Concatenate (SWIN (1), SWIN (3))) }
	Method (SWI1, 0, Serialized) { Return (SWIN (4)) }
	Method (SWS0, 0, Serialized) { Return (SWST ("one") | SWST ("two") << 4 | SWST ("three") << 8) }

	Method (TRUE, 0, Serialized)
	{
		Local0 = 0
		If (Ones) { Local0 |= 1 }
		If (0x8000000000000000) { Local0 |= 2 }
		If (!0) { Local0 |= 4 }
		If ("1") { Local0 |= 8 }
		If ("0") { Local0 |= 0x10 }
		If (Buffer () { 0, 0, 1 }) { Local0 |= 0x20 }
		If (0 || 0) { Local0 |= 0x40 }
		If (1 && 0) { Local0 |= 0x80 }
		Return (Local0)
	}

	Method (LOGI, 0, Serialized)
	{
		Local0 = 5
		Local1 = 0
		If (Local0 > 3 && Local0 < 7) { Local1 |= 1 }
		If (Local0 >= 5 && Local0 <= 5) { Local1 |= 2 }
		If (Local0 != 5 || Local0 == 6) { Local1 |= 4 }
		If (!(Local0 == 6)) { Local1 |= 8 }
		Return (Local1)
	}

	Method (BOTH, 0, Serialized)
	{
		// both operands of a logical operator are evaluated
		Local0 = 0
		If (0 && Local0++) { }
		If (1 || Local0++) { }
		Return (Local0)
	}

	Method (NOTH, 0, Serialized) { Noop }

	Method (LAST, 0, Serialized)
	{
		Local0 = 5
		Local1 = Local0 + 1
	}

	Method (LSTI, 0, Serialized)
	{
		If (1) { Local0 = 0x77 }
	}
}
