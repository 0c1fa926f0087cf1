// DerefOf of a string, a name at run time
DefinitionBlock ("", "DSDT", 2, "STAGE", "BYNAME", 1)
{
	Name (INT0, 5)
	Device (DEV0) { Name (VAL0, 6) Name (PKG0, Package () { 7 }) Method (GETV) { Local0 = "VAL0" Return (DerefOf (Local0)) } Method (MTHD) { Return (9) } }

	Method (NAMX, 0, Serialized) { Local0 = "INT0" Return (DerefOf (Local0)) }
	Method (PATH, 0, Serialized) { Local0 = "\\DEV0.VAL0" Return (DerefOf (Local0)) }
	Method (RELA, 0, Serialized) { Local0 = "DEV0.VAL0" Return (DerefOf (Local0)) }
	Method (LOWE, 0, Serialized) { Local0 = "int0" Return (DerefOf (Local0)) }
	Method (NONE, 0, Serialized) { Local0 = "NOPE" Return (DerefOf (Local0)) }
	Method (WRNG, 0, Serialized) { Local0 = "not a name" Return (DerefOf (Local0)) }
	Method (METH, 0, Serialized) { Local0 = "\\DEV0.MTHD" Return (DerefOf (Local0)) }
	Method (CONC, 0, Serialized) { Local0 = Concatenate ("IN", "T0") Return (DerefOf (Local0)) }
	Method (EMPT, 0, Serialized) { Local0 = "" Return (DerefOf (Local0)) }
	Method (SCOP, 0, Serialized) { Return (\DEV0.GETV ()) }
	Method (PACK, 0, Serialized) { Local0 = "\\DEV0.PKG0" Return (DerefOf (DerefOf (Local0) [0])) }
}
