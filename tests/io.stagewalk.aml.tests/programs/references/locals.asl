// references in locals
DefinitionBlock ("", "DSDT", 2, "STAGE", "LOCALS", 1)
{
	Name (INT0, 5)
	Name (STR0, "abc")
	Name (PKG0, Package () { 1, "two" })
	OperationRegion (REG0, SystemMemory, 0x1000, 8)
	Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }

	Method (DERE, 0, Serialized) { Local0 = RefOf (INT0) Return (DerefOf (Local0)) }
	Method (STOR, 0, Serialized) { Local0 = RefOf (INT0) Local0 = 9 Return (INT0) }
	Method (COPY, 0, Serialized) { Local0 = RefOf (INT0) CopyObject (9, Local0) Return (INT0) }
	Method (ADDT, 0, Serialized) { Local0 = RefOf (INT0) Add (1, 2, Local0) Return (INT0) }
	Method (REFR, 0, Serialized) { Local0 = RefOf (INT0) Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
	Method (DER2, 0, Serialized) { Local0 = RefOf (INT0) Local1 = RefOf (Local0) Return (DerefOf (DerefOf (Local1))) }
	Method (LOCL, 0, Serialized) { Local0 = 4 Local1 = RefOf (Local0) Local0 = 5 Return (DerefOf (Local1)) }
	Method (ELEM, 0, Serialized) { Local0 = PKG0 [0] PKG0 [0] = 8 Return (DerefOf (Local0)) }
	Method (FIEL, 0, Serialized) { Local0 = RefOf (FLD0) FLD0 = 0x55 Return (DerefOf (Local0)) }
	Method (TYPE, 0, Serialized) { Local0 = RefOf (STR0) Return (ObjectType (Local0)) }
	Method (SIZE, 0, Serialized) { Local0 = RefOf (STR0) Return (SizeOf (Local0)) }
	Method (ADDR, 0, Serialized) { Local0 = RefOf (INT0) Return (Local0 + 1) }
	Method (INCR, 0, Serialized) { Local0 = RefOf (INT0) Local0++ Return (INT0) }
	Method (COND, 0, Serialized) { If (CondRefOf (INT0, Local0)) { Return (DerefOf (Local0)) } Return (0) }
	Method (CONN, 0, Serialized) { If (CondRefOf (NOPE, Local0)) { Return (1) } Return (ObjectType (Local0)) }
	Method (REPL, 0, Serialized) { Local0 = RefOf (INT0) Local0 = RefOf (STR0) Return (DerefOf (Local0)) }
	Method (EQUA, 0, Serialized) { Local0 = RefOf (INT0) Return (DerefOf (Local0) == INT0) }
	Method (IFRE, 0, Serialized) { Local0 = RefOf (INT0) If (Local0) { Return (1) } Return (0) }
}
