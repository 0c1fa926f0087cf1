// packages in packages: copies and references
DefinitionBlock ("", "DSDT", 2, "STAGE", "NESTED", 1)
{
	Name (PKG0, Package () { 1, Package () { 2, Package () { 3, "deep" } } })

	Method (DEEP, 0, Serialized) { Return (DerefOf (DerefOf (DerefOf (PKG0 [1]) [1]) [1])) }
	Method (SETD, 0, Serialized) { DerefOf (PKG0 [1]) [0] = 9 Return (PKG0) }
	Method (COPY, 0, Serialized) { Local0 = PKG0 DerefOf (Local0 [1]) [0] = 9 Return (PKG0) }
	Method (SHAL, 0, Serialized) { Local0 = DerefOf (PKG0 [1]) Local0 [0] = 9 Return (PKG0) }
	Method (INDX, 0, Serialized) { Local0 = PKG0 [1] Local1 = DerefOf (Local0) Local1 [0] = 8 Return (PKG0) }
	Method (REFE, 0, Serialized) { Local0 = PKG0 [0] Local0 = 7 Return (PKG0) }
	Method (SIZE, 0, Serialized) { Return (SizeOf (DerefOf (PKG0 [1]))) }
	Method (TYPE, 0, Serialized) { Return (ObjectType (PKG0 [1])) }
	Method (STOR, 0, Serialized) { PKG0 [0] = PKG0 Return (SizeOf (DerefOf (PKG0 [0]))) }
	Method (PUTB, 0, Serialized) { Local0 = Buffer () { 1 } PKG0 [0] = Local0 Local0 [0] = 5 Return (PKG0) }
}
