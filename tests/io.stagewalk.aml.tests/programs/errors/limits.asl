// what is too large or out of range
DefinitionBlock ("", "DSDT", 2, "STAGE", "LIMITS", 1)
{
	Name (BUF0, Buffer (4) {})
	Name (PKG0, Package (2) {})
	OperationRegion (REG0, SystemMemory, 0x1000, 8)
	Field (REG0, ByteAcc, NoLock, Preserve) { , 56, FLD0, 16 }
	Method (DEEP, 1) { Return (DEEP (Arg0 + 1)) }

	Method (BUFI, 0, Serialized) { Return (DerefOf (BUF0 [4])) }
	Method (PKGI, 0, Serialized) { Return (DerefOf (PKG0 [2])) }
	Method (FIEL, 0, Serialized) { Return (FLD0) }
	Method (FIEW, 0, Serialized) { FLD0 = 1 Return (1) }
	Method (DIVZ, 0, Serialized) { Return (1 / 0) }
	Method (MODZ, 0, Serialized) { Return (1 % 0) }
	Method (BCDX, 0, Serialized) { Return (FromBCD (0xAB)) }
	Method (BCDL, 0, Serialized) { Return (ToBCD (0xFFFFFFFFFFFFFFFF)) }
	Method (CREA, 0, Serialized) { CreateByteField (BUF0, 4, OUTX) Return (OUTX) }
	Method (CREB, 0, Serialized) { CreateBitField (BUF0, 32, OUTB) Return (OUTB) }
	Method (CREF, 0, Serialized) { CreateField (BUF0, 30, 3, OUTF) Return (OUTF) }
	Method (STAL, 0, Serialized) { Stall (1000) Return (1) }
	Method (MTCH, 0, Serialized) { Return (Match (PKG0, MEQ, 1, MTR, 0, 5)) }
	Method (TOST, 0, Serialized) { Return (ToString (Buffer (300) { 1 }, 10)) }
}
