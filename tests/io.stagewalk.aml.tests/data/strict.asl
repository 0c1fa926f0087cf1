// what is no mistake with ACPICA's slack
DefinitionBlock ("", "DSDT", 2, "STAGE", "STRICT", 1)
{
	Device (DEV0) { Name (_ADR, 0) }
	Name (PACK, Package (1) { })
	Method (STOL, 0) { Local0 = DEV0 Return (1) }
	Method (STOE, 0) { PACK [0] = DEV0 Return (1) }
	Method (DEBU, 0) { Debug = DEV0 Return (1) }
	Method (COPL, 0) { CopyObject (DEV0, Local0) Return (1) }
	Method (NOVA, 0) { Noop }
	Method (RNOV, 0) { Return (NOVA ()) }
	Method (TAKE, 1) { Return (Arg0) }
	Method (USEM, 0) { Local0 = RNOV () Return (1) }
	Method (USEA, 0) { Local0 = TAKE (RNOV ()) Return (1) }
	Method (IFNV, 0) { If (RNOV ()) { Return (1) } Return (2) }
}
