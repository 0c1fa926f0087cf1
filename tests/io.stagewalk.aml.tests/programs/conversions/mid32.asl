// Mid of strings, buffers and integers, with integers of 32 bits
DefinitionBlock ("", "DSDT", 1, "STAGE", "MID32", 1)
{
	Method (STR0, 0, Serialized) { Return (Mid ("abcdef", 0, 3)) }
	Method (STR1, 0, Serialized) { Return (Mid ("abcdef", 3, 10)) }
	Method (STR2, 0, Serialized) { Return (Mid ("abcdef", 6, 1)) }
	Method (STR3, 0, Serialized) { Return (Mid ("abcdef", 5, 1)) }
	Method (STR4, 0, Serialized) { Return (Mid ("abcdef", 0, 0)) }
	Method (STR5, 0, Serialized) { Return (Mid ("abcdef", 0, Ones)) }
	Method (STR6, 0, Serialized) { Return (Mid ("abcdef", Ones, 1)) }
	Method (STR7, 0, Serialized) { Return (Mid ("abcdef", 2, "2")) }
	Method (BUX0, 0, Serialized) { Return (Mid (Buffer () { 1, 2, 3, 4, 5 }, 0, 2)) }
	Method (BUX1, 0, Serialized) { Return (Mid (Buffer () { 1, 2, 3, 4, 5 }, 4, 4)) }
	Method (BUX2, 0, Serialized) { Return (Mid (Buffer () { 1, 2, 3, 4, 5 }, 5, 1)) }
	Method (BUX3, 0, Serialized) { Return (Mid (Buffer () { 1, 2, 3, 4, 5 }, 1, 0)) }
	Method (BUX4, 0, Serialized) { Return (Mid (Buffer () { 1, 2, 3, 4, 5 }, 0, Ones)) }
	Method (NUM0, 0, Serialized) { Return (Mid (0x12345678, 0, 2)) }
	Method (NUM1, 0, Serialized) { Return (Mid (0x12345678, 2, 4)) }
	Method (NUM2, 0, Serialized) { Return (Mid (0x12345678, 8, 1)) }
}
