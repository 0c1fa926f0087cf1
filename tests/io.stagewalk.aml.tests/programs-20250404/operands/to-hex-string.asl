// ToHexString: since ACPICA 20240827 with 0x and no zeros in front
DefinitionBlock ("", "DSDT", 2, "STAGE", "TOHEX", 1)
{
	Name (TEXT, "")
	Method (ZER0, 0, Serialized) { Return (ToHexString (Zero)) }
	Method (ONE0, 0, Serialized) { Return (ToHexString (1)) }
	Method (ALL0, 0, Serialized) { Return (ToHexString (Ones)) }
	Method (MID0, 0, Serialized) { Return (ToHexString (0x00FF00ABC)) }
	Method (INTO, 0, Serialized) { ToHexString (0x1F, TEXT) Return (TEXT) }
	Method (BUFF, 0, Serialized) { Return (ToHexString (Buffer () { 0, 1, 0xAB })) }
	Method (STRG, 0, Serialized) { Return (ToHexString ("12")) }
	Method (IMPL, 0, Serialized) { Return (Concatenate ("", 0x1F)) }
	Method (STOR, 0, Serialized) { TEXT = 0x1F Return (TEXT) }
	Method (DECI, 0, Serialized) { Return (ToDecimalString (0x1F)) }
}
