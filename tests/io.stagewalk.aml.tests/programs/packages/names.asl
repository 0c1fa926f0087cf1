// names in packages
DefinitionBlock ("", "DSDT", 2, "STAGE", "NAMES", 1)
{
	Name (INT0, 5)
	Name (STR0, "s")
	Device (DEV0) { Name (VAL0, 6) }
	Method (MTHD) { Return (3) }
	Name (PKG0, Package () { INT0, STR0, DEV0, MTHD, \DEV0.VAL0, LATE, NONE })
	Name (LATE, 8)

	Method (GETI, 0, Serialized) { Return (DerefOf (PKG0 [0])) }
	Method (GETS, 0, Serialized) { Return (DerefOf (PKG0 [1])) }
	Method (TYPD, 0, Serialized) { Return (ObjectType (PKG0 [2])) }
	Method (TYPM, 0, Serialized) { Return (ObjectType (PKG0 [3])) }
	Method (GETV, 0, Serialized) { Return (DerefOf (PKG0 [4])) }
	Method (GETL, 0, Serialized) { Return (DerefOf (PKG0 [5])) }
	Method (GETN, 0, Serialized) { Return (DerefOf (PKG0 [6])) }
	Method (TYPN, 0, Serialized) { Return (ObjectType (PKG0 [6])) }
	Method (CHNG, 0, Serialized) { INT0 = 9 Return (DerefOf (PKG0 [0])) }
	Method (DERD, 0, Serialized) { Return (DerefOf (DerefOf (PKG0 [0]))) }
	Method (LOCL, 0, Serialized) { Local0 = Package () { INT0, LATE } INT0 = 1 Return (DerefOf (Local0 [0])) }
	Method (STOI, 0, Serialized) { PKG0 [0] = 77 Return (INT0) }
	Method (SIZE, 0, Serialized) { Return (SizeOf (PKG0)) }
}
