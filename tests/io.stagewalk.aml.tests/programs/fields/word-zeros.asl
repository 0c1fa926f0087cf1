// fields of a region: WordAcc, WriteAsZeros
DefinitionBlock ("", "DSDT", 2, "STAGE", "WORDZERO", 1)
{
	OperationRegion (REG0, SystemMemory, 0x20000, 0x40)
	Field (REG0, QWordAcc, NoLock, Preserve) { QWD0, 64, QWD1, 64, QWD2, 64 }
	Field (REG0, WordAcc, NoLock, WriteAsZeros) { F001, 1, F003, 3, F008, 8, F005, 5, F015, 15, F032, 32, F033, 33, F064, 64 }
	Field (REG0, WordAcc, NoLock, WriteAsZeros) { Offset (1), G007, 7, , 2, G016, 16, Offset (8), , 4, G024, 24, G072, 72 }
	Method (FILL, 0) { QWD0 = 0x8877665544332211 QWD1 = 0x0102030405060708 QWD2 = 0xA5A5A5A5A5A5A5A5 }

	Method (RF01, 0, Serialized) { FILL () Return (F001) }
	Method (WF01, 0, Serialized) { FILL () F001 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RF03, 0, Serialized) { FILL () Return (F003) }
	Method (WF03, 0, Serialized) { FILL () F003 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RF08, 0, Serialized) { FILL () Return (F008) }
	Method (WF08, 0, Serialized) { FILL () F008 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RF05, 0, Serialized) { FILL () Return (F005) }
	Method (WF05, 0, Serialized) { FILL () F005 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RF15, 0, Serialized) { FILL () Return (F015) }
	Method (WF15, 0, Serialized) { FILL () F015 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RF32, 0, Serialized) { FILL () Return (F032) }
	Method (WF32, 0, Serialized) { FILL () F032 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RF33, 0, Serialized) { FILL () Return (F033) }
	Method (WF33, 0, Serialized) { FILL () F033 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RF64, 0, Serialized) { FILL () Return (F064) }
	Method (WF64, 0, Serialized) { FILL () F064 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RG07, 0, Serialized) { FILL () Return (G007) }
	Method (WG07, 0, Serialized) { FILL () G007 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RG16, 0, Serialized) { FILL () Return (G016) }
	Method (WG16, 0, Serialized) { FILL () G016 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RG24, 0, Serialized) { FILL () Return (G024) }
	Method (WG24, 0, Serialized) { FILL () G024 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (RG72, 0, Serialized) { FILL () Return (G072) }
	Method (WG72, 0, Serialized) { FILL () G072 = 0x5A5A5A5A5A5A5A5A Return (QWD0 ^ QWD1) }
	Method (INCF, 0, Serialized) { FILL () F015++ F032 += 0x10 Return (QWD0) }
}
