// ToInteger
DefinitionBlock ("", "DSDT", 2, "STAGE", "TOINTEGE", 1)
{
	Method (STR0, 0, Serialized) { Return (ToInteger ("")) }
	Method (STR1, 0, Serialized) { Return (ToInteger ("0")) }
	Method (STR2, 0, Serialized) { Return (ToInteger ("7")) }
	Method (STR3, 0, Serialized) { Return (ToInteger ("12")) }
	Method (STR4, 0, Serialized) { Return (ToInteger ("0x12")) }
	Method (STR5, 0, Serialized) { Return (ToInteger ("  33")) }
	Method (STR6, 0, Serialized) { Return (ToInteger ("12AB")) }
	Method (STR7, 0, Serialized) { Return (ToInteger ("g")) }
	Method (STR8, 0, Serialized) { Return (ToInteger ("FFFFFFFF")) }
	Method (STR9, 0, Serialized) { Return (ToInteger ("123456789")) }
	Method (STRA, 0, Serialized) { Return (ToInteger ("FFFFFFFFFFFFFFFFF")) }
	Method (BUX0, 0, Serialized) { Return (ToInteger (Buffer (0) {})) }
	Method (BUX1, 0, Serialized) { Return (ToInteger (Buffer () { 0 })) }
	Method (BUX2, 0, Serialized) { Return (ToInteger (Buffer () { 0x41 })) }
	Method (BUX3, 0, Serialized) { Return (ToInteger (Buffer () { 0x41, 0x42, 0 , 0x43 })) }
	Method (BUX4, 0, Serialized) { Return (ToInteger (Buffer () { 1, 2, 3, 4, 5, 6, 7 })) }
	Method (BUX5, 0, Serialized) { Return (ToInteger (Buffer () { 0xFF, 0xFE, 0x80, 0x7F, 0x20, 0, 1, 2, 3 })) }
	Method (DECI, 0, Serialized) { Return (ToInteger ("4294967296")) }
	Method (HEXA, 0, Serialized) { Return (ToInteger ("0xFFFFFFFFFF")) }
}
