// ToBuffer
DefinitionBlock ("", "DSDT", 2, "STAGE", "TOBUFFER", 1)
{
	Method (NUM0, 0, Serialized) { Return (ToBuffer (0)) }
	Method (NUM1, 0, Serialized) { Return (ToBuffer (1)) }
	Method (NUM2, 0, Serialized) { Return (ToBuffer (9)) }
	Method (NUM3, 0, Serialized) { Return (ToBuffer (0x10)) }
	Method (NUM4, 0, Serialized) { Return (ToBuffer (0xFF)) }
	Method (NUM5, 0, Serialized) { Return (ToBuffer (0x1234)) }
	Method (NUM6, 0, Serialized) { Return (ToBuffer (0x7FFFFFFF)) }
	Method (NUM7, 0, Serialized) { Return (ToBuffer (0x80000000)) }
	Method (NUM8, 0, Serialized) { Return (ToBuffer (0xFFFFFFFF)) }
	Method (NUM9, 0, Serialized) { Return (ToBuffer (0x123456789A)) }
	Method (NUMA, 0, Serialized) { Return (ToBuffer (0xFFFFFFFFFFFFFFFF)) }
	Method (STR0, 0, Serialized) { Return (ToBuffer ("")) }
	Method (STR1, 0, Serialized) { Return (ToBuffer ("0")) }
	Method (STR2, 0, Serialized) { Return (ToBuffer ("7")) }
	Method (STR3, 0, Serialized) { Return (ToBuffer ("12")) }
	Method (STR4, 0, Serialized) { Return (ToBuffer ("0x12")) }
	Method (STR5, 0, Serialized) { Return (ToBuffer ("  33")) }
	Method (STR6, 0, Serialized) { Return (ToBuffer ("12AB")) }
	Method (STR7, 0, Serialized) { Return (ToBuffer ("g")) }
	Method (STR8, 0, Serialized) { Return (ToBuffer ("FFFFFFFF")) }
	Method (STR9, 0, Serialized) { Return (ToBuffer ("123456789")) }
	Method (STRA, 0, Serialized) { Return (ToBuffer ("FFFFFFFFFFFFFFFFF")) }
	Method (BUX0, 0, Serialized) { Return (ToBuffer (Buffer (0) {})) }
	Method (BUX1, 0, Serialized) { Return (ToBuffer (Buffer () { 0 })) }
	Method (BUX2, 0, Serialized) { Return (ToBuffer (Buffer () { 0x41 })) }
	Method (BUX3, 0, Serialized) { Return (ToBuffer (Buffer () { 0x41, 0x42, 0 , 0x43 })) }
	Method (BUX4, 0, Serialized) { Return (ToBuffer (Buffer () { 1, 2, 3, 4, 5, 6, 7 })) }
	Method (BUX5, 0, Serialized) { Return (ToBuffer (Buffer () { 0xFF, 0xFE, 0x80, 0x7F, 0x20, 0, 1, 2, 3 })) }
}
