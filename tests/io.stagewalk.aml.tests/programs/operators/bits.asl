// bits and the operators on them
DefinitionBlock ("", "DSDT", 2, "STAGE", "BITS", 1)
{
	Method (AND0, 0, Serialized) { Return (0xF0F0F0F0F0 & 0xFF00FF00FF) }
	Method (AND1, 0, Serialized) { Return (0x0F | 0xF0) }
	Method (AND2, 0, Serialized) { Return (0xFF ^ 0x0F) }
	Method (AND3, 0, Serialized) { Return (~0) }
	Method (AND4, 0, Serialized) { Return (~0xFFFFFFFF) }
	Method (AND5, 0, Serialized) { Return (NAnd (0xF0, 0xFF)) }
	Method (AND6, 0, Serialized) { Return (NOr (0xF0, 0x0F)) }
	Method (FSL0, 0, Serialized) { Return (FindSetLeftBit (0)) }
	Method (FSL1, 0, Serialized) { Return (FindSetLeftBit (1)) }
	Method (FSL2, 0, Serialized) { Return (FindSetLeftBit (0x80)) }
	Method (FSL3, 0, Serialized) { Return (FindSetLeftBit (0x80000000)) }
	Method (FSL4, 0, Serialized) { Return (FindSetLeftBit (0x100000000)) }
	Method (FSL5, 0, Serialized) { Return (FindSetLeftBit (Ones)) }
	Method (FSR0, 0, Serialized) { Return (FindSetRightBit (0)) }
	Method (FSR1, 0, Serialized) { Return (FindSetRightBit (1)) }
	Method (FSR2, 0, Serialized) { Return (FindSetRightBit (0x80)) }
	Method (FSR3, 0, Serialized) { Return (FindSetRightBit (0x80000000)) }
	Method (FSR4, 0, Serialized) { Return (FindSetRightBit (0x100000000)) }
	Method (FSR5, 0, Serialized) { Return (FindSetRightBit (Ones)) }
	Method (ONEX, 0, Serialized) { Return (Ones) }
	Method (MULT, 0, Serialized) { Return (0x123456789 * 0x10001) }
	Method (SUBT, 0, Serialized) { Return (0 - 1) }
	Method (INCR, 0, Serialized) { Local0 = Ones Local0++ Return (Local0) }
	Method (DECR, 0, Serialized) { Local0 = Zero Local0-- Return (Local0) }
}
