// CopyObject of NONE to every kind of target
DefinitionBlock ("", "DSDT", 2, "STAGE", "COPY-EBU", 1)
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

	// where it is stored
	Name (TINT, 0x55)
	Name (TSTR, "target")
	Name (TBUF, Buffer (6) { 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6 })
	Name (TNON, Buffer (Zero) {})
	Name (TPKG, Package (2) { 0x0A, "b" })
	CreateDWordField (TBUF, 1, TBYT)
	CreateField (TBUF, 4, 20, TCRE)
	Method (ARGU, 1) { Return (Arg0) }

	Method (INTE, 0, Serialized)
	{
		CopyObject (NONE, TINT)
		Return (TINT)
	}

	Method (STRI, 0, Serialized)
	{
		CopyObject (NONE, TSTR)
		Return (TSTR)
	}

	Method (BUFF, 0, Serialized)
	{
		CopyObject (NONE, TBUF)
		Return (TBUF)
	}

	Method (EBUF, 0, Serialized)
	{
		CopyObject (NONE, TNON)
		Return (TNON)
	}

	Method (PACK, 0, Serialized)
	{
		CopyObject (NONE, TPKG)
		Return (TPKG)
	}

	Method (BFLD, 0, Serialized)
	{
		CopyObject (NONE, TBYT)
		Return (TBUF)
	}

	Method (CFLD, 0, Serialized)
	{
		CopyObject (NONE, TCRE)
		Return (TBUF)
	}

	Method (FIEL, 0, Serialized)
	{
		CopyObject (NONE, FLD0)
		Return (FLD0)
	}

	Method (SFLD, 0, Serialized)
	{
		CopyObject (NONE, FLD1)
		Return (FLD1)
	}

	Method (LFLD, 0, Serialized)
	{
		CopyObject (NONE, FLD2)
		Return (FLD2)
	}

	Method (LOCA, 0, Serialized)
	{
		CopyObject (NONE, Local0)
		Return (Local0)
	}

	Method (DEVI, 0, Serialized)
	{
		CopyObject (NONE, DEV0)
		Return (ObjectType (DEV0))
	}

	Method (MUTX, 0, Serialized)
	{
		CopyObject (NONE, MTX0)
		Return (ObjectType (MTX0))
	}

	Method (METH, 0, Serialized)
	{
		CopyObject (NONE, ARGU)
		Return (ObjectType (ARGU))
	}

}
