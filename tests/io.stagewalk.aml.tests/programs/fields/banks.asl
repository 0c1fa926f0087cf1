// banks of more than 32 bits
DefinitionBlock ("", "DSDT", 2, "STAGE", "BANKS", 1)
{
	OperationRegion (RG00, SystemMemory, 0x20000, 0x40)
	Field (RG00, ByteAcc, NoLock, Preserve) { BK00, 40, Offset (8), BK01, 64, Offset (0x10), BK02, 32 }
	BankField (RG00, BK00, 0x11FFFFFFFF, ByteAcc, NoLock, Preserve) { Offset (0x20), BF00, 8 }
	BankField (RG00, BK01, 0x8765432112345678, ByteAcc, NoLock, Preserve) { Offset (0x21), BF01, 8 }
	BankField (RG00, BK02, 0x100000000, ByteAcc, NoLock, Preserve) { Offset (0x22), BF02, 8 }
	Method (BNK0, 0) { BF00 = 7 Return (BK00) }
	Method (BNK1, 0) { BF01 = 7 Return (BK01) }
	Method (BNK2, 0) { BF02 = 7 Return (BK02) }
	Method (BNK3, 0, Serialized) { BankField (RG00, BK00, 0x22FFFFFFFE, ByteAcc, NoLock, Preserve) { Offset (0x20), BF03, 8 } BF03 = 1 Return (BK00) }
}
