// what methods return
DefinitionBlock ("", "DSDT", 2, "STAGE", "RESULTS", 1)
{
	Method (NONX) {}
	Method (LASX) { Local0 = 7 }
	Method (IFXX, 1) { If (Arg0) { Return (1) } }
	Method (RETN) { Return }
	Method (RPKG) { Return (Package () { 1 }) }
	Method (RDEV) { Return (DEV0) }
	Device (DEV0) {}
	Method (RREF) { Return (RefOf (DEV0)) }

	Method (NONE, 0, Serialized) { Return (NONX ()) }
	Method (LAST, 0, Serialized) { Return (LASX ()) }
	Method (IFON, 0, Serialized) { Return (IFXX (1)) }
	Method (IFNO, 0, Serialized) { Return (IFXX (0)) }
	Method (ADDN, 0, Serialized) { Return (NONX () + 1) }
	Method (PACK, 0, Serialized) { Return (DerefOf (RPKG () [0])) }
	Method (STON, 0, Serialized) { Local0 = NONX () Return (Local0) }
	Method (PASS, 0, Serialized) { Return (IFXX (IFXX (1))) }
	Method (DEVI, 0, Serialized) { Local0 = RDEV () Return (ObjectType (Local0)) }
	Method (REFE, 0, Serialized) { Local0 = RREF () Return (ObjectType (Local0)) }
}
