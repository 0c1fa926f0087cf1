// integers and buffers as strings
DefinitionBlock ("", "DSDT", 2, "STAGE", "IMPLICIT", 1)
{
	Name (STR0, "longer than that")

	Method (CAT0, 0, Serialized) { Return (Concatenate ("", 0)) }
	Method (CAT1, 0, Serialized) { Return (Concatenate ("", 1)) }
	Method (CAT2, 0, Serialized) { Return (Concatenate ("", 9)) }
	Method (CAT3, 0, Serialized) { Return (Concatenate ("", 0x10)) }
	Method (CAT4, 0, Serialized) { Return (Concatenate ("", 0xFF)) }
	Method (CAT5, 0, Serialized) { Return (Concatenate ("", 0x1234)) }
	Method (CAT6, 0, Serialized) { Return (Concatenate ("", 0x7FFFFFFF)) }
	Method (CAT7, 0, Serialized) { Return (Concatenate ("", 0x80000000)) }
	Method (CAT8, 0, Serialized) { Return (Concatenate ("", 0xFFFFFFFF)) }
	Method (CAT9, 0, Serialized) { Return (Concatenate ("", 0x123456789A)) }
	Method (CATA, 0, Serialized) { Return (Concatenate ("", 0xFFFFFFFFFFFFFFFF)) }
	Method (BUX0, 0, Serialized) { Return (Concatenate ("", Buffer (0) {})) }
	Method (BUX1, 0, Serialized) { Return (Concatenate ("", Buffer () { 0 })) }
	Method (BUX2, 0, Serialized) { Return (Concatenate ("", Buffer () { 0x41 })) }
	Method (BUX3, 0, Serialized) { Return (Concatenate ("", Buffer () { 0x41, 0x42, 0 , 0x43 })) }
	Method (BUX4, 0, Serialized) { Return (Concatenate ("", Buffer () { 1, 2, 3, 4, 5, 6, 7 })) }
	Method (BUX5, 0, Serialized) { Return (Concatenate ("", Buffer () { 0xFF, 0xFE, 0x80, 0x7F, 0x20, 0, 1, 2, 3 })) }
	Method (STO0, 0, Serialized) { STR0 = 0 Return (STR0) }
	Method (STO1, 0, Serialized) { STR0 = 1 Return (STR0) }
	Method (STO2, 0, Serialized) { STR0 = 9 Return (STR0) }
	Method (STO3, 0, Serialized) { STR0 = 0x10 Return (STR0) }
	Method (STO4, 0, Serialized) { STR0 = 0xFF Return (STR0) }
	Method (STO5, 0, Serialized) { STR0 = 0x1234 Return (STR0) }
	Method (STO6, 0, Serialized) { STR0 = 0x7FFFFFFF Return (STR0) }
	Method (STO7, 0, Serialized) { STR0 = 0x80000000 Return (STR0) }
	Method (STO8, 0, Serialized) { STR0 = 0xFFFFFFFF Return (STR0) }
	Method (STO9, 0, Serialized) { STR0 = 0x123456789A Return (STR0) }
	Method (STOA, 0, Serialized) { STR0 = 0xFFFFFFFFFFFFFFFF Return (STR0) }
	Method (BST0, 0, Serialized) { STR0 = Buffer (0) {} Return (STR0) }
	Method (BST1, 0, Serialized) { STR0 = Buffer () { 0 } Return (STR0) }
	Method (BST2, 0, Serialized) { STR0 = Buffer () { 0x41 } Return (STR0) }
	Method (BST3, 0, Serialized) { STR0 = Buffer () { 0x41, 0x42, 0 , 0x43 } Return (STR0) }
	Method (BST4, 0, Serialized) { STR0 = Buffer () { 1, 2, 3, 4, 5, 6, 7 } Return (STR0) }
	Method (BST5, 0, Serialized) { STR0 = Buffer () { 0xFF, 0xFE, 0x80, 0x7F, 0x20, 0, 1, 2, 3 } Return (STR0) }
}
