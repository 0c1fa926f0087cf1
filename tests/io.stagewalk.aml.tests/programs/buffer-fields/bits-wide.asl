// fields of a buffer: CreateField of wide widths
DefinitionBlock ("", "DSDT", 2, "STAGE", "BITSWIDE", 1)
{
	Name (BUF0, Buffer (12) { 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC })
	CreateField (BUF0, 0, 33, FLD0)
	CreateField (BUF0, 7, 40, FLD1)
	CreateField (BUF0, 1, 63, FLD2)
	CreateField (BUF0, 8, 64, FLD3)

	Method (RED0, 0, Serialized) { Return (FLD0) }
	Method (ONE0, 0, Serialized) { FLD0 = Ones Return (BUF0) }
	Method (ZER0, 0, Serialized) { FLD0 = Zero Return (BUF0) }
	Method (NUM0, 0, Serialized) { FLD0 = 0x123456789ABCDEF0 Return (BUF0) }
	Method (STR0, 0, Serialized) { FLD0 = "ABCDEFGHIJK" Return (BUF0) }
	Method (BUX0, 0, Serialized)
	{
		FLD0 = Buffer () { 0xF1, 0xE2, 0xD3, 0xC4, 0xB5, 0xA6, 0x97, 0x88, 0x79, 0x6A } Return (BUF0)
	}
	Method (TYP0, 0, Serialized) { Return (ObjectType (FLD0)) }
	Method (SIZ0, 0, Serialized) { Return (SizeOf (FLD0)) }
	Method (ADD0, 0, Serialized) { Return (FLD0 + 1) }
	Method (EQU0, 0, Serialized) { Return (FLD0 == FLD1) }
	Method (RED1, 0, Serialized) { Return (FLD1) }
	Method (ONE1, 0, Serialized) { FLD1 = Ones Return (BUF0) }
	Method (ZER1, 0, Serialized) { FLD1 = Zero Return (BUF0) }
	Method (NUM1, 0, Serialized) { FLD1 = 0x123456789ABCDEF0 Return (BUF0) }
	Method (STR1, 0, Serialized) { FLD1 = "ABCDEFGHIJK" Return (BUF0) }
	Method (BUX1, 0, Serialized)
	{
		FLD1 = Buffer () { 0xF1, 0xE2, 0xD3, 0xC4, 0xB5, 0xA6, 0x97, 0x88, 0x79, 0x6A } Return (BUF0)
	}
	Method (TYP1, 0, Serialized) { Return (ObjectType (FLD1)) }
	Method (SIZ1, 0, Serialized) { Return (SizeOf (FLD1)) }
	Method (ADD1, 0, Serialized) { Return (FLD1 + 1) }
	Method (EQU1, 0, Serialized) { Return (FLD1 == FLD2) }
	Method (RED2, 0, Serialized) { Return (FLD2) }
	Method (ONE2, 0, Serialized) { FLD2 = Ones Return (BUF0) }
	Method (ZER2, 0, Serialized) { FLD2 = Zero Return (BUF0) }
	Method (NUM2, 0, Serialized) { FLD2 = 0x123456789ABCDEF0 Return (BUF0) }
	Method (STR2, 0, Serialized) { FLD2 = "ABCDEFGHIJK" Return (BUF0) }
	Method (BUX2, 0, Serialized)
	{
		FLD2 = Buffer () { 0xF1, 0xE2, 0xD3, 0xC4, 0xB5, 0xA6, 0x97, 0x88, 0x79, 0x6A } Return (BUF0)
	}
	Method (TYP2, 0, Serialized) { Return (ObjectType (FLD2)) }
	Method (SIZ2, 0, Serialized) { Return (SizeOf (FLD2)) }
	Method (ADD2, 0, Serialized) { Return (FLD2 + 1) }
	Method (EQU2, 0, Serialized) { Return (FLD2 == FLD3) }
	Method (RED3, 0, Serialized) { Return (FLD3) }
	Method (ONE3, 0, Serialized) { FLD3 = Ones Return (BUF0) }
	Method (ZER3, 0, Serialized) { FLD3 = Zero Return (BUF0) }
	Method (NUM3, 0, Serialized) { FLD3 = 0x123456789ABCDEF0 Return (BUF0) }
	Method (STR3, 0, Serialized) { FLD3 = "ABCDEFGHIJK" Return (BUF0) }
	Method (BUX3, 0, Serialized)
	{
		FLD3 = Buffer () { 0xF1, 0xE2, 0xD3, 0xC4, 0xB5, 0xA6, 0x97, 0x88, 0x79, 0x6A } Return (BUF0)
	}
	Method (TYP3, 0, Serialized) { Return (ObjectType (FLD3)) }
	Method (SIZ3, 0, Serialized) { Return (SizeOf (FLD3)) }
	Method (ADD3, 0, Serialized) { Return (FLD3 + 1) }
	Method (EQU3, 0, Serialized) { Return (FLD3 == FLD0) }
	Method (COPY, 0, Serialized) { Local0 = FLD3 FLD3 = Zero Return (Local0) }
	Method (TOST, 0, Serialized) { Return (ToHexString (FLD2)) }
	Method (MIDF, 0, Serialized) { Return (Mid (FLD3, 1, 2)) }
	Method (INDX, 0, Serialized) { Return (DerefOf (FLD3 [0])) }
	Method (NONE, 0, Serialized) { CreateField (BUF0, 8, 0, EMPT) Return (EMPT) }
	Method (OVER, 0, Serialized) { CreateField (BUF0, 90, 7, OUTR) Return (OUTR) }
}
