// bytes of strings and buffers by index
DefinitionBlock ("", "DSDT", 2, "STAGE", "STRINGSW", 1)
{
	Name (STR0, "abc")
	Name (BUF0, Buffer () { 1, 2, 3 })

	Method (SETS, 0, Serialized) { STR0 [1] = "Z" Return (STR0) }
	Method (SETN, 0, Serialized) { STR0 [1] = 0x4142 Return (STR0) }
	Method (SET0, 0, Serialized) { STR0 [1] = 0 Return (SizeOf (STR0)) }
	Method (GETS, 0, Serialized) { Return (DerefOf (STR0 [2])) }
	Method (OUTS, 0, Serialized) { Return (DerefOf (STR0 [3])) }
	Method (SETB, 0, Serialized) { BUF0 [0] = 0x1FF Return (BUF0) }
	Method (BUFS, 0, Serialized) { BUF0 [0] = "AB" Return (BUF0) }
	Method (BUFB, 0, Serialized) { BUF0 [0] = Buffer () { 7, 8 } Return (BUF0) }
	Method (LOCS, 0, Serialized) { Local0 = STR0 Local0 [0] = 0x58 Return (Concatenate (STR0, Local0)) }
	Method (TYPS, 0, Serialized) { Return (ObjectType (STR0 [0])) }
	Method (TYPB, 0, Serialized) { Return (ObjectType (BUF0 [0])) }
	Method (INCS, 0, Serialized) { Local0 = BUF0 [1] Local0++ Return (BUF0) }
	Method (CONS, 0, Serialized) { Local0 = "xyz" Local0 [0] = 0x41 Return (Local0) }
	Method (COPB, 0, Serialized) { CopyObject (BUF0, Local0) Local0 [2] = 9 Return (BUF0) }
	Method (NEGI, 0, Serialized) { Return (DerefOf (BUF0 [Ones])) }
	Method (STRI, 0, Serialized) { Return (DerefOf (BUF0 ["1"])) }
}
