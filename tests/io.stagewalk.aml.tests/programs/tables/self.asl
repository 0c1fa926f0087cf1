// LoadTable with every argument
DefinitionBlock ("", "DSDT", 2, "STAGE", "SELF", 1)
{
	Name (MARK, 0)
	Device (DEV0) { Name (VAL0, 1) }

	Method (NONE, 0, Serialized) { Return (LoadTable ("OEM1", "", "", "", "", 0)) }
	Method (SIGN, 0, Serialized) { Return (LoadTable ("NONE", "STAGE", "X", "", "", 0)) }
	Method (LONG, 0, Serialized) { Return (LoadTable ("TOOLONG", "", "", "", "", 0)) }
	Method (WRID, 0, Serialized) { Return (LoadTable ("DSDT", "OTHER", "", "", "", 0)) }
	Method (TYPE, 0, Serialized) { Local0 = LoadTable ("OEM1", "", "", "", "", 0) Return (ObjectType (Local0)) }
}
