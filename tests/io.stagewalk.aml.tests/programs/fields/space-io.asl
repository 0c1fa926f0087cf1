// a region in SystemIO
DefinitionBlock ("", "DSDT", 2, "STAGE", "SPACEIO", 1)
{
	Device (DEV0)
	{
		Name (_ADR, 0x00010002)
		OperationRegion (REG0, SystemIO, 0x80, 0x20)
		Field (REG0, ByteAcc, NoLock, Preserve) { BYT0, 8, BYT1, 8, WRD0, 16, DWD0, 32, Offset (0x1F), LAST, 8 }
	}

	Method (READ, 0, Serialized) { Return (\DEV0.BYT0 + \DEV0.WRD0) }
	Method (WRIT, 0, Serialized) { \DEV0.DWD0 = 0x12345678 Return (\DEV0.DWD0) }
	Method (LASX, 0, Serialized) { \DEV0.LAST = 0xFF Return (\DEV0.LAST) }
}
