// comparisons of mixed types
DefinitionBlock ("", "DSDT", 2, "STAGE", "COMPARE", 1)
{
	Name (BUF0, Buffer () { 0x31 })

	Method (SSEQ, 0, Serialized) { Return ("abc" == "abc") }
	Method (SSGT, 0, Serialized) { Return ("abd" > "abc") }
	Method (SSLN, 0, Serialized) { Return ("ab" < "abc") }
	Method (SSGE, 0, Serialized) { Return ("B" >= "a") }
	Method (SNEQ, 0, Serialized) { Return ("10" == 0x10) }
	Method (SNLT, 0, Serialized) { Return ("0F" < 0x10) }
	Method (NSEQ, 0, Serialized) { Return (0x10 == "10") }
	Method (NSGT, 0, Serialized) { Return (0x10 > "F") }
	Method (BBEQ, 0, Serialized) { Return (Buffer () { 1, 2 } == Buffer () { 1, 2 }) }
	Method (BBLN, 0, Serialized) { Return (Buffer () { 1, 2 } < Buffer () { 1, 2, 0 }) }
	Method (BBGT, 0, Serialized) { Return (Buffer () { 2 } > Buffer () { 1, 9 }) }
	Method (BSEQ, 0, Serialized) { Return (BUF0 == "1") }
	Method (SBEQ, 0, Serialized) { Return ("1" == BUF0) }
	Method (NBEQ, 0, Serialized) { Return (0x31 == BUF0) }
	Method (BNLE, 0, Serialized) { Return (BUF0 <= 0x31) }
	Method (EMPT, 0, Serialized) { Return ("" == "") }
	Method (EMPB, 0, Serialized) { Return (Buffer (0) {} == Buffer (0) {}) }
	Method (UNSI, 0, Serialized) { Return (0xFFFFFFFFFFFFFFFF > 1) }
	Method (HIGH, 0, Serialized) { Return (0x100000000 == 0) }
	Method (ANDS, 0, Serialized) { Return ("1" && "0") }
	Method (ORSS, 0, Serialized) { Return ("0" || 0) }
	Method (NOTS, 0, Serialized) { Return (!"0") }
	Method (NOTB, 0, Serialized) { Return (!BUF0) }
	Method (ANDX, 0, Serialized) { Return ("x" && 1) }
}
