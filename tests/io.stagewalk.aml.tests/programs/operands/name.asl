// Return (INT0) for every type of operand $
DefinitionBlock ("", "DSDT", 2, "STAGE", "NAME", 1)
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
		CopyObject (INT0, INT0)
		Return (INT0)
	}

	Method (HEXA, 0, Serialized)
	{
		CopyObject (STR0, INT0)
		Return (INT0)
	}

	Method (TEXT, 0, Serialized)
	{
		CopyObject (WORD, INT0)
		Return (INT0)
	}

	Method (BUFF, 0, Serialized)
	{
		CopyObject (BUF0, INT0)
		Return (INT0)
	}

	Method (LBUF, 0, Serialized)
	{
		CopyObject (LONG, INT0)
		Return (INT0)
	}

	Method (EBUF, 0, Serialized)
	{
		CopyObject (NONE, INT0)
		Return (INT0)
	}

	Method (PACK, 0, Serialized)
	{
		CopyObject (PKG0, INT0)
		Return (INT0)
	}

	Method (DEVI, 0, Serialized)
	{
		CopyObject (DEV0, INT0)
		Return (INT0)
	}

	Method (FIEL, 0, Serialized)
	{
		FLD0 = 0x89ABCDEF
		CopyObject (FLD0, INT0)
		Return (INT0)
	}

	Method (LFLD, 0, Serialized)
	{
		FLD2 = LONG
		CopyObject (FLD2, INT0)
		Return (INT0)
	}

	Method (REFE, 0, Serialized)
	{
		Local7 = RefOf (INT0)
		CopyObject (Local7, INT0)
		Return (INT0)
	}

	Method (UNIN, 0, Serialized)
	{
		CopyObject (Local6, INT0)
		Return (INT0)
	}

	Method (MUTX, 0, Serialized)
	{
		CopyObject (MTX0, INT0)
		Return (INT0)
	}

	Method (ELEM, 0, Serialized)
	{
		Local5 = Index (PKG0, 0)
		CopyObject (Local5, INT0)
		Return (INT0)
	}

}
