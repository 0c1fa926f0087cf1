// every type stored to an element of a package
DefinitionBlock ("", "DSDT", 2, "STAGE", "ELEMENTS", 1)
{
	Name (PKG0, Package () { 1, "abc", Buffer () { 1, 2 }, Package () { 1 } })
	Name (INT0, 5)
	Device (DEV0) {}
	OperationRegion (REG0, SystemMemory, 0x1000, 8)
	Field (REG0, DWordAcc, NoLock, Preserve) { FLD0, 32, FLD1, 12 }

	Method (NUMB, 0, Serialized) { PKG0 [1] = 5 Return (PKG0) }
	Method (TEXT, 0, Serialized) { PKG0 [0] = "new" Return (PKG0) }
	Method (BUFF, 0, Serialized) { PKG0 [0] = Buffer () { 3 } Return (PKG0) }
	Method (PACK, 0, Serialized) { PKG0 [0] = Package () { 1, 2 } Return (PKG0) }
	Method (NAMX, 0, Serialized) { PKG0 [0] = INT0 INT0 = 6 Return (PKG0) }
	Method (FIEL, 0, Serialized) { FLD0 = 0x1234 PKG0 [0] = FLD0 FLD0 = 0 Return (PKG0) }
	Method (COPY, 0, Serialized) { CopyObject (PKG0, Local0) Local0 [0] = 3 Return (PKG0) }
	Method (ADDT, 0, Serialized) { Add (2, 3, PKG0 [0]) Return (PKG0) }
	Method (INCE, 0, Serialized) { Local0 = PKG0 [0] Local0++ Return (PKG0) }
	Method (STRE, 0, Serialized) { Local0 = PKG0 [1] Local0 = "zz" Return (PKG0) }
	Method (NEGA, 0, Serialized) { PKG0 [4] = 1 Return (PKG0) }
	Method (CHIN, 0, Serialized) { Return (DerefOf (DerefOf (PKG0 [1]) [2])) }
	Method (BUFE, 0, Serialized) { DerefOf (PKG0 [2]) [0] = 9 Return (PKG0) }
}
