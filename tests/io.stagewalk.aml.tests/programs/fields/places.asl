// regions of which the operands fail when they are declared, and when they are used
DefinitionBlock ("", "DSDT", 2, "STAGE", "PLACES", 1)
{
	External (NOPE, IntObj)
	Name (ZRO0, 0) Name (PACK, Package () { 1 }) Name (EMPT, Buffer (0) {}) Name (STRN, "3000")
	OperationRegion (RSML, SystemMemory, 0x20000, 2)
	Field (RSML, ByteAcc, NoLock, Preserve) { Offset (8), FBEY, 8 }
	OperationRegion (DIVZ, SystemMemory, Divide (0x20000, ZRO0), 4)
	Field (DIVZ, ByteAcc, NoLock, Preserve) { DZ00, 8 }
	OperationRegion (PKGR, SystemMemory, PACK, 4)
	Field (PKGR, ByteAcc, NoLock, Preserve) { PK00, 8 }
	OperationRegion (EMPR, SystemMemory, EMPT, 4)
	Field (EMPR, ByteAcc, NoLock, Preserve) { EM00, 8 }
	OperationRegion (BEYR, SystemMemory, FBEY, 4)
	Field (BEYR, ByteAcc, NoLock, Preserve) { BE00, 8 }
	OperationRegion (BEYC, SystemMemory, FBEY + 1, 4)
	Field (BEYC, ByteAcc, NoLock, Preserve) { BC00, 8 }
	OperationRegion (LENR, SystemMemory, 0x20000, \NOPE)
	Field (LENR, ByteAcc, NoLock, Preserve) { LE00, 8 }
	DataTableRegion (DTNO, "NONE", "", "")
	Field (DTNO, AnyAcc, NoLock, Preserve) { DT00, 32 }
	DataTableRegion (DTNA, NOPE, "", "")
	Field (DTNA, AnyAcc, NoLock, Preserve) { DN00, 32 }
	Method (FXDZ, 0) { ZRO0 = 2 DZ00 = 7 Return (DZ00) }
	Method (ARTH, 0) { Local0 = CondRefOf (DIVZ) Local0 &= 1 Local1 = CondRefOf (PKGR) Local0 |= (Local1 & 2) Local1 = CondRefOf (EMPR) Local0 |= (Local1 & 4) Local1 = CondRefOf (BEYR) Local0 |= (Local1 & 8) Local1 = CondRefOf (BEYC) Local0 |= (Local1 & 16) Local1 = CondRefOf (LENR) Local0 |= (Local1 & 32) Local1 = CondRefOf (DTNO) Local0 |= (Local1 & 128) Local1 = CondRefOf (DTNA) Local0 |= (Local1 & 256) Return (Local0) }
	Method (RDPK, 0) { Return (PK00) }
	Method (FXPK, 0) { CopyObject (0x20200, PACK) PK00 = 7 Return (PK00) }
	Method (RDEM, 0) { Return (EM00) }
	Method (FXEM, 0) { CopyObject (0x20200, EMPT) EM00 = 7 Return (EM00) }
	Method (RDBE, 0) { Return (BE00) }
	Method (RDBC, 0) { Return (BC00) }
	Method (RDLE, 0) { Return (LE00) }
	Method (RDDN, 0) { Return (DN00) }
	Method (TYPK, 0) { Return (ObjectType (PKGR)) }
}
