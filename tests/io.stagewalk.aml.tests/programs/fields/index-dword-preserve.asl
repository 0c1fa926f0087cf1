// index fields: DWordAcc, Preserve
DefinitionBlock ("", "DSDT", 2, "STAGE", "INDEXDWO", 1)
{
	OperationRegion (REG0, SystemMemory, 0x30000, 0x20)
	Field (REG0, DWordAcc, NoLock, Preserve) { IDX0, 32, DAT0, 32 }
	Field (REG0, ByteAcc, NoLock, Preserve) { Offset (0x10), IDX1, 8, DAT1, 32 }
	IndexField (IDX0, DAT0, DWordAcc, NoLock, Preserve) { A004, 4, A008, 8, A020, 20, Offset (8), A032, 32, A040, 40 }
	IndexField (IDX1, DAT1, DWordAcc, NoLock, Preserve) { Offset (4), B003, 3, B013, 13, B016, 16, B064, 64 }

	Method (RA04, 0, Serialized) { DAT0 = 0x87654321 Return (A004) }
	Method (WA04, 0, Serialized) { A004 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (RA08, 0, Serialized) { DAT0 = 0x87654321 Return (A008) }
	Method (WA08, 0, Serialized) { A008 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (RA20, 0, Serialized) { DAT0 = 0x87654321 Return (A020) }
	Method (WA20, 0, Serialized) { A020 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (RA32, 0, Serialized) { DAT0 = 0x87654321 Return (A032) }
	Method (WA32, 0, Serialized) { A032 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (RA40, 0, Serialized) { DAT0 = 0x87654321 Return (A040) }
	Method (WA40, 0, Serialized) { A040 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (RB03, 0, Serialized) { DAT0 = 0x87654321 Return (B003) }
	Method (WB03, 0, Serialized) { B003 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (RB13, 0, Serialized) { DAT0 = 0x87654321 Return (B013) }
	Method (WB13, 0, Serialized) { B013 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (RB16, 0, Serialized) { DAT0 = 0x87654321 Return (B016) }
	Method (WB16, 0, Serialized) { B016 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (RB64, 0, Serialized) { DAT0 = 0x87654321 Return (B064) }
	Method (WB64, 0, Serialized) { B064 = 0xC3C3C3C3C3 Return (DAT0 + DAT1) }
	Method (INCA, 0, Serialized) { A008++ A008++ Return (A008) }
}
