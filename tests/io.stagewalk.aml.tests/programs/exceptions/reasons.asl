// what each operator finds wrong, one after another
DefinitionBlock ("", "DSDT", 2, "STAGE", "REASONS", 1)
{
	Name (CNT, 0) Name (LOG0, "")
	Method (_ERR, 3) { LOG0 = Concatenate (LOG0, Mid (Arg1, 3, 40)) LOG0 = Concatenate (LOG0, " ") CNT++ Return (0) }
	Name (P000, Package () {1, "two", Buffer(){3}, Package(){4}}) Name (B000, Buffer () {1,2,3}) Name (S000, "abc") Name (I000, 7)
	Device (D000) {} Event (E000) Mutex (M000, 3) Mutex (M001, 1) OperationRegion (R000, SystemMemory, 0, 4) PowerResource (W000, 0, 0) {} Processor (C000, 0, 0, 0) {} ThermalZone (T000) {}
	Method (RES, 1) { Return (Concatenate (Concatenate (ToDecimalString (Arg0), " "), LOG0)) }
	Method (X001, 0) { SizeOf (D000) SizeOf (E000) SizeOf (M000) SizeOf (R000) SizeOf (W000) SizeOf (C000) SizeOf (T000) Return (RES (CNT)) }
	Method (X002, 0) { Index (P000, 4) Index (P000, 4, Local0) Index (S000, 3) Index (B000, 3, Local0) Return (RES (CNT)) }
	Method (X003, 0) { ToInteger ("0x11111111111111111") ToInteger ("") ToInteger ("   ") Add ("", 0) Return (RES (CNT)) }
	Method (X004, 0) { Local2 = Buffer (0) {} Add (Local2, 0) ToInteger (Local2) ConcatenateResTemplate (Buffer () {0x22, 2, 0, 0x79, 0}, Local2) Return (RES (CNT)) }
	Method (X005, 0) { Local1 = Buffer () {0x22, 2, 0, 0x79, 0} ConcatenateResTemplate (Local1, Buffer () {0}) ConcatenateResTemplate (Local1, Buffer () {0x79}) ConcatenateResTemplate (Local1, Buffer () {0x2a, 4, 2}) ConcatenateResTemplate (Local1, Buffer () {0x2a, 0x10, 5, 0x79}) ConcatenateResTemplate (Local1, Buffer () {0, 0, 0, 0x79, 0}) Return (RES (CNT)) }
	Method (X006, 0) { Index (I000, 0) Index (R000, 0) Index (D000, 0) DerefOf (I000) DerefOf (B000) DerefOf (P000) DerefOf (D000) Return (RES (CNT)) }
	Method (X007, 0) { Name (BX, Buffer (16) {}) CreateBitField (BX, 128, F001) CreateByteField (BX, 16, F003) CreateWordField (BX, 15, F005) CreateDWordField (BX, 13, F007) CreateQWordField (BX, 9, F009) CreateField (BX, 128, 1, F00B) CreateField (BX, 120, 9, F00D) Return (RES (CNT)) }
	Method (X009, 0) { ToBCD (10000000000000000) FromBCD (0xA) Stall (256) Release (M000) Return (RES (CNT)) }
	Method (X00A, 0) { Acquire (M000, 0) Acquire (M001, 0) Release (M001) Release (M000) Return (RES (CNT)) }
	Method (X00B, 0) { D000 = 3 E000 = 3 M000 = 3 R000 = 3 P000 = 3 Return (RES (CNT)) }
	Method (X00C, 0) { Local0 = P000 Local0++ If (P000) { Local1 = 1 } Local2 = P000 + P000 Local3 = !P000 Return (RES (CNT)) }
	Method (X00E, 1) { Return (Arg0 / 0) }
	Method (X00F, 0) { Local0 = X00E (X00E (X00E (3))) Return (RES (CNT)) }
	Method (X010, 0) { \NOPE.XXXX = 3 Return (RES (CNT)) }
	Method (X011, 0) { Local0 = \NOPE Local1 = \NOPE.XXXX Return (RES (CNT)) }
	Method (X012, 0) { X010 () Return (RES (CNT)) }
	Method (X013, 0) { OperationRegion (RR00, SystemMemory, 0x1000, 0) OperationRegion (RR01, SystemMemory, P000, 4) Return (RES (CNT)) }
	Method (X014, 0) { Local0 = Package (P000) {1} Local0 = Buffer (P000) {1} Local1 = "a" Local1 += P000 Return (RES (CNT)) }
	Method (X015, 0) { Notify (I000, 3) Notify (S000, 3) Signal (M000) Wait (M000, 1) Reset (I000) Return (RES (CNT)) }
	Method (X016, 0) { Switch (DerefOf (P000[1])) { Case ("two") { Local0 = 1 } Default { Local0 = 2 } } Return (RES (Local0)) }
	Method (X017, 0) { Concatenate (P000, 3, Local0) Concatenate (3, P000, Local0) Concatenate (D000, 3, Local0) Mid (P000, 1, 1, Local0) Mid (S000, P000, 1, Local0) Return (RES (CNT)) }
	Method (X018, 0) { ToString (P000) ToHexString (P000) ToBuffer (D000) ToDecimalString (M000) Return (RES (CNT)) }
	External (NOPE, IntObj) External (NOPE.XXXX, IntObj)
}
