// index fields and bank fields
DefinitionBlock ("", "DSDT", 2, "STAGE", "INDEXED", 1)
{
	OperationRegion (REG0, SystemMemory, 0x20000, 0x40)
	Field (REG0, ByteAcc, NoLock, Preserve) { IDX0, 8, DAT0, 8, BNK0, 8, , 8, BDAT, 32, Offset (0x10), IDX1, 16, DAT1, 16 }
	IndexField (IDX0, DAT0, ByteAcc, NoLock, Preserve) { IFD0, 8, IFD1, 8, Offset (0x10), IFD2, 16, IFD3, 4 }
	IndexField (IDX1, DAT1, WordAcc, NoLock, Preserve) { IWD0, 16, IWD1, 16, Offset (0x20), IWD2, 8 }
	BankField (REG0, BNK0, 3, ByteAcc, NoLock, Preserve) { Offset (4), BFD0, 8, BFD1, 16 }
	BankField (REG0, BNK0, 5, DWordAcc, NoLock, Preserve) { Offset (4), BFD2, 32 }
	BankField (REG0, BNK0, 0x100, ByteAcc, NoLock, Preserve) { Offset (4), BFDX, 8 }

	Method (IDXW, 0, Serialized) { IFD1 = 0x42 Return (IDX0 << 8 | DAT0) }
	Method (IDXR, 0, Serialized) { DAT0 = 0x24 Local0 = IFD0 Return (Local0 << 8 | IDX0) }
	Method (IDX2, 0, Serialized) { IFD2 = 0x1234 Return (IDX0 << 8 | DAT0) }
	Method (IDX3, 0, Serialized) { DAT0 = 0xF0 IFD3 = 0x5 Return (IDX0 << 8 | DAT0) }
	Method (IDX4, 0, Serialized) { DAT0 = 0xAB Return (IFD2) }
	Method (IWDW, 0, Serialized) { IWD1 = 0xBEEF Return (IDX1 << 16 | DAT1) }
	Method (IWD3, 0, Serialized) { DAT1 = 0x1234 IWD2 = 0xFF Return (IDX1 << 16 | DAT1) }
	Method (BNKW, 0, Serialized) { BFD1 = 0x7788 Return (BNK0 << 32 | BDAT) }
	Method (BNKR, 0, Serialized) { BDAT = 0x11223344 Local0 = BFD1 Return (Local0 << 8 | BNK0) }
	Method (BNK2, 0, Serialized) { BFD2 = 0xCAFEF00D Local0 = BNK0 BFD0 = 1 Return (Local0 << 40 | BNK0 << 32 | BDAT) }
	Method (BNKX, 0, Serialized) { BFDX = 1 Return (BNK0) }
}
