// index fields of which the data are wider than an access
DefinitionBlock ("", "DSDT", 1, "STAGE", "WIDE32", 1)
{
	OperationRegion (RG00, SystemMemory, 0x20000, 0x20)
	Field (RG00, ByteAcc, NoLock, Preserve) { IX00, 8, Offset (8), DT00, 64 }
	Field (RG00, ByteAcc, NoLock, Preserve) { Offset (8), DT01, 16 }
	IndexField (IX00, DT00, ByteAcc, NoLock, Preserve) { , 4, FA00, 16, Offset (8), FA01, 8, FA02, 4, Offset (16), FA03, 16, FA04, 32, FA05, 100 }
	IndexField (IX00, DT01, ByteAcc, NoLock, Preserve) { , 4, FB00, 16, Offset (8), FB01, 8, FB02, 9, FB03, 72 }
	IndexField (IX00, DT00, WordAcc, NoLock, Preserve) { , 3, FC00, 16, Offset (8), FC01, 16, FC02, 20, FC03, 64, FC04, 70 }
	IndexField (IX00, DT00, DWordAcc, NoLock, Preserve) { , 7, FD00, 32, Offset (8), FD01, 32, FD02, 50, FD03, 64 }
	IndexField (IX00, DT01, DWordAcc, NoLock, Preserve) { , 7, FE00, 32, Offset (8), FE01, 32, FE02, 50 }
	IndexField (IX00, FA01, ByteAcc, NoLock, Preserve) { FF00, 8, FF01, 16, FF02, 4 }
	Method (SETD, 0) { DT00 = 0x0B0FA234 Return (0) }
	Method (RA00, 0) { SETD () Return (FA00) }
	Method (RA01, 0) { SETD () Return (FA01) }
	Method (RA02, 0) { SETD () Return (FA02) }
	Method (RA03, 0) { SETD () Return (FA03) }
	Method (RA04, 0) { SETD () Return (FA04) }
	Method (RA05, 0) { SETD () Return (FA05) }
	Method (RB00, 0) { SETD () Return (FB00) }
	Method (RB01, 0) { SETD () Return (FB01) }
	Method (RB02, 0) { SETD () Return (FB02) }
	Method (RB03, 0) { SETD () Return (FB03) }
	Method (RC00, 0) { SETD () Return (FC00) }
	Method (RC01, 0) { SETD () Return (FC01) }
	Method (RC02, 0) { SETD () Return (FC02) }
	Method (RC03, 0) { SETD () Return (FC03) }
	Method (RC04, 0) { SETD () Return (FC04) }
	Method (RD00, 0) { SETD () Return (FD00) }
	Method (RD01, 0) { SETD () Return (FD01) }
	Method (RD02, 0) { SETD () Return (FD02) }
	Method (RD03, 0) { SETD () Return (FD03) }
	Method (RE00, 0) { SETD () Return (FE00) }
	Method (RE01, 0) { SETD () Return (FE01) }
	Method (RE02, 0) { SETD () Return (FE02) }
	Method (RF00, 0) { SETD () Return (FF00) }
	Method (RF01, 0) { SETD () Return (FF01) }
	Method (RF02, 0) { SETD () Return (FF02) }
	Method (WA00, 0) { SETD () FA00 = 0xFFFF Return (DT00) }
	Method (WA01, 0) { SETD () FA01 = 0x55 Return (DT00) }
	Method (WA02, 0) { SETD () FA02 = 0xA Return (DT00) }
	Method (WA03, 0) { SETD () FA03 = 0x1234 Return (DT00) }
	Method (WC00, 0) { SETD () FC00 = 0x1234 Return (DT00) }
	Method (WD00, 0) { SETD () FD00 = 0x12345678 Return (DT00) }
	Method (WF01, 0) { SETD () FF01 = 0x1234 Return (DT00) }
}
