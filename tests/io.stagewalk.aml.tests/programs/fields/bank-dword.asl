// bank fields: DWordAcc
DefinitionBlock ("", "DSDT", 2, "STAGE", "BANKDWOR", 1)
{
	OperationRegion (REG0, SystemMemory, 0x40000, 0x40)
	Field (REG0, DWordAcc, NoLock, Preserve) { BNK0, 8, , 8, BNK1, 4, BNK2, 12 }
	Field (REG0, ByteAcc, NoLock, Preserve) { Offset (8), RAW0, 64 }
	Name (VALU, 3)
	BankField (REG0, BNK0, 0, DWordAcc, NoLock, Preserve) { Offset (8), A003, 3, A008, 8, A021, 21, A032, 32 }
	BankField (REG0, BNK0, 0x15, DWordAcc, NoLock, WriteAsOnes) { Offset (8), B003, 3, B008, 8, B021, 21, B032, 32 }
	BankField (REG0, BNK1, VALU, DWordAcc, NoLock, WriteAsZeros) { Offset (10), C005, 5, C011, 11 }
	BankField (REG0, BNK2, VALU + 0x100, DWordAcc, NoLock, Preserve) { Offset (12), D001, 1, D031, 31 }

	Method (RA03, 0, Serialized) { RAW0 = 0x8877665544332211 Return (A003) }
	Method (WA03, 0, Serialized) { RAW0 = 0x8877665544332211 A003 = 0x5A5A5A5A Return (RAW0) }
	Method (RA08, 0, Serialized) { RAW0 = 0x8877665544332211 Return (A008) }
	Method (WA08, 0, Serialized) { RAW0 = 0x8877665544332211 A008 = 0x5A5A5A5A Return (RAW0) }
	Method (RA21, 0, Serialized) { RAW0 = 0x8877665544332211 Return (A021) }
	Method (WA21, 0, Serialized) { RAW0 = 0x8877665544332211 A021 = 0x5A5A5A5A Return (RAW0) }
	Method (RA32, 0, Serialized) { RAW0 = 0x8877665544332211 Return (A032) }
	Method (WA32, 0, Serialized) { RAW0 = 0x8877665544332211 A032 = 0x5A5A5A5A Return (RAW0) }
	Method (RB03, 0, Serialized) { RAW0 = 0x8877665544332211 Return (B003) }
	Method (WB03, 0, Serialized) { RAW0 = 0x8877665544332211 B003 = 0x5A5A5A5A Return (RAW0) }
	Method (RB08, 0, Serialized) { RAW0 = 0x8877665544332211 Return (B008) }
	Method (WB08, 0, Serialized) { RAW0 = 0x8877665544332211 B008 = 0x5A5A5A5A Return (RAW0) }
	Method (RB21, 0, Serialized) { RAW0 = 0x8877665544332211 Return (B021) }
	Method (WB21, 0, Serialized) { RAW0 = 0x8877665544332211 B021 = 0x5A5A5A5A Return (RAW0) }
	Method (RB32, 0, Serialized) { RAW0 = 0x8877665544332211 Return (B032) }
	Method (WB32, 0, Serialized) { RAW0 = 0x8877665544332211 B032 = 0x5A5A5A5A Return (RAW0) }
	Method (RC05, 0, Serialized) { RAW0 = 0x8877665544332211 Return (C005) }
	Method (WC05, 0, Serialized) { RAW0 = 0x8877665544332211 C005 = 0x5A5A5A5A Return (RAW0) }
	Method (RC11, 0, Serialized) { RAW0 = 0x8877665544332211 Return (C011) }
	Method (WC11, 0, Serialized) { RAW0 = 0x8877665544332211 C011 = 0x5A5A5A5A Return (RAW0) }
	Method (RD01, 0, Serialized) { RAW0 = 0x8877665544332211 Return (D001) }
	Method (WD01, 0, Serialized) { RAW0 = 0x8877665544332211 D001 = 0x5A5A5A5A Return (RAW0) }
	Method (RD31, 0, Serialized) { RAW0 = 0x8877665544332211 Return (D031) }
	Method (WD31, 0, Serialized) { RAW0 = 0x8877665544332211 D031 = 0x5A5A5A5A Return (RAW0) }
	Method (BOTH, 0, Serialized) { A008 = 1 B008 = 2 Return (BNK0 << 8 | A008) }
	Method (FITS, 0, Serialized) { BankField (REG0, BNK1, 0x10, ByteAcc, NoLock, Preserve) { TOOB, 8 } TOOB = 1 Return (BNK1) }
}
