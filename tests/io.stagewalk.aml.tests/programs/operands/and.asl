// Return (And ($, 0xFF)) for every type of operand $
DefinitionBlock ("", "DSDT", 2, "STAGE", "AND", 1)
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
		Return (And (INT0, 0xFF))
	}

	Method (HEXA, 0, Serialized)
	{
		Return (And (STR0, 0xFF))
	}

	Method (TEXT, 0, Serialized)
	{
		Return (And (WORD, 0xFF))
	}

	Method (BUFF, 0, Serialized)
	{
		Return (And (BUF0, 0xFF))
	}

	Method (LBUF, 0, Serialized)
	{
		Return (And (LONG, 0xFF))
	}

	Method (EBUF, 0, Serialized)
	{
		Return (And (NONE, 0xFF))
	}

	Method (PACK, 0, Serialized)
	{
		Return (And (PKG0, 0xFF))
	}

	Method (DEVI, 0, Serialized)
	{
		Return (And (DEV0, 0xFF))
	}

	Method (FIEL, 0, Serialized)
	{
		FLD0 = 0x89ABCDEF
		Return (And (FLD0, 0xFF))
	}

	Method (LFLD, 0, Serialized)
	{
		FLD2 = LONG
		Return (And (FLD2, 0xFF))
	}

	Method (REFE, 0, Serialized)
	{
		Local7 = RefOf (INT0)
		Return (And (Local7, 0xFF))
	}

	Method (UNIN, 0, Serialized)
	{
		Return (And (Local6, 0xFF))
	}

	Method (MUTX, 0, Serialized)
	{
		Return (And (MTX0, 0xFF))
	}

	Method (ELEM, 0, Serialized)
	{
		Local5 = Index (PKG0, 0)
		Return (And (Local5, 0xFF))
	}

}
