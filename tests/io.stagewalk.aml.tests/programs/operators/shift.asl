// shifts by any number of bits
DefinitionBlock ("", "DSDT", 2, "STAGE", "SHIFT", 1)
{
	Method (SHL0, 0, Serialized) { Return (0x8000000180000001 << 0) }
	Method (SHL1, 0, Serialized) { Return (0x8000000180000001 << 1) }
	Method (SHL2, 0, Serialized) { Return (0x8000000180000001 << 31) }
	Method (SHL3, 0, Serialized) { Return (0x8000000180000001 << 32) }
	Method (SHL4, 0, Serialized) { Return (0x8000000180000001 << 33) }
	Method (SHL5, 0, Serialized) { Return (0x8000000180000001 << 63) }
	Method (SHL6, 0, Serialized) { Return (0x8000000180000001 << 64) }
	Method (SHL7, 0, Serialized) { Return (0x8000000180000001 << 65) }
	Method (SHL8, 0, Serialized) { Return (0x8000000180000001 << Ones) }
	Method (SHR0, 0, Serialized) { Return (0x8000000180000001 >> 0) }
	Method (SHR1, 0, Serialized) { Return (0x8000000180000001 >> 1) }
	Method (SHR2, 0, Serialized) { Return (0x8000000180000001 >> 31) }
	Method (SHR3, 0, Serialized) { Return (0x8000000180000001 >> 32) }
	Method (SHR4, 0, Serialized) { Return (0x8000000180000001 >> 33) }
	Method (SHR5, 0, Serialized) { Return (0x8000000180000001 >> 63) }
	Method (SHR6, 0, Serialized) { Return (0x8000000180000001 >> 64) }
	Method (SHR7, 0, Serialized) { Return (0x8000000180000001 >> 65) }
	Method (SHR8, 0, Serialized) { Return (0x8000000180000001 >> Ones) }
}
