// fields of FFixedHW: up to ACPICA 20220331 one access after the other
DefinitionBlock ("", "DSDT", 2, "STAGE", "FIXED", 1)
{
	OperationRegion (REG0, FFixedHW, 0, 0x20)
	Field (REG0, BufferAcc, NoLock, Preserve) { FLD0, 8, FLD1, 64, FLD2, 72, Offset (0x1F), LAST, 16 }
	Name (SENT, Buffer (4) { 9, 8, 7, 6 })

	Method (RFL0, 0, Serialized) { Return (FLD0) }
	Method (RFL1, 0, Serialized) { Return (FLD1) }
	Method (RFL2, 0, Serialized) { Return (FLD2) }
	Method (RLAS, 0, Serialized) { Return (LAST) }
	Method (WFL0, 0, Serialized) { FLD0 = 0x55 Return (FLD0) }
	Method (WFL1, 0, Serialized) { FLD1 = SENT Return (FLD1) }
	Method (STOR, 0, Serialized) { Return (Store (SENT, FLD1)) }
}
