// fields of IPMI: 66 bytes
DefinitionBlock ("", "DSDT", 2, "STAGE", "IPMI", 1)
{
	OperationRegion (REG0, IPMI, 0x3000, 0x100)
	Field (REG0, BufferAcc, NoLock, Preserve)
	{
		AccessAs (BufferAcc), FLD0, 8,
		Offset (0x2D), FLD1, 8,
		FLD2, 128,
		Offset (0xFF), LAST, 64
	}
	Field (REG0, ByteAcc, NoLock, Preserve) { BYT0, 8, ODD0, 3, ODD1, 7 }
	Name (SENT, Buffer (4) { 9, 8, 7, 6 })
	Name (LONG, Buffer (80) { 1, 2, 3 })

	Method (RFL0, 0, Serialized) { Return (FLD0) }
	Method (RFL1, 0, Serialized) { Return (FLD1) }
	Method (RFL2, 0, Serialized) { Return (FLD2) }
	Method (RLAS, 0, Serialized) { Return (LAST) }
	Method (RBYT, 0, Serialized) { Return (BYT0) }
	Method (RODD, 0, Serialized) { Return (ODD1) }
	Method (WFL0, 0, Serialized) { Return (Store (SENT, FLD0)) }
	Method (WFL1, 0, Serialized) { Return (Store (SENT, FLD1)) }
	Method (WLON, 0, Serialized) { Return (Store (LONG, FLD1)) }
	Method (WBYT, 0, Serialized) { Return (Store (SENT, BYT0)) }
	Method (SAME, 0, Serialized) { FLD0 = SENT Return (SENT) }
	Method (INTE, 0, Serialized) { FLD0 = 1 Return (1) }
	Method (STRG, 0, Serialized) { FLD0 = "a" Return (1) }
}
