// Concatenate of two types, with integers of 32 bits
DefinitionBlock ("", "DSDT", 1, "STAGE", "CONCATEN", 1)
{
	Name (BUF0, Buffer () { 1, 2 })
	Name (PKG0, Package () { 1 })
	Device (DEV0) {}

	Method (NUMN, 0, Serialized) { Return (Concatenate (0x12, 0x34)) }
	Method (NUMS, 0, Serialized) { Return (Concatenate (0x12, "34")) }
	Method (NUMX, 0, Serialized) { Return (Concatenate (0x12, "zz")) }
	Method (NUMB, 0, Serialized) { Return (Concatenate (0x12, BUF0)) }
	Method (STRN, 0, Serialized) { Return (Concatenate ("a", 0x34)) }
	Method (STRB, 0, Serialized) { Return (Concatenate ("a", BUF0)) }
	Method (BUFN, 0, Serialized) { Return (Concatenate (BUF0, 0x34)) }
	Method (BUFS, 0, Serialized) { Return (Concatenate (BUF0, "34")) }
	Method (STRP, 0, Serialized) { Return (Concatenate ("a", PKG0)) }
	Method (PKGS, 0, Serialized) { Return (Concatenate (PKG0, "a")) }
	Method (STRD, 0, Serialized) { Return (Concatenate ("a", DEV0)) }
	Method (CHAI, 0, Serialized) { Return (Concatenate (Concatenate ("a", 1), Concatenate (2, "b"))) }
	Method (TARG, 0, Serialized) { Concatenate ("x", "y", Local0) Return (SizeOf (Local0)) }
	Method (SELF, 0, Serialized) { Local0 = "ab" Concatenate (Local0, Local0, Local0) Return (Local0) }
}
