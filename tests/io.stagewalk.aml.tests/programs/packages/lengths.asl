// packages of given and of computed lengths
DefinitionBlock ("", "DSDT", 2, "STAGE", "LENGTHS", 1)
{
	Method (ZERX, 0, Serialized) { Return (Package (0) {}) }
	Method (SHRT, 0, Serialized) { Return (Package (2) { 1, 2, 3 }) }
	Method (LONG, 0, Serialized) { Return (Package (5) { 1, 2 }) }
	Method (VARI, 0, Serialized) { Local0 = 3 Return (Package (Local0) { 1 }) }
	Method (VAR0, 0, Serialized) { Local0 = 0 Return (Package (Local0) {}) }
	Method (VARS, 0, Serialized) { Local0 = 1 Return (Package (Local0) { 1, 2, 3 }) }
	Method (SIZU, 0, Serialized) { Local0 = Package (9) { 1 } Return (SizeOf (Local0)) }
	Method (TYPU, 0, Serialized) { Local0 = Package (2) { 1 } Return (ObjectType (Local0 [1])) }
	Method (GETU, 0, Serialized) { Local0 = Package (2) { 1 } Return (DerefOf (Local0 [1])) }
	Method (SETU, 0, Serialized) { Local0 = Package (2) {} Local0 [1] = "set" Return (Local0) }
	Method (OUTP, 0, Serialized) { Local0 = Package (2) {} Return (Local0 [2]) }
	Method (ADDU, 0, Serialized) { Local0 = Package (2) { 1 } Return (DerefOf (Local0 [1]) + 1) }
}
