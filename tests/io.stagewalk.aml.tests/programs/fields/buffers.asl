// fields of buffers
DefinitionBlock ("", "DSDT", 2, "STAGE", "BUFFERS", 1)
{
	Name (BUF0, Buffer (12) { 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC })
	CreateBitField (BUF0, 3, BIT3)
	CreateByteField (BUF0, 2, BYT2)
	CreateWordField (BUF0, 3, WRD3)
	CreateDWordField (BUF0, 1, DWD1)
	CreateQWordField (BUF0, 4, QWD4)
	CreateField (BUF0, 5, 7, FLD5)
	CreateField (BUF0, 12, 64, FLDB)
	CreateField (BUF0, 0, 96, ALL0)

	Method (BITS, 0, Serialized) { BIT3 = 1 Return (BUF0) }
	Method (BIT0, 0, Serialized) { BIT3 = 0xFE Return (BUF0) }
	Method (BYTE, 0, Serialized) { BYT2 = 0x1FF Return (BUF0) }
	Method (WORD, 0, Serialized) { Local0 = WRD3 WRD3 = 0xABCD Return (Concatenate (BUF0, Local0)) }
	Method (DWRD, 0, Serialized) { DWD1 += 1 Return (BUF0) }
	Method (QWRD, 0, Serialized) { Return (QWD4) }
	Method (QWRS, 0, Serialized) { QWD4 = "ABCD" Return (BUF0) }
	Method (FLDR, 0, Serialized) { Return (FLD5) }
	Method (FLDW, 0, Serialized) { FLD5 = 0x55 Return (BUF0) }
	Method (FL12, 0, Serialized) { Return (FLDB) }
	Method (FLDL, 0, Serialized) { FLDB = Buffer () { 1, 2, 3 } Return (BUF0) }
	Method (ALLR, 0, Serialized) { Return (ALL0) }
	Method (ALLW, 0, Serialized) { ALL0 = 0x1234 Return (BUF0) }
	Method (ALLS, 0, Serialized) { ALL0 = "abc" Return (BUF0) }
	Method (PAST, 0, Serialized) { CreateWordField (BUF0, 11, WRDX) Return (WRDX) }
	Method (ZERS, 0, Serialized) { Local0 = 0 CreateField (BUF0, 0, Local0, FLDZ) Return (FLDZ) }
	Method (SUMS, 0, Serialized) { Return (BYT2 + WRD3 + BIT3) }
	Method (CATS, 0, Serialized) { Return (Concatenate (FLD5, BYT2)) }
	Method (AFTE, 0, Serialized) { BUF0 = Buffer (12) { 9, 8, 7, 6 } Return (DWD1) }
	Method (SHRT, 0, Serialized) { BUF0 = Buffer (2) { 9, 8 } Return (DWD1) }
	Method (LCLS, 0, Serialized) { Local0 = BUF0 CreateByteField (Local0, 0, BYT0) BYT0 = 0xEE Return (Concatenate (BUF0, Local0)) }
	Method (TYPE, 0, Serialized) { Return (ObjectType (BIT3) << 8 | ObjectType (FLD5)) }
}
