// integers and strings as buffers, with integers of 32 bits
DefinitionBlock ("", "DSDT", 1, "STAGE", "IMPLICIT", 1)
{
	Name (BUF0, Buffer (6) { 9, 9, 9, 9, 9, 9 })
	Name (BUF1, Buffer (0) {})

	Method (CAT0, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0)) }
	Method (CAT1, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 1)) }
	Method (CAT2, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 9)) }
	Method (CAT3, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0x10)) }
	Method (CAT4, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0xFF)) }
	Method (CAT5, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0x1234)) }
	Method (CAT6, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0x7FFFFFFF)) }
	Method (CAT7, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0x80000000)) }
	Method (CAT8, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0xFFFFFFFF)) }
	Method (CAT9, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0x123456789A)) }
	Method (CATA, 0, Serialized) { Return (Concatenate (Buffer () { 7 }, 0xFFFFFFFFFFFFFFFF)) }
	Method (STO0, 0, Serialized) { BUF0 = 0 Return (BUF0) }
	Method (STO1, 0, Serialized) { BUF0 = 1 Return (BUF0) }
	Method (STO2, 0, Serialized) { BUF0 = 9 Return (BUF0) }
	Method (STO3, 0, Serialized) { BUF0 = 0x10 Return (BUF0) }
	Method (STO4, 0, Serialized) { BUF0 = 0xFF Return (BUF0) }
	Method (STO5, 0, Serialized) { BUF0 = 0x1234 Return (BUF0) }
	Method (STO6, 0, Serialized) { BUF0 = 0x7FFFFFFF Return (BUF0) }
	Method (STO7, 0, Serialized) { BUF0 = 0x80000000 Return (BUF0) }
	Method (STO8, 0, Serialized) { BUF0 = 0xFFFFFFFF Return (BUF0) }
	Method (STO9, 0, Serialized) { BUF0 = 0x123456789A Return (BUF0) }
	Method (STOA, 0, Serialized) { BUF0 = 0xFFFFFFFFFFFFFFFF Return (BUF0) }
	Method (BST0, 0, Serialized) { BUF0 = "" Return (BUF0) }
	Method (BST1, 0, Serialized) { BUF0 = "0" Return (BUF0) }
	Method (BST2, 0, Serialized) { BUF0 = "7" Return (BUF0) }
	Method (BST3, 0, Serialized) { BUF0 = "12" Return (BUF0) }
	Method (BST4, 0, Serialized) { BUF0 = "0x12" Return (BUF0) }
	Method (BST5, 0, Serialized) { BUF0 = "  33" Return (BUF0) }
	Method (BST6, 0, Serialized) { BUF0 = "12AB" Return (BUF0) }
	Method (BST7, 0, Serialized) { BUF0 = "g" Return (BUF0) }
	Method (BST8, 0, Serialized) { BUF0 = "FFFFFFFF" Return (BUF0) }
	Method (BST9, 0, Serialized) { BUF0 = "123456789" Return (BUF0) }
	Method (BSTA, 0, Serialized) { BUF0 = "FFFFFFFFFFFFFFFFF" Return (BUF0) }
	Method (EMP0, 0, Serialized) { BUF1 = "0" Return (BUF1) }
	Method (EMP1, 0, Serialized) { BUF1 = "7" Return (BUF1) }
	Method (EMP2, 0, Serialized) { BUF1 = "12" Return (BUF1) }
	Method (EMP3, 0, Serialized) { BUF1 = "0x12" Return (BUF1) }
}
