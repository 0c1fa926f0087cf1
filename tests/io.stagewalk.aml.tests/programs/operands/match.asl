// Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, $, MTR, 0, 0)) for every type of operand $
DefinitionBlock ("", "DSDT", 2, "STAGE", "MATCH", 1)
{
	// what the operators are given
	Name (INT0, 0x12345678)
	Name (STR0, "1F")
	Name (WORD, "word")
	Name (BUF0, Buffer (4) { 0x01, 0x02, 0x03, 0x04 })
	Name (LONG, Buffer (12) { 0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70, 0x80, 0x90, 0xA0, 0xB0, 0xC0 })
	Name (NONE, Buffer (Zero) {})
	Name (PKG0, Package (3) { 0x01, "two", Buffer (1) { 0x03 } })
	Device (DEV0) { Name (_HID, "PNP0000") }
	OperationRegion (REG0, SystemMemory, 0x1000, 0x20)
	Field (REG0, DWordAcc, NoLock, Preserve) { FLD0, 32, FLD1, 12, FLD2, 84 }
	Mutex (MTX0, 0)
	Event (EVT0)

	Method (INTE, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, INT0, MTR, 0, 0))
	}

	Method (HEXA, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, STR0, MTR, 0, 0))
	}

	Method (TEXT, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, WORD, MTR, 0, 0))
	}

	Method (BUFF, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, BUF0, MTR, 0, 0))
	}

	Method (LBUF, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, LONG, MTR, 0, 0))
	}

	Method (EBUF, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, NONE, MTR, 0, 0))
	}

	Method (PACK, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, PKG0, MTR, 0, 0))
	}

	Method (DEVI, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, DEV0, MTR, 0, 0))
	}

	Method (FIEL, 0, Serialized)
	{
		FLD0 = 0x89ABCDEF
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, FLD0, MTR, 0, 0))
	}

	Method (LFLD, 0, Serialized)
	{
		FLD2 = LONG
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, FLD2, MTR, 0, 0))
	}

	Method (REFE, 0, Serialized)
	{
		Local7 = RefOf (INT0)
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, Local7, MTR, 0, 0))
	}

	Method (UNIN, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, Local6, MTR, 0, 0))
	}

	Method (MUTX, 0, Serialized)
	{
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, MTX0, MTR, 0, 0))
	}

	Method (ELEM, 0, Serialized)
	{
		Local5 = Index (PKG0, 0)
		Return (Match (Package () { 0, 0x1F, "1F", BUF0, 0x12345678 }, MEQ, Local5, MTR, 0, 0))
	}

}
