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
}
