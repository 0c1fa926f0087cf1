// a method that fails while the table is loaded takes the table with it
DefinitionBlock ("", "DSDT", 2, "STAGE", "TAKEN", 1)
{
	Name (VALA, 1)
	Method (BEFO, 0) { Return (VALA) }
	Method (FAIL, 1) { Local0 = Package (1) { 5 } Return (Local0 + Arg0) }
	Method (CALL, 1) { FAIL (Arg0) }
	CALL (1)
	Name (VALB, 2)
	Method (BEHI, 0) { Return (VALB) }
}
