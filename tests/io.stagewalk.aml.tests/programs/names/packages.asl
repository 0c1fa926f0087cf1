// names in packages, and packages in packages
DefinitionBlock ("", "DSDT", 2, "STAGE", "PKGNAMES", 1)
{
	Name (PKG0, Package () { INT0, STR0, BUF0, PKG1, DEV0, METH, LATE })
	Name (INT0, 5)
	Name (STR0, "five")
	Name (BUF0, Buffer () { 5, 6 })
	Name (PKG1, Package () { 1, Package () { 2, Package () { 3, "deep" } } })
	Device (DEV0) { Name (_ADR, 0) }
	Method (METH, 0) { Return (77) }
	Name (LATE, 6)
	OperationRegion (REG0, SystemMemory, 0x2000, 0x10)
	Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }

	Method (FIRS, 0, Serialized) { Return (DerefOf (PKG0 [0])) }
	Method (STRI, 0, Serialized) { Return (DerefOf (PKG0 [1])) }
	Method (BUFF, 0, Serialized) { Return (DerefOf (PKG0 [2])) }
	Method (NEST, 0, Serialized) { Return (DerefOf (PKG0 [3])) }
	Method (LAST, 0, Serialized) { Return (DerefOf (PKG0 [6])) }
	Method (TYPE, 0, Serialized)
	{
		Local0 = 0
		Local1 = 0
		While (Local0 < SizeOf (PKG0))
		{
			Local1 = Local1 << 4 | ObjectType (PKG0 [Local0])
			Local0++
		}
		Return (Local1)
	}
	Method (DEEP, 0, Serialized) { Return (DerefOf (DerefOf (DerefOf (PKG1 [1]) [1]) [1])) }
	Method (SETD, 0, Serialized) { DerefOf (PKG1 [1]) [0] = "new" Return (PKG1) }
	Method (CHNG, 0, Serialized) { INT0 = 9 Return (DerefOf (PKG0 [0])) }
	Method (CHNB, 0, Serialized) { BUF0 [0] = 0xFF Return (DerefOf (PKG0 [2])) }
	Method (CHNR, 0, Serialized) { PKG0 [0] = 8 Return (INT0 * 16 + DerefOf (PKG0 [0])) }
	Method (COPY, 0, Serialized) { Local0 = PKG1 Local0 [0] = 9 DerefOf (Local0 [1]) [0] = 8 Return (PKG1) }
	Method (LITE, 0, Serialized) { Return (Package (4) { INT0, Package () { STR0 }, BUF0 }) }
	Method (VARP, 0, Serialized) { Local0 = 3 Local1 = Package (Local0) { 1 } Local1 [2] = "end" Return (Local1) }
	Method (OVER, 0, Serialized) { Local1 = Package (2) { 1 } Local1 [2] = 3 Return (Local1) }
	Method (UNIN, 0, Serialized) { Local1 = Package (2) { 1 } Return (DerefOf (Local1 [1])) }
	Method (UNIT, 0, Serialized) { Local1 = Package (2) { 1 } Return (ObjectType (Local1 [1])) }
	Method (SIZE, 0, Serialized) { Return (SizeOf (PKG1) * 16) }
	Method (FIEL, 0, Serialized) { FLD0 = 0x42 Return (Package () { FLD0 }) }
	Method (MATC, 0, Serialized) { Return (Match (PKG0, MEQ, 6, MTR, 0, 0)) }
	Method (MATB, 0, Serialized) { Return (Match (Package () { 1, 5, 10, 15 }, MGT, 4, MLT, 12, 2)) }
	Method (MATN, 0, Serialized) { Return (Match (Package () { 1, 5, 10, 15 }, MGE, 16, MTR, 0, 0)) }
	Method (MATL, 0, Serialized) { Return (Match (Package () { 1, 5 }, MEQ, 1, MTR, 0, 2)) }
	Method (MATS, 0, Serialized) { Return (Match (Package () { "a", "b", "c" }, MGE, "b", MLE, "b", 0)) }
	Method (SELF, 0, Serialized) { Local0 = Package (2) { 1, 2 } Local0 [0] = Local0 Return (Local0) }
}
