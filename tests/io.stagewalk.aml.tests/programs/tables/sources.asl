// tables that are loaded from buffers, fields and regions, and looked for by their IDs
DefinitionBlock ("", "DSDT", 2, "STAGE", "SOURCES", 1)
{
	External (SSV0, IntObj) External (SSM0, MethodObj)
	Name (GOOD, Buffer () {0x53, 0x53, 0x44, 0x54, 0x3D, 0x00, 0x00, 0x00, 0x02, 0xED, 0x4F, 0x45, 0x4D, 0x58, 0x58, 0x58, 0x54, 0x42, 0x4C, 0x49, 0x44, 0x30, 0x30, 0x31, 0x07, 0x00, 0x00, 0x00, 0x49, 0x4E, 0x54, 0x4C, 0x25, 0x09, 0x20, 0x20, 0x08, 0x5C, 0x53, 0x53, 0x56, 0x30, 0x0A, 0x77, 0x14, 0x10, 0x5C, 0x53, 0x53, 0x4D, 0x30, 0x00, 0xA4, 0x72, 0x53, 0x53, 0x56, 0x30, 0x0A, 0x01, 0x00}) Name (BADS, Buffer () {0x53, 0x53, 0x44, 0x54, 0x3D, 0x00, 0x00, 0x00, 0x02, 0xEC, 0x4F, 0x45, 0x4D, 0x58, 0x58, 0x58, 0x54, 0x42, 0x4C, 0x49, 0x44, 0x30, 0x30, 0x31, 0x07, 0x00, 0x00, 0x00, 0x49, 0x4E, 0x54, 0x4C, 0x25, 0x09, 0x20, 0x20, 0x08, 0x5C, 0x53, 0x53, 0x56, 0x30, 0x0A, 0x77, 0x14, 0x10, 0x5C, 0x53, 0x53, 0x4D, 0x30, 0x00, 0xA4, 0x72, 0x53, 0x53, 0x56, 0x30, 0x0A, 0x01, 0x00}) Name (SHRT, Buffer () {0x53, 0x53, 0x44, 0x54, 0x3D, 0x00, 0x00, 0x00, 0x02, 0xED, 0x4F, 0x45, 0x4D, 0x58, 0x58, 0x58, 0x54, 0x42, 0x4C, 0x49, 0x44, 0x30, 0x30, 0x31, 0x07, 0x00, 0x00, 0x00, 0x49, 0x4E}) Name (I000, 5) Name (DDB0, 0) Name (S000, "abc")
	Name (LONG, Buffer () {0x53,0x53,0x44,0x54,0xFF,0xFF,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0})
	OperationRegion (R000, SystemMemory, 0x30000, 0x200) Field (R000, ByteAcc, NoLock, Preserve) { FTAB, 488, Offset (0x100), FBAD, 488 }
	CreateField (GOOD, 0, 488, BTAB)
	Method (LD02, 0) { Load (BADS, Local1) Return (1) }
	Method (LD03, 0) { Load (SHRT, Local1) Return (1) }
	Method (LD04, 0) { Load (LONG, Local1) Return (1) }
	Method (LD05, 0) { Load (I000, Local1) Return (1) }
	Method (LD06, 0) { Load (S000, Local1) Return (1) }
	Method (LD07, 0) { FTAB = GOOD Load (FTAB, Local1) Return (SSM0 ()) }
	Method (LD08, 0) { Load (FBAD, Local1) Return (SSM0 ()) }
	Method (LD09, 0) { Load (R000, Local1) Return (1) }
	Method (LD0A, 0) { FTAB = GOOD Load (R000, Local1) Return (SSM0 ()) }
	Method (LD0B, 0) { Load (BTAB, Local1) Return (SSM0 ()) }
	Method (LD0E, 0) { Load (GOOD, DDB0) Return (SSM0 ()) }
	Method (LD0F, 0) { Load (GOOD, I000) Load (GOOD, I000) Return (SSM0 ()) }
	Method (LD11, 0) { Return (CondRefOf (SSV0)) }
	Method (LT01, 0) { Local0 = LoadTable ("OEM1", "", "", "", "", 0) Return (Local0) }
	Method (LT02, 0) { Local0 = LoadTable ("DSDT", "", "", "", "", 0) Return (ObjectType (Local0)) }
	Method (LT03, 0) { Local0 = LoadTable ("DSDTX", "", "", "", "", 0) Return (3) }
	Method (LT04, 0) { Local0 = LoadTable ("DS", "", "", "", "", 0) Return (Local0) }
	Method (LT05, 0) { Local0 = LoadTable ("OEM1", "1234567", "", "", "", 0) Return (Local0) }
	Method (LT06, 0) { Local0 = LoadTable ("OEM1", "", "123456789", "", "", 0) Return (Local0) }
	Method (LT07, 0) { Local0 = LoadTable ("OEM1", "", "", "\\NOPE", "", 0) Return (Local0) }
	Method (LT08, 0) { Local0 = LoadTable ("OEM1", "", "", "\\_SB", "\\I000", 3) Return (I000) }
	Method (LT09, 0) { Local0 = LoadTable ("SSDT", "", "", "bad path", "", 0) Return (Local0) }
	Method (LT0A, 0) { Local0 = LoadTable (I000, "", "", "", "", 0) Return (Local0) }
	Method (LT0B, 0) { Local0 = LoadTable ("", "", "", "", "", 0) Return (Local0) }
	Method (UL01, 0) { Unload (DDB0) Return (1) }
	Method (UL02, 0) { Unload (S000) Return (1) }
}
