// ToBCD and FromBCD, with integers of 32 bits
DefinitionBlock ("", "DSDT", 1, "STAGE", "BCD32", 1)
{
	Method (TOB0, 0, Serialized) { Return (ToBCD (0)) }
	Method (TOB1, 0, Serialized) { Return (ToBCD (9)) }
	Method (TOB2, 0, Serialized) { Return (ToBCD (10)) }
	Method (TOB3, 0, Serialized) { Return (ToBCD (99)) }
	Method (TOB4, 0, Serialized) { Return (ToBCD (12345678)) }
	Method (TOB5, 0, Serialized) { Return (ToBCD (99999999)) }
	Method (TOB6, 0, Serialized) { Return (ToBCD (100000000)) }
	Method (TOB7, 0, Serialized) { Return (ToBCD (9999999999999999)) }
	Method (TOB8, 0, Serialized) { Return (ToBCD (10000000000000000)) }
	Method (TOB9, 0, Serialized) { Return (ToBCD ("31")) }
	Method (TOBA, 0, Serialized) { Return (ToBCD (Buffer () { 0x20 })) }
	Method (FRO0, 0, Serialized) { Return (FromBCD (0)) }
	Method (FRO1, 0, Serialized) { Return (FromBCD (9)) }
	Method (FRO2, 0, Serialized) { Return (FromBCD (0x10)) }
	Method (FRO3, 0, Serialized) { Return (FromBCD (0x99)) }
	Method (FRO4, 0, Serialized) { Return (FromBCD (0x12345678)) }
	Method (FRO5, 0, Serialized) { Return (FromBCD (0x1A)) }
	Method (FRO6, 0, Serialized) { Return (FromBCD (0x99999999)) }
	Method (FRO7, 0, Serialized) { Return (FromBCD (0x9999999999999999)) }
	Method (FRO8, 0, Serialized) { Return (FromBCD (0xF)) }
	Method (FRO9, 0, Serialized) { Return (FromBCD ("31")) }
	Method (FROA, 0, Serialized) { Return (FromBCD (Buffer () { 0x20 })) }
}
