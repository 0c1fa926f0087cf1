// ToString with and without a length
DefinitionBlock ("", "DSDT", 2, "STAGE", "TOSTRING", 1)
{
	Method (ALL0, 0, Serialized) { Return (ToString (Buffer (0) {})) }
	Method (ALL1, 0, Serialized) { Return (ToString (Buffer () { 0 })) }
	Method (ALL2, 0, Serialized) { Return (ToString (Buffer () { 0x41 })) }
	Method (ALL3, 0, Serialized) { Return (ToString (Buffer () { 0x41, 0x42, 0 , 0x43 })) }
	Method (ALL4, 0, Serialized) { Return (ToString (Buffer () { 1, 2, 3, 4, 5, 6, 7 })) }
	Method (ALL5, 0, Serialized) { Return (ToString (Buffer () { 0xFF, 0xFE, 0x80, 0x7F, 0x20, 0, 1, 2, 3 })) }
	Method (LEN0, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0)) }
	Method (LEN1, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 1)) }
	Method (LEN2, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 9)) }
	Method (LEN3, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0x10)) }
	Method (LEN4, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0xFF)) }
	Method (LEN5, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0x1234)) }
	Method (LEN6, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0x7FFFFFFF)) }
	Method (LEN7, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0x80000000)) }
	Method (LEN8, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0xFFFFFFFF)) }
	Method (LEN9, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0x123456789A)) }
	Method (LENA, 0, Serialized) { Return (ToString (Buffer () { 0x61, 0x62, 0x63, 0x64, 0 }, 0xFFFFFFFFFFFFFFFF)) }
	Method (STRS, 0, Serialized) { Return (ToString ("abc", 2)) }
	Method (NUMB, 0, Serialized) { Return (ToString (0x6162, 2)) }
}
