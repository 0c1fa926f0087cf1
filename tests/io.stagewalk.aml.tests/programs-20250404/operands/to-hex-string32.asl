// ToHexString of integers of 32 bits
DefinitionBlock ("", "DSDT", 1, "STAGE", "TOHEX32", 1)
{
	Method (ZER0, 0, Serialized) { Return (ToHexString (Zero)) }
	Method (ALL0, 0, Serialized) { Return (ToHexString (Ones)) }
	Method (MID0, 0, Serialized) { Return (ToHexString (0x00FF00ABC)) }
	Method (IMPL, 0, Serialized) { Return (Concatenate ("", 0x1F)) }
}
