// methods that return what others do not
DefinitionBlock ("", "DSDT", 2, "STAGE", "RETURNS", 1)
{
	Method (NOVA, 0) { Noop }
	Method (RNOV, 0) { Return (NOVA ()) }
	Method (TAKE, 1) { Return (Arg0) }
	Method (USEM, 0) { Local0 = RNOV () Return (1) }
	Method (USEA, 0) { Local0 = TAKE (RNOV ()) Return (1) }
	Method (IFNV, 0) { If (RNOV ()) { Return (1) } Return (2) }
}
