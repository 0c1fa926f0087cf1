// operators on strings
DefinitionBlock ("", "DSDT", 2, "STAGE", "STRINGS", 1)
{
	Name (VALS, Package () { "", "0", "1", "F", "0x1F", " 12", "12 34", "12G4", "0X12", "-1", "+1", "FFFFFFFFFFFFFFFF", "10000000000000000", "00000000000000000001", "4294967296", "18446744073709551615", "18446744073709551616", "x", "0x", "\t7" })

	Method (IMPL, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = Add (Local2, 0)
			Local0++
		}
		Return (Local7)
	}

	Method (EXPL, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = ToInteger (Local2)
			Local0++
		}
		Return (Local7)
	}

	Method (BUFF, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = ToBuffer (Local2)
			Local0++
		}
		Return (Local7)
	}

	Method (HEXS, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = ToHexString (Local2)
			Local0++
		}
		Return (Local7)
	}

	Method (DECS, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = ToDecimalString (Local2)
			Local0++
		}
		Return (Local7)
	}

	Method (SIZE, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = SizeOf (Local2)
			Local0++
		}
		Return (Local7)
	}

	Method (EQUA, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = LEqual (Local2, "1")
			Local0++
		}
		Return (Local7)
	}

	Method (GREA, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = LGreater (Local2, "12")
			Local0++
		}
		Return (Local7)
	}

	Method (MIDS, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = Mid (Local2, 1, 3)
			Local0++
		}
		Return (Local7)
	}

	Method (CATS, 0, Serialized)
	{
		Local7 = Package (20) {}
		Local0 = 0
		While (Local0 < 20)
		{
			Local2 = DerefOf (VALS [Local0])
			Local7 [Local0] = Concatenate (Local2, Local2)
			Local0++
		}
		Return (Local7)
	}

}
