// where names are looked for
DefinitionBlock ("", "DSDT", 2, "STAGE", "SEARCH", 1)
{
	Name (FOO, 1)
	Name (BAR, 2)
	Scope (\_SB)
	{
		Name (FOO, 3)
		Device (DEVA)
		{
			Name (_ADR, 0)
			Name (BAR, 4)
			Name (OWN, 5)
			Device (DEVB)
			{
				Name (_ADR, 1)
				Method (GETS, 0) { Return (FOO * 0x1000 + BAR * 0x100 + ^^OWN * 0x10 + ^^^FOO) }
				Method (GETR, 0) { Return (\FOO * 0x10 + ^^^DEVA.BAR) }
				Method (MULT, 0) { Return (CondRefOf (DEVA.BAR)) }
				Method (MULU, 0) { Return (CondRefOf (^^^DEVA.BAR)) }
				Method (ABOV, 0) { Return (^^GETA () + GETA ()) }
			}
			Method (GETA, 0) { Return (OWN) }
		}
	}
	Method (GETS, 0, Serialized) { Return (\_SB.DEVA.DEVB.GETS ()) }
	Method (GETR, 0, Serialized) { Return (\_SB.DEVA.DEVB.GETR ()) }
	Method (MULT, 0, Serialized) { Return (\_SB.DEVA.DEVB.MULT ()) }
	Method (MULU, 0, Serialized) { Return (\_SB.DEVA.DEVB.MULU ()) }
	Method (ABOV, 0, Serialized) { Return (\_SB.DEVA.DEVB.ABOV ()) }
	Method (NONE, 0, Serialized) { Return (CondRefOf (\_SB.DEVA.FOO)) }

	Scope (\_SB.DEVA) { Name (LATE, 6) Method (GLAT, 0) { Return (LATE + BAR) } }
	Method (LATR, 0, Serialized) { Return (\_SB.DEVA.GLAT ()) }

	Alias (FOO, FOOA)
	Alias (\_SB.DEVA.GETA, GETB)
	Alias (\_SB.DEVA, DEVX)
	Method (ALI0, 0, Serialized) { FOOA = 9 Return (FOO) }
	Method (ALI1, 0, Serialized) { Return (GETB ()) }
	Method (ALI2, 0, Serialized) { Return (ObjectType (DEVX) * 0x100 + ObjectType (FOOA) * 0x10 + ObjectType (GETB)) }
	Method (STRN, 0, Serialized) { Local0 = "\\_SB_.DEVA.OWN_" Return (DerefOf (Local0)) }
	Method (STRR, 0, Serialized) { Local0 = "FOO" Return (DerefOf (Local0)) }
	Method (STRM, 0, Serialized) { Local0 = "NOPE" Return (DerefOf (Local0)) }
	Method (PRED, 0, Serialized) { Local7 = Package (7) {} Local7 [0] = \_REV Local7 [1] = \_OS Local7 [2] = ObjectType (\_GL) Local7 [3] = ObjectType (\_OSI) Local7 [4] = ObjectType (\_SB) Local7 [5] = ObjectType (\_TZ) Local7 [6] = ObjectType (\_GPE) Return (Local7) }
}
