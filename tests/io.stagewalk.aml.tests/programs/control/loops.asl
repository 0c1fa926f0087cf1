// loops, and the ways out of them
DefinitionBlock ("", "DSDT", 2, "STAGE", "LOOPS", 1)
{
	Method (SUMS, 0, Serialized)
	{
		Local0 = 0
		Local1 = 0
		While (Local0 < 10)
		{
			Local1 += Local0
			Local0++
		}
		Return (Local1)
	}

	Method (NEST, 0, Serialized)
	{
		Local2 = 0
		Local0 = 0
		While (Local0 < 4)
		{
			Local1 = 0
			While (Local1 < 5)
			{
				If (Local1 == 3) { Break }
				Local2 = Local2 * 10 + Local1
				Local1++
			}
			Local0++
		}
		Return (Local2)
	}

	Method (CONT, 0, Serialized)
	{
		Local0 = 0
		Local1 = 0
		While (Local0 < 10)
		{
			Local0++
			If (Local0 & 1) { Continue }
			Local1 = Local1 << 4 | Local0
		}
		Return (Local1)
	}

	Method (DEEP, 0, Serialized)
	{
		Local0 = 0
		While (1)
		{
			If (1)
			{
				If (Local0 > 5)
				{
					If (1) { Break }
				}
				Else
				{
					Local0 += 2
					Continue
				}
			}
			Local0 = 1000
		}
		Return (Local0)
	}

	Method (RETU, 0, Serialized)
	{
		Local0 = 0
		While (1)
		{
			While (1)
			{
				Local0++
				If (Local0 == 7) { Return (Local0) }
			}
		}
		Return (0)
	}

	Method (NEVR, 0, Serialized)
	{
		While (0) { Return (1) }
		Return (2)
	}

	Method (EMPT, 0, Serialized)
	{
		Local0 = 3
		While (Local0--) { }
		Return (Local0)
	}

	Method (PRED, 0, Serialized)
	{
		Local0 = 0
		While (Local0++ < 4) { }
		Return (Local0)
	}

	Method (FORS, 0, Serialized)
	{
		Local1 = ""
		For (Local0 = 0, Local0 < 3, Local0++)
		{
			Local1 = Concatenate (Local1, ToDecimalString (Local0))
		}
		Return (Local1)
	}

	Method (COUN, 0, Serialized)
	{
		Name (CNT0, 0)
		While (CNT0 != 300)
		{
			CNT0 += 3
		}
		Return (CNT0)
	}
}
