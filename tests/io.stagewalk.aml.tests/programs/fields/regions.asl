// fields of regions: widths, offsets, update rules
DefinitionBlock ("", "DSDT", 2, "STAGE", "REGIONS", 1)
{
	OperationRegion (REG0, SystemMemory, 0x10000, 0x40)
	Field (REG0, ByteAcc, NoLock, Preserve) { Offset (0x00), BYT0, 8, BYT1, 8, BYT2, 8, BYT3, 8, BYT4, 8, BYT5, 8, BYT6, 8, BYT7, 8 }
	Field (REG0, WordAcc, NoLock, Preserve) { WRD0, 16, WRD1, 16, Offset (4), WNIB, 4, WODD, 13 }
	Field (REG0, DWordAcc, NoLock, Preserve) { DWD0, 32, DWD1, 32 }
	Field (REG0, QWordAcc, NoLock, Preserve) { QWD0, 64 }
	Field (REG0, AnyAcc, NoLock, Preserve) { ANY0, 3, ANY1, 17, ANY2, 12, Offset (4), ANY3, 1, ANY4, 1 }
	Field (REG0, DWordAcc, NoLock, WriteAsOnes) { , 4, ONE0, 8, Offset (4), , 28, ONE1, 8 }
	Field (REG0, WordAcc, NoLock, WriteAsZeros) { , 4, ZER0, 8, Offset (4), , 12, ZER1, 8 }
	Field (REG0, ByteAcc, NoLock, Preserve) { LONG, 100 }
	Field (REG0, DWordAcc, Lock, Preserve) { LCK0, 32 }
	Field (REG0, ByteAcc, NoLock, Preserve) { Offset (0x3F), ENDS, 8 }
	Field (REG0, DWordAcc, NoLock, Preserve) { Offset (0x3E), ODD0, 8 }
	Field (REG0, ByteAcc, NoLock, Preserve) { AccessAs (WordAcc), ACC0, 16, AccessAs (DWordAcc), Offset (4), ACC1, 24 }

	Method (FILL, 0) { QWD0 = 0x8877665544332211 }
	Method (BYTE, 0, Serialized) { FILL () Local7 = Package (8) {} Local7 [0] = BYT0 Local7 [1] = BYT1 Local7 [2] = BYT2 Local7 [3] = BYT3
		Local7 [4] = BYT4 Local7 [5] = BYT5 Local7 [6] = BYT6 Local7 [7] = BYT7 Return (Local7) }
	Method (WORD, 0, Serialized) { FILL () Return (WRD0 << 16 | WRD1) }
	Method (WNBS, 0, Serialized) { FILL () Return (WNIB << 16 | WODD) }
	Method (DWRD, 0, Serialized) { FILL () Return (DWD1 << 32 | DWD0) }
	Method (ANYS, 0, Serialized) { FILL () Return (ANY0 | ANY1 << 8 | ANY2 << 32 | ANY3 << 48 | ANY4 << 52) }
	Method (SETN, 0, Serialized) { FILL () WNIB = 0xF WODD = 0 Return (QWD0) }
	Method (SETA, 0, Serialized) { FILL () ANY1 = 0x1FFFF ANY0 = 0 ANY4 = 0 Return (QWD0) }
	Method (ONEF, 0, Serialized) { FILL () ONE0 = 0 Return (QWD0) }
	Method (ONE2, 0, Serialized) { FILL () ONE1 = 0 Return (QWD0) }
	Method (ZERS, 0, Serialized) { FILL () ZER0 = 0xFF Return (QWD0) }
	Method (ZER2, 0, Serialized) { FILL () ZER1 = 0xFF Return (QWD0) }
	Method (LONS, 0, Serialized) { FILL () Return (LONG) }
	Method (LON2, 0, Serialized) { LONG = Buffer (20) { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 } Return (LONG) }
	Method (LON3, 0, Serialized) { LONG = Ones Return (LONG) }
	Method (LON4, 0, Serialized) { LONG = "hello" Return (LONG) }
	Method (TRUN, 0, Serialized) { BYT0 = 0x1234 Return (DWD0) }
	Method (LCKS, 0, Serialized) { LCK0 = 0x12345678 Return (BYT1) }
	Method (ENDR, 0, Serialized) { ENDS = 0x77 Return (ENDS) }
	Method (ODDR, 0, Serialized) { Return (ODD0) }
	Method (ACCS, 0, Serialized) { FILL () Return (ACC1 << 16 | ACC0) }
	Method (INCF, 0, Serialized) { FILL () WRD1++ Return (QWD0) }
	Method (ADDF, 0, Serialized) { FILL () Return (Add (BYT0, BYT1, DWD1)) }
	Method (COPF, 0, Serialized) { FILL () CopyObject (0x55, BYT3) Return (DWD0) }
	Method (DIVF, 0, Serialized) { Divide (100, 7, BYT0, BYT1) Return (WRD0) }
	Method (STRF, 0, Serialized) { DWD0 = "12345678" Return (DWD0) }
	Method (BUFF, 0, Serialized) { DWD0 = Buffer () { 9, 8 } Return (DWD0) }
}
