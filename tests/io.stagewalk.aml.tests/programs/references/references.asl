// references, and what they lead to
DefinitionBlock ("", "DSDT", 2, "STAGE", "REFS", 1)
{
	Name (INT0, 5)
	Name (STR0, "abc")
	Name (BUF0, Buffer () { 1, 2, 3 })
	Name (PKG0, Package () { 1, "two", Buffer () { 3 } })
	Name (REF0, 0)
	CreateByteField (BUF0, 1, BYT0)
	OperationRegion (REG0, SystemMemory, 0x3000, 0x10)
	Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }

	Method (DERI, 0, Serialized) { Local0 = RefOf (INT0) Return (DerefOf (Local0)) }
	Method (DERF, 0, Serialized) { FLD0 = 0x31 Local0 = RefOf (FLD0) Return (DerefOf (Local0)) }
	Method (DERB, 0, Serialized) { Local0 = RefOf (BYT0) Return (DerefOf (Local0)) }
	Method (DERR, 0, Serialized) { Local0 = RefOf (INT0) Local1 = RefOf (Local0) Return (DerefOf (DerefOf (Local1))) }
	Method (DERL, 0, Serialized) { Local0 = 6 Local1 = RefOf (Local0) Local0 = 7 Return (DerefOf (Local1)) }
	Method (STOR, 0, Serialized) { RefOf (INT0) = 8 Return (INT0) }
	Method (STOL, 0, Serialized) { Local0 = RefOf (INT0) Local0 = 9 Return (INT0) }
	Method (INDX, 0, Serialized) { Local0 = PKG0 [1] Return (DerefOf (Local0)) }
	Method (INDB, 0, Serialized) { Local0 = BUF0 [2] Return (DerefOf (Local0)) }
	Method (INDS, 0, Serialized) { Local0 = STR0 [2] Return (DerefOf (Local0)) }
	Method (INDT, 0, Serialized) { Local0 = PKG0 [0] PKG0 [0] = "changed" Return (DerefOf (Local0)) }
	Method (INDO, 0, Serialized) { Return (BUF0 [3]) }
	Method (INDP, 0, Serialized) { Index (PKG0, 0, Local0) Return (DerefOf (Local0)) }
	Method (TYPS, 0, Serialized)
	{
		Local7 = Package (12) {} Local7 [0] = ObjectType (INT0) Local7 [1] = ObjectType (STR0) Local7 [2] = ObjectType (BUF0) Local7 [3] = ObjectType (PKG0) Local7 [4] = ObjectType (BYT0) Local7 [5] = ObjectType (FLD0) Local7 [6] = ObjectType (REG0) Local7 [7] = ObjectType (TYPS) Local7 [8] = ObjectType (Local0) Local7 [9] = ObjectType (Debug) Local7 [10] = ObjectType (RefOf (INT0)) Local7 [11] = ObjectType (PKG0 [1]) Return (Local7)
	}
	Method (COND, 0, Serialized) { Local1 = CondRefOf (INT0, Local0) Return (DerefOf (Local0) + (Local1 & 1)) }
	Method (CONM, 0, Serialized) { Local1 = CondRefOf (\NOPE, Local0) Return (ObjectType (Local0) + (Local1 & 1)) }
	Method (COPR, 0, Serialized) { CopyObject (RefOf (INT0), REF0) Return (DerefOf (REF0)) }
	Method (COPT, 0, Serialized) { CopyObject (STR0, INT0) Return (Concatenate (INT0, ToDecimalString (ObjectType (INT0)))) }
	Method (COPB, 0, Serialized) { CopyObject (PKG0, BUF0) Return (BUF0) }
	Method (PASS, 1) { Return (DerefOf (Arg0)) }
	Method (PAS0, 0, Serialized) { Return (PASS (RefOf (STR0))) }
	Method (PAS1, 0, Serialized) { Return (PASS (PKG0 [2])) }
	Method (PASR, 1) { Return (RefOf (Arg0)) }
	Method (SETR, 2) { Arg0 = Arg1 }
	Method (SET0, 0, Serialized) { SETR (RefOf (STR0), 0x41) Return (STR0) }
	Method (SET1, 0, Serialized) { SETR (RefOf (BUF0), "xyz") Return (BUF0) }
	Method (SET2, 0, Serialized) { SETR (RefOf (FLD0), 0x42) Return (FLD0) }
	Method (SET3, 0, Serialized) { SETR (PKG0 [0], 0x43) Return (PKG0) }
	Method (SET4, 0, Serialized) { Local0 = RefOf (INT0) SETR (Local0, 0x44) Return (INT0) }
	Method (SIZE, 0, Serialized) { Local0 = RefOf (STR0) Return (SizeOf (Local0) * 16 + SizeOf (PKG0)) }
	Method (INCR, 0, Serialized) { Local0 = RefOf (INT0) Local0++ Return (Local0) }
	Method (INCI, 0, Serialized) { PKG0 [0]++ Return (PKG0) }
	Method (INCB, 0, Serialized) { BUF0 [1]++ Return (BUF0) }
	Method (ADDI, 0, Serialized) { Return (PKG0 [0] + 1) }
	Method (NEST, 0, Serialized) { Return (DerefOf (Index (DerefOf (Index (PKG0, 2)), 0))) }
	Method (STRG, 0, Serialized) { Local0 = "hello" Local0 [0] = 0x4A Return (Local0) }
	Method (LITE, 0, Serialized) { Return (DerefOf (Index ("xyz", 1))) }
	Method (LITB, 0, Serialized) { Return (DerefOf (Index (Buffer () { 7, 8 }, 1))) }
}
