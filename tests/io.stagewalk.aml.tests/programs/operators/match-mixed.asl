// Match: elements of other types
DefinitionBlock ("", "DSDT", 2, "STAGE", "MATCHMIX", 1)
{
	Name (PKG0, Package () { 5, "abc", Buffer () { 1, 2 }, Package () { 7, "x" }, 100, 0x100000000 })
	Name (PKG1, Package () { "a", "b", "c" })
	Name (PKG2, Package (4) { 1, 2 })

	Method (STRS, 0, Serialized) { Return (Match (PKG1, MEQ, "b", MTR, 0, 0)) }
	Method (STGT, 0, Serialized) { Return (Match (PKG1, MGT, "a", MTR, 0, 0)) }
	Method (SKIP, 0, Serialized) { Return (Match (PKG0, MEQ, 100, MTR, 0, 0)) }
	Method (ABCS, 0, Serialized) { Return (Match (PKG0, MEQ, "abc", MTR, 0, 0)) }
	Method (BUFS, 0, Serialized) { Return (Match (PKG0, MEQ, Buffer () { 1, 2 }, MTR, 0, 0)) }
	Method (FROM, 0, Serialized) { Return (Match (PKG0, MEQ, 5, MTR, 0, 1)) }
	Method (OUTS, 0, Serialized) { Return (Match (PKG0, MEQ, 5, MTR, 0, 6)) }
	Method (FARS, 0, Serialized) { Return (Match (PKG0, MEQ, 5, MTR, 0, 7)) }
	Method (UNIN, 0, Serialized) { Return (Match (PKG2, MEQ, 0, MTR, 0, 0)) }
	Method (NOTP, 0, Serialized) { Return (Match ("abc", MEQ, 0, MTR, 0, 0)) }
	Method (CONV, 0, Serialized) { Return (Match (PKG1, MEQ, 0xB, MTR, 0, 0)) }
}
