// how names are searched
DefinitionBlock ("", "DSDT", 2, "STAGE", "SCOPES", 1)
{
	Name (VAL0, 1)
	Device (DEV0)
	{
		Name (VAL0, 2)
		Device (DEV1)
		{
			Name (VAL0, 3)
			Method (GETX) { Return (VAL0) }
			Method (GETP) { Return (^VAL0) }
			Method (GE2P) { Return (^^VAL0) }
			Method (GETR) { Return (\VAL0) }
			Method (GETQ) { Return (DEV0.VAL0) }
			Method (GETD) { Return (\DEV0.DEV1.VAL0) }
			Method (GETU) { Return (VAL9) }
		}
		Name (VAL9, 9)
	}
	Scope (\DEV0.DEV1) { Name (VAL5, 5) Scope (^) { Name (VAL6, 6) } Scope (\) { Name (VAL7, 7) } }

	Method (INNR, 0, Serialized) { Return (\DEV0.DEV1.GETX ()) }
	Method (PARE, 0, Serialized) { Return (\DEV0.DEV1.GETP ()) }
	Method (PAR2, 0, Serialized) { Return (\DEV0.DEV1.GE2P ()) }
	Method (ROOT, 0, Serialized) { Return (\DEV0.DEV1.GETR ()) }
	Method (QUAL, 0, Serialized) { Return (\DEV0.DEV1.GETQ ()) }
	Method (FULL, 0, Serialized) { Return (\DEV0.DEV1.GETD ()) }
	Method (UPWD, 0, Serialized) { Return (\DEV0.DEV1.GETU ()) }
	Method (SCO5, 0, Serialized) { Return (\DEV0.DEV1.VAL5) }
	Method (SCO6, 0, Serialized) { Return (\DEV0.VAL6) }
	Method (SCO7, 0, Serialized) { Return (VAL7) }
	Method (NONE, 0, Serialized) { Return (\DEV0.VAL5) }
	Method (MANY, 0, Serialized) { Return (^^^^VAL0) }
}
