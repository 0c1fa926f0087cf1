// Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1)))) for every type of operand $
DefinitionBlock ("", "DSDT", 2, "STAGE", "COND-REF", 1)
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
		Local0 = CondRefOf (INT0, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (HEXA, 0, Serialized)
	{
		Local0 = CondRefOf (STR0, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (TEXT, 0, Serialized)
	{
		Local0 = CondRefOf (WORD, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (BUFF, 0, Serialized)
	{
		Local0 = CondRefOf (BUF0, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (LBUF, 0, Serialized)
	{
		Local0 = CondRefOf (LONG, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (EBUF, 0, Serialized)
	{
		Local0 = CondRefOf (NONE, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (PACK, 0, Serialized)
	{
		Local0 = CondRefOf (PKG0, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (DEVI, 0, Serialized)
	{
		Local0 = CondRefOf (DEV0, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (FIEL, 0, Serialized)
	{
		FLD0 = 0x89ABCDEF
		Local0 = CondRefOf (FLD0, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (LFLD, 0, Serialized)
	{
		FLD2 = LONG
		Local0 = CondRefOf (FLD2, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (REFE, 0, Serialized)
	{
		Local7 = RefOf (INT0)
		Local0 = CondRefOf (Local7, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (UNIN, 0, Serialized)
	{
		Local0 = CondRefOf (Local6, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (MUTX, 0, Serialized)
	{
		Local0 = CondRefOf (MTX0, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

	Method (ELEM, 0, Serialized)
	{
		Local5 = Index (PKG0, 0)
		Local0 = CondRefOf (Local5, Local1)
		Return (Concatenate (ToDecimalString (Local0), ToDecimalString (ObjectType (Local1))))
	}

}
