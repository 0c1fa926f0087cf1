// fields of tables: they can be written
DefinitionBlock ("", "DSDT", 2, "STAGE", "TABLES", 1)
{
	DataTableRegion (REG0, "DSDT", "", "")
	Field (REG0, AnyAcc, NoLock, Preserve) { SIGN, 32, LENG, 32, REVI, 8, CSUM, 8, OEMI, 48, OEMT, 64, OEMR, 32 }
	Field (REG0, DWordAcc, NoLock, Preserve) { , 28, ODD0, 40 }
	Field (REG0, ByteAcc, NoLock, Preserve) { Offset (0x8000), FAR0, 8 }
	Field (REG0, QWordAcc, NoLock, WriteAsZeros) { , 12, ZERX, 4 }

	Method (RSIG, 0, Serialized) { Return (SIGN) }
	Method (ROEM, 0, Serialized) { Return (OEMT) }
	Method (RODD, 0, Serialized) { Return (ODD0) }
	Method (WSIG, 0, Serialized) { SIGN = 0x12345678 Return (SIGN) }
	Method (WREV, 0, Serialized) { REVI = 9 Return (OEMI + REVI) }
	Method (WOEM, 0, Serialized) { OEMT = "written" Return (OEMT) }
	Method (WODD, 0, Serialized) { ODD0 = Ones Return (SIGN) }
	Method (WZER, 0, Serialized) { ZERX = 5 Return (SIGN) }
	Method (STOR, 0, Serialized) { Return (Store (7, SIGN)) }
	Method (RFAR, 0, Serialized) { Return (FAR0) }
	Method (WFAR, 0, Serialized) { FAR0 = 1 Return (1) }
	Method (NONE, 0, Serialized)
	{
		DataTableRegion (REG1, "NONE", "", "")
		Return (1)
	}
	Method (OTHE, 0, Serialized)
	{
		DataTableRegion (REG2, "DSDT", "STAGE", "OTHER")
		Return (1)
	}
	Method (OWNT, 0, Serialized)
	{
		DataTableRegion (REG3, "DSDT", "STAGE", "TABLES")
		Field (REG3, DWordAcc, NoLock, Preserve) { SIG3, 32 }
		SIG3 = 5
		Return (SIGN)
	}
}
