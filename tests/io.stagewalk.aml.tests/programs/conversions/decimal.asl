// ToDecimalString
DefinitionBlock ("", "DSDT", 2, "STAGE", "DECIMAL", 1)
{
	Method (NUM0, 0, Serialized) { Return (ToDecimalString (0)) }
	Method (NUM1, 0, Serialized) { Return (ToDecimalString (1)) }
	Method (NUM2, 0, Serialized) { Return (ToDecimalString (9)) }
	Method (NUM3, 0, Serialized) { Return (ToDecimalString (0x10)) }
	Method (NUM4, 0, Serialized) { Return (ToDecimalString (0xFF)) }
	Method (NUM5, 0, Serialized) { Return (ToDecimalString (0x1234)) }
	Method (NUM6, 0, Serialized) { Return (ToDecimalString (0x7FFFFFFF)) }
	Method (NUM7, 0, Serialized) { Return (ToDecimalString (0x80000000)) }
	Method (NUM8, 0, Serialized) { Return (ToDecimalString (0xFFFFFFFF)) }
	Method (NUM9, 0, Serialized) { Return (ToDecimalString (0x123456789A)) }
	Method (NUMA, 0, Serialized) { Return (ToDecimalString (0xFFFFFFFFFFFFFFFF)) }
	Method (BUX0, 0, Serialized) { Return (ToDecimalString (Buffer (0) {})) }
	Method (BUX1, 0, Serialized) { Return (ToDecimalString (Buffer () { 0 })) }
	Method (BUX2, 0, Serialized) { Return (ToDecimalString (Buffer () { 0x41 })) }
	Method (BUX3, 0, Serialized) { Return (ToDecimalString (Buffer () { 0x41, 0x42, 0 , 0x43 })) }
	Method (BUX4, 0, Serialized) { Return (ToDecimalString (Buffer () { 1, 2, 3, 4, 5, 6, 7 })) }
	Method (BUX5, 0, Serialized) { Return (ToDecimalString (Buffer () { 0xFF, 0xFE, 0x80, 0x7F, 0x20, 0, 1, 2, 3 })) }
	Method (STR0, 0, Serialized) { Return (ToDecimalString ("")) }
	Method (STR1, 0, Serialized) { Return (ToDecimalString ("0")) }
	Method (STR2, 0, Serialized) { Return (ToDecimalString ("7")) }
	Method (STR3, 0, Serialized) { Return (ToDecimalString ("12")) }
	Method (STR4, 0, Serialized) { Return (ToDecimalString ("0x12")) }
}
