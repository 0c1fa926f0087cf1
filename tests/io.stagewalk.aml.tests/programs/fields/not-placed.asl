// regions that cannot be placed when they are declared, and fields of regions that are not there
DefinitionBlock ("", "DSDT", 2, "STAGE", "LATE", 1)
{
	External (ADDR, IntObj)
	External (LENG, IntObj)
	External (NOPE, IntObj)
	External (NORE, OpRegionObj)
	External (ADDM, MethodObj)
	Name (TBUF, Buffer () { 0x53, 0x53, 0x44, 0x54, 0x35, 0x00, 0x00, 0x00, 0x02, 0xCC, 0x4F, 0x57, 0x4E, 0x00, 0x00, 0x00, 0x50, 0x4C, 0x41, 0x43, 0x45, 0x53, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x49, 0x4E, 0x54, 0x4C, 0x25, 0x09, 0x20, 0x20, 0x08, 0x41, 0x44, 0x44, 0x52, 0x0C, 0x00, 0x00, 0x02, 0x00, 0x08, 0x4C, 0x45, 0x4E, 0x47, 0x0A, 0x04 })
	OperationRegion (LATE, SystemMemory, ADDR + 0x10, LENG)
	Field (LATE, ByteAcc, NoLock, Preserve) { LT00, 8, LT01, 8, Offset (0x10), LT02, 8 }
	OperationRegion (NEVR, SystemMemory, \NOPE, 4)
	Field (NEVR, ByteAcc, NoLock, Preserve) { NV00, 8 }
	Field (NORE, ByteAcc, NoLock, Preserve) { NR00, 8 }
	DataTableRegion (DTNO, "NONE", "", "")
	Field (DTNO, AnyAcc, NoLock, Preserve) { DT00, 32 }
	Method (RDLT, 0) { Load (TBUF, Local0) LT01 = 0x42 Return (LT01) }
	Method (BEYO, 0) { Load (TBUF, Local0) Return (LT02) }
	Method (MOVE, 0) { Load (TBUF, Local0) ADDR = 0x20100 LT00 = 3 ADDR = 0x20200 LT01 = 4 Return (LT00) }
	Method (EARL, 0) { Return (LT00) }
	Method (RDNV, 0) { Return (NV00) }
	Method (WRNV, 0) { NV00 = 3 Return (1) }
	Method (RDNR, 0) { Return (NR00) }
	Method (WRNR, 0) { NR00 = 3 Return (1) }
	Method (RDDT, 0) { Return (DT00) }
	Method (ARTH, 0) { Local0 = CondRefOf (NR00) Local1 = CondRefOf (NV00) Local2 = CondRefOf (DT00) Local3 = CondRefOf (NEVR) Return ((Local0 & 1) + (Local1 & 2) + (Local2 & 4) + (Local3 & 8)) }
	Method (TYPR, 0) { Return (ObjectType (NEVR)) }
	Method (TYPN, 0) { Return (ObjectType (NV00)) }
	Method (TYPF, 0) { Return (ObjectType (NR00)) }
	Method (REFF, 0) { Return (DerefOf (RefOf (NR00))) }
	Method (CPNR, 0) { CopyObject (3, NR00) Return (NR00) }
	Method (INCN, 0) { NR00++ Return (1) }
	Method (INME, 0, Serialized) { OperationRegion (LOCR, SystemMemory, \NOPE, 4) Return (1) }
	Method (FIME, 0, Serialized) { Field (\NORE, ByteAcc, NoLock, Preserve) { LF00, 8 } Return (1) }
	Method (LOCA, 1, Serialized) { OperationRegion (LOCR, SystemMemory, Arg0, 4) Field (LOCR, ByteAcc, NoLock, Preserve) { LF00, 8 } LF00 = 5 Return (LF00) }
	Method (LOC1, 0) { Return (LOCA (0x20400)) }
}
