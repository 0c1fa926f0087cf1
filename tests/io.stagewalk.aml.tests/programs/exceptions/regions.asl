// what \_ERR is told of regions that are not there, or cannot be placed
DefinitionBlock ("", "DSDT", 2, "STAGE", "REGIONS", 1)
{
	Name (CNT0, 0) Name (LOG0, "")
	Method (_ERR, 3) { LOG0 = Concatenate (LOG0, Mid (Arg1, 3, 40)) LOG0 = Concatenate (LOG0, " ") CNT0++ Return (0) }
	External (NORE, OpRegionObj)
	External (NOPE, IntObj)
	OperationRegion (RG00, SystemMemory, 0x20000, 0x20) Field (RG00, ByteAcc, NoLock, Preserve) { FL00, 8, FL01, 8 }
	Name (PK00, Package () { 1 })
	Method (RSLT, 1) { Return (Concatenate (Concatenate (ToDecimalString (Arg0), " "), LOG0)) }
	Method (FIEL, 0, Serialized) { Field (NORE, ByteAcc, NoLock, Preserve) { LF00, 8, LF01, 8 } Local0 = CondRefOf (LF01) Return (RSLT (Local0)) }
	Method (BANK, 0, Serialized) { BankField (NORE, FL00, 1, ByteAcc, NoLock, Preserve) { LF00, 8 } Local0 = CondRefOf (LF00) Return (RSLT (Local0)) }
	Method (DTRE, 0, Serialized) { DataTableRegion (DR00, "NONE", "", "") Field (DR00, AnyAcc, NoLock, Preserve) { LF00, 32 } Local0 = CondRefOf (DR00) Return (RSLT (Local0)) }
	Method (DTWR, 0, Serialized) { DataTableRegion (DR00, "NONE", "", "") Field (DR00, AnyAcc, NoLock, Preserve) { LF00, 32 } LF00 = 1 Return (RSLT (CNT0)) }
	Method (PKGR, 0, Serialized) { OperationRegion (LR00, SystemMemory, PK00, 4) Field (LR00, AnyAcc, NoLock, Preserve) { LF00, 32 } LF00 = 1 Local0 = CondRefOf (LR00) Return (RSLT (Local0)) }
	Method (LODR, 0, Serialized) { OperationRegion (IO00, SystemIO, 0x100, 0x80) Load (IO00, Local0) Return (RSLT (CNT0)) }
	OperationRegion (RG01, SystemMemory, 0x20100, 1) Field (RG01, ByteAcc, NoLock, Preserve) { FS00, 8, FS01, 9 }
	Method (GIVE) { Return (FS01) }
	Method (TAKE, 1) { Return (1) }
	Method (DTRD, 0, Serialized) { DataTableRegion (DR00, "NONE", "", "") Field (DR00, AnyAcc, NoLock, Preserve) { LF00, 32 } Local0 = LF00 Return (RSLT (CNT0)) }
	Method (DTSG, 0, Serialized) { DataTableRegion (DR00, "", "", "") DataTableRegion (DR01, Buffer (1) { 0x12 }, "", "") DataTableRegion (DR02, "DSDT", "1234567", "") DataTableRegion (DR03, "DSDT", "", "123456789") DataTableRegion (DR04, "DSDTX", "", "") Return (RSLT (CNT0)) }
	Method (RDLO, 0) { Local0 = FS01 Return (RSLT (CNT0)) }
	Method (RDSU, 0) { Local0 = 1 + FS01 Return (RSLT (CNT0)) }
	Method (RDCO, 0) { CopyObject (FS01, Local0) Return (RSLT (CNT0)) }
	Method (RDRE, 0) { GIVE () Return (RSLT (CNT0)) }
	Method (RDAR, 0) { TAKE (FS01) Return (RSLT (CNT0)) }
	Method (RDIF, 0) { If (FS01) { Local0 = 1 } Return (RSLT (CNT0)) }
	Method (RDIN, 0) { FS01++ Return (RSLT (CNT0)) }
	Method (RDRG, 0, Serialized) { OperationRegion (LR00, SystemMemory, FS01, 4) Return (RSLT (CNT0)) }
	Method (RDCR, 0, Serialized) { Name (BUF0, Buffer (4) {}) CreateByteField (BUF0, FS01, CF00) Return (RSLT (CNT0)) }
	Method (WRFS, 0) { FS01 = 1 Return (RSLT (CNT0)) }
	Method (SIZF, 0) { Local1 = RefOf (FS00) Local0 = SizeOf (Local1) Return (RSLT (CNT0)) }
}
