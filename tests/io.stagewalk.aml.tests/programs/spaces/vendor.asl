// fields of spaces for which there is no handler
DefinitionBlock ("", "DSDT", 2, "STAGE", "VENDOR", 1)
{
	OperationRegion (REG0, 0x81, 0, 0x20)
	Field (REG0, DWordAcc, NoLock, Preserve) { DWD0, 32, ODD0, 3, Offset (0x40), FAR0, 32 }
	OperationRegion (REG1, 0xFF, 0, 0x20)
	Field (REG1, BufferAcc, NoLock, Preserve) { BYT0, 8, LONG, 128 }

	Method (RDWD, 0, Serialized) { Return (DWD0) }
	Method (WDWD, 0, Serialized) { DWD0 = 5 Return (DWD0) }
	Method (WODD, 0, Serialized) { ODD0 = 5 Return (1) }
	Method (RFAR, 0, Serialized) { Return (FAR0) }
	Method (RBYT, 0, Serialized) { Return (BYT0) }
	Method (RLON, 0, Serialized) { Return (LONG) }
	Method (WBUF, 0, Serialized) { LONG = Buffer (3) { 1, 2, 3 } Return (1) }
	Method (TYPE, 0, Serialized) { Return (ObjectType (DWD0) * 0x10 + ObjectType (REG0)) }
}
