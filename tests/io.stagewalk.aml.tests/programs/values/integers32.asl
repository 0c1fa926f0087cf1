// operators on pairs of integers of 32 bits
DefinitionBlock ("", "DSDT", 1, "STAGE", "INTEGERS", 1)
{
	Name (VALS, Package () { 0, 1, 2, 7, 0x80, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF })

	Method (ADDS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Add (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (SUBS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Subtract (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (MULS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Multiply (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (SHLS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = ShiftLeft (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (SHRS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = ShiftRight (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (ANDS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = And (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (NADS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = NAnd (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (ORS0, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Or (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (NORS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = NOr (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (XORS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = XOr (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LADS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LAnd (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LORS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LOr (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LEQS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LEqual (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LGRS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LGreater (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LLSS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LLess (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LGES, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LGreaterEqual (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LLES, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LLessEqual (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LNES, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LNotEqual (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (DIVS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Divide (Local2, Or (Local3, 1))
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (MODS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Mod (Local2, Or (Local3, 1))
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (NOTS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Not (Local2)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (FSLB, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = FindSetLeftBit (Local2)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (FSRB, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = FindSetRightBit (Local2)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (LNTS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = LNot (Local2)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (HEXS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = ToHexString (Local2)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (DECS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = ToDecimalString (Local2)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (CATS, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Concatenate (Local2, Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

	Method (CATT, 0, Serialized)
	{
		Local7 = Package (8) {}
		Local0 = 0
		While (Local0 < 8)
		{
			Local6 = Package (8) {}
			Local1 = 0
			While (Local1 < 8)
			{
				Local2 = DerefOf (VALS [Local0])
				Local3 = DerefOf (VALS [Local1])
				Local6 [Local1] = Concatenate ("", Local3)
				Local1++
			}
			Local7 [Local0] = Local6
			Local0++
		}
		Return (Local7)
	}

}
