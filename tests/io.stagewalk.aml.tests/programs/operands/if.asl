// Return ("no") for every type of operand $
DefinitionBlock ("", "DSDT", 2, "STAGE", "IF", 1)
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
		If (INT0) { Return ("yes") }
		Return ("no")
	}

	Method (HEXA, 0, Serialized)
	{
		If (STR0) { Return ("yes") }
		Return ("no")
	}

	Method (TEXT, 0, Serialized)
	{
		If (WORD) { Return ("yes") }
		Return ("no")
	}

	Method (BUFF, 0, Serialized)
	{
		If (BUF0) { Return ("yes") }
		Return ("no")
	}

	Method (LBUF, 0, Serialized)
	{
		If (LONG) { Return ("yes") }
		Return ("no")
	}

	Method (EBUF, 0, Serialized)
	{
		If (NONE) { Return ("yes") }
		Return ("no")
	}

	Method (PACK, 0, Serialized)
	{
		If (PKG0) { Return ("yes") }
		Return ("no")
	}

	Method (DEVI, 0, Serialized)
	{
		If (DEV0) { Return ("yes") }
		Return ("no")
	}

	Method (FIEL, 0, Serialized)
	{
		FLD0 = 0x89ABCDEF
		If (FLD0) { Return ("yes") }
		Return ("no")
	}

	Method (LFLD, 0, Serialized)
	{
		FLD2 = LONG
		If (FLD2) { Return ("yes") }
		Return ("no")
	}

	Method (REFE, 0, Serialized)
	{
		Local7 = RefOf (INT0)
		If (Local7) { Return ("yes") }
		Return ("no")
	}

	Method (UNIN, 0, Serialized)
	{
		If (Local6) { Return ("yes") }
		Return ("no")
	}

	Method (MUTX, 0, Serialized)
	{
		If (MTX0) { Return ("yes") }
		Return ("no")
	}

	Method (ELEM, 0, Serialized)
	{
		Local5 = Index (PKG0, 0)
		If (Local5) { Return ("yes") }
		Return ("no")
	}

}
