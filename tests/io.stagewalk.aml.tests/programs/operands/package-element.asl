// Return (Local0) for every type of operand $
DefinitionBlock ("", "DSDT", 2, "STAGE", "PACKAGE-", 1)
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
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = INT0
		Return (Local0)
	}

	Method (HEXA, 0, Serialized)
	{
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = STR0
		Return (Local0)
	}

	Method (TEXT, 0, Serialized)
	{
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = WORD
		Return (Local0)
	}

	Method (BUFF, 0, Serialized)
	{
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = BUF0
		Return (Local0)
	}

	Method (LBUF, 0, Serialized)
	{
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = LONG
		Return (Local0)
	}

	Method (EBUF, 0, Serialized)
	{
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = NONE
		Return (Local0)
	}

	Method (PACK, 0, Serialized)
	{
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = PKG0
		Return (Local0)
	}

	Method (FIEL, 0, Serialized)
	{
		FLD0 = 0x89ABCDEF
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = FLD0
		Return (Local0)
	}

	Method (LFLD, 0, Serialized)
	{
		FLD2 = LONG
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = FLD2
		Return (Local0)
	}

	Method (UNIN, 0, Serialized)
	{
		Local0 = Package (2) { 1, 2 }
		Local0 [1] = Local6
		Return (Local0)
	}

}
