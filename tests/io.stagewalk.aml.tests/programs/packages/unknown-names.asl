// names in packages of methods: not there, not there yet, and that of the package itself
DefinitionBlock ("", "DSDT", 2, "STAGE", "NAMESPKG", 1)
{
	External (NOPE)
	Name (GLOB, Package () { NOPE, 5 })

	Method (UNKN, 0, Serialized) { Name (PKG0, Package (4) { 0x77, NOPE }) Return (DerefOf (PKG0[0])) }
	Method (UNKT, 0, Serialized) { Name (PKG0, Package (4) { 0x77, NOPE }) Return (ObjectType (PKG0[1])) }
	Method (UNKD, 0, Serialized) { Name (PKG0, Package (4) { 0x77, NOPE }) Return (DerefOf (PKG0[1])) }
	Method (UNKS, 0, Serialized) { Name (PKG0, Package (4) { 0x77, NOPE }) Local0 = PKG0 Return (SizeOf (Local0)) }
	Method (UNKL, 0) { Local0 = Package () { NOPE, 5 } Return (DerefOf (Local0[1])) }
	Method (UNKR, 0) { Return (Package () { NOPE, 5 }) }
	Method (UNKI, 0) { Local0 = Package () { 1, Package () { NOPE, 2 } } Return (DerefOf (Local0[1])) }
	Method (UNKG, 0) { Return (ObjectType (GLOB[0])) }
	Method (LATE, 0, Serialized) { Name (PKG0, Package () { LAT0, 5 }) Name (LAT0, 3) Return (ObjectType (PKG0[0])) }
	Method (SELF, 0, Serialized) { Name (PKG0, Package (2) { 0x77, PKG0 }) Return (ObjectType (PKG0[1])) }
	Method (SELD, 0, Serialized) { Name (PKG0, Package (2) { 0x77, PKG0 }) Return (ObjectType (DerefOf (PKG0[1]))) }
	Method (SELT, 0, Serialized)
	{
		Name (PKG0, Package (2) { 0x77, PKG0 }) PKG0[0] = 0x22 Local0 = DerefOf (PKG0[1]) Return (DerefOf (Local0[0]))
	}
	Method (SELI, 0, Serialized)
	{
		Name (PKG0, Package () { 0x77, Package () { PKG0, 1 } }) Return (ObjectType (Index (DerefOf (PKG0[1]), 0)))
	}
}
