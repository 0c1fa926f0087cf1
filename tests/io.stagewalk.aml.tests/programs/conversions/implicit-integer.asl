// strings and buffers as integers
DefinitionBlock ("", "DSDT", 2, "STAGE", "IMPLICIT", 1)
{
	Name (INT0, 0)

	Method (ADD0, 0, Serialized) { Return ("" + 1) }
	Method (ADD1, 0, Serialized) { Return ("0" + 1) }
	Method (ADD2, 0, Serialized) { Return ("7" + 1) }
	Method (ADD3, 0, Serialized) { Return ("12" + 1) }
	Method (ADD4, 0, Serialized) { Return ("0x12" + 1) }
	Method (ADD5, 0, Serialized) { Return ("  33" + 1) }
	Method (ADD6, 0, Serialized) { Return ("12AB" + 1) }
	Method (ADD7, 0, Serialized) { Return ("g" + 1) }
	Method (ADD8, 0, Serialized) { Return ("FFFFFFFF" + 1) }
	Method (ADD9, 0, Serialized) { Return ("123456789" + 1) }
	Method (ADDA, 0, Serialized) { Return ("FFFFFFFFFFFFFFFFF" + 1) }
	Method (BUX0, 0, Serialized) { Return (Buffer (0) {} ^ 0) }
	Method (BUX1, 0, Serialized) { Return (Buffer () { 0 } ^ 0) }
	Method (BUX2, 0, Serialized) { Return (Buffer () { 0x41 } ^ 0) }
	Method (BUX3, 0, Serialized) { Return (Buffer () { 0x41, 0x42, 0 , 0x43 } ^ 0) }
	Method (BUX4, 0, Serialized) { Return (Buffer () { 1, 2, 3, 4, 5, 6, 7 } ^ 0) }
	Method (BUX5, 0, Serialized) { Return (Buffer () { 0xFF, 0xFE, 0x80, 0x7F, 0x20, 0, 1, 2, 3 } ^ 0) }
	Method (STO0, 0, Serialized) { INT0 = "" Return (INT0) }
	Method (STO1, 0, Serialized) { INT0 = "0" Return (INT0) }
	Method (STO2, 0, Serialized) { INT0 = "7" Return (INT0) }
	Method (STO3, 0, Serialized) { INT0 = "12" Return (INT0) }
	Method (STO4, 0, Serialized) { INT0 = "0x12" Return (INT0) }
	Method (STO5, 0, Serialized) { INT0 = "  33" Return (INT0) }
	Method (STO6, 0, Serialized) { INT0 = "12AB" Return (INT0) }
	Method (STO7, 0, Serialized) { INT0 = "g" Return (INT0) }
	Method (STO8, 0, Serialized) { INT0 = "FFFFFFFF" Return (INT0) }
	Method (STO9, 0, Serialized) { INT0 = "123456789" Return (INT0) }
	Method (STOA, 0, Serialized) { INT0 = "FFFFFFFFFFFFFFFFF" Return (INT0) }
	Method (BST0, 0, Serialized) { INT0 = Buffer (0) {} Return (INT0) }
	Method (BST1, 0, Serialized) { INT0 = Buffer () { 0 } Return (INT0) }
	Method (BST2, 0, Serialized) { INT0 = Buffer () { 0x41 } Return (INT0) }
	Method (BST3, 0, Serialized) { INT0 = Buffer () { 0x41, 0x42, 0 , 0x43 } Return (INT0) }
	Method (BST4, 0, Serialized) { INT0 = Buffer () { 1, 2, 3, 4, 5, 6, 7 } Return (INT0) }
	Method (BST5, 0, Serialized) { INT0 = Buffer () { 0xFF, 0xFE, 0x80, 0x7F, 0x20, 0, 1, 2, 3 } Return (INT0) }
}
