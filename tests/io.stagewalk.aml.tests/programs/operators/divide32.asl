// Divide and Mod, with integers of 32 bits
DefinitionBlock ("", "DSDT", 1, "STAGE", "DIVIDE32", 1)
{
	Name (QUOT, 0)
	Name (REMA, 0)

	Method (DIV0, 0, Serialized) { Divide (100, 7, REMA, QUOT) Return (QUOT * 0x1000 + REMA) }
	Method (DIV1, 0, Serialized) { Divide (7, 100, REMA, QUOT) Return (QUOT * 0x1000 + REMA) }
	Method (DIV2, 0, Serialized) { Divide (0, 5, REMA, QUOT) Return (QUOT * 0x1000 + REMA) }
	Method (DIV3, 0, Serialized) { Divide (0xFFFFFFFFFFFFFFFF, 2, REMA, QUOT) Return (QUOT * 0x1000 + REMA) }
	Method (DIV4, 0, Serialized) { Divide (0x100000000, 0x10000, REMA, QUOT) Return (QUOT * 0x1000 + REMA) }
	Method (DIV5, 0, Serialized) { Divide ("64", 7, REMA, QUOT) Return (QUOT * 0x1000 + REMA) }
	Method (DIV6, 0, Serialized) { Divide (5, 0, REMA, QUOT) Return (QUOT * 0x1000 + REMA) }
	Method (DIV7, 0, Serialized) { Divide (5, 5, REMA, QUOT) Return (QUOT * 0x1000 + REMA) }
	Method (MOD0, 0, Serialized) { Return (100 % 7) }
	Method (MOD1, 0, Serialized) { Return (7 % 100) }
	Method (MOD2, 0, Serialized) { Return (0xFFFFFFFFFFFFFFFF % 10) }
	Method (MOD3, 0, Serialized) { Return (5 % 0) }
	Method (NOTA, 0, Serialized) { Return (100 / 7) }
	Method (ONLR, 0, Serialized) { Divide (100, 7, Local0) Return (Local0) }
	Method (SAME, 0, Serialized) { Local0 = 50 Divide (Local0, 8, Local0, Local1) Return (Local0 << 8 | Local1) }
}
