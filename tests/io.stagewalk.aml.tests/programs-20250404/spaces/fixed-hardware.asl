// fields of FFixedHW: since ACPICA 20221020 a buffer of 256 bytes
DefinitionBlock ("", "DSDT", 2, "STAGE", "FIXED", 1)
{
	OperationRegion (REG0, FFixedHW, 0, 0x20)
	Field (REG0, BufferAcc, NoLock, Preserve) { FLD0, 8, FLD1, 64, FLD2, 72, Offset (0x1F), LAST, 16, PAST, 8 }
	Field (REG0, DWordAcc, Lock, Preserve) { LCKD, 32 }
	Name (SENT, Buffer (4) { 9, 8, 7, 6 })
	Name (LONG, Buffer (300) { 1, 2, 3 })

	Method (RFL0, 0, Serialized) { Return (FLD0) }
	Method (RFL2, 0, Serialized) { Return (FLD2) }
	Method (RLAS, 0, Serialized) { Return (LAST) }
	Method (RPAS, 0, Serialized) { Return (PAST) }
	Method (RLOC, 0, Serialized) { Local0 = LCKD Return (SizeOf (Local0)) }
	Method (WFL0, 0, Serialized) { FLD0 = SENT Return (FLD0) }
	Method (WFL1, 0, Serialized) { FLD1 = SENT Return (FLD0) }
	Method (WPAS, 0, Serialized) { PAST = SENT Return (1) }
	Method (STOR, 0, Serialized) { Return (Store (SENT, FLD1)) }
	Method (SAME, 0, Serialized) { FLD1 = LONG Return (SizeOf (LONG)) }
	Method (WLON, 0, Serialized) { Local0 = Store (LONG, FLD1) Return (SizeOf (Local0)) }
	Method (INTE, 0, Serialized) { FLD0 = 0x55 Return (1) }
	Method (STRG, 0, Serialized) { FLD0 = "a" Return (1) }
}
