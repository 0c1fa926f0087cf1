// fields of GenericSerialBus: two bytes and what the protocol has room for
DefinitionBlock ("", "DSDT", 2, "STAGE", "SERIAL", 1)
{
	Device (I2C0) { Name (_HID, "STGW0001") }
	Name (TMPL, ResourceTemplate () { I2CSerialBusV2 (0x22, ControllerInitiated, 400000, AddressingMode7Bit, "\\I2C0") })
	OperationRegion (REG0, GenericSerialBus, 0x10, 0x100)
	Field (REG0, BufferAcc, NoLock, Preserve)
	{
		Connection (I2CSerialBusV2 (0x10, ControllerInitiated, 100000, AddressingMode7Bit, "\\I2C0")),
		AccessAs (BufferAcc, AttribQuick), QUIC, 8,
		AccessAs (BufferAcc, AttribSendReceive), SEND, 8,
		AccessAs (BufferAcc, AttribByte), BYT0, 8,
		AccessAs (BufferAcc, AttribWord), WRD0, 8,
		AccessAs (BufferAcc, AttribBlock), BLK0, 8,
		AccessAs (BufferAcc, AttribBytes (4)), BYTS, 8,
		AccessAs (BufferAcc, AttribProcessCall), CALL, 8,
		AccessAs (BufferAcc, AttribBlockProcessCall), BLKC, 8,
		AccessAs (BufferAcc, AttribRawBytes (3)), RAWB, 8,
		AccessAs (BufferAcc, AttribRawProcessBytes (5)), RAWP, 8,
		AccessAs (BufferAcc), NONE, 8,
		Connection (TMPL), AccessAs (BufferAcc, AttribByte), NAMD, 8,
		Offset (0x80), FARB, 64
	}
	Name (SENT, Buffer (4) { 9, 8, 7, 6 })
	Name (LONG, Buffer (300) { 1, 2, 3 })

	Method (RQUI, 0, Serialized) { Return (QUIC) }
	Method (RSEN, 0, Serialized) { Return (SEND) }
	Method (RBYT, 0, Serialized) { Return (BYT0) }
	Method (RWRD, 0, Serialized) { Return (WRD0) }
	Method (RBLK, 0, Serialized) { Return (BLK0) }
	Method (RBTS, 0, Serialized) { Return (BYTS) }
	Method (RCAL, 0, Serialized) { Return (CALL) }
	Method (RBLC, 0, Serialized) { Return (BLKC) }
	Method (RRAW, 0, Serialized) { Return (RAWB) }
	Method (RRAP, 0, Serialized) { Return (RAWP) }
	Method (RNON, 0, Serialized) { Return (NONE) }
	Method (RNAM, 0, Serialized) { Return (NAMD) }
	Method (RFAR, 0, Serialized) { Return (FARB) }
	Method (WQUI, 0, Serialized) { Return (Store (SENT, QUIC)) }
	Method (WSEN, 0, Serialized) { Return (Store (SENT, SEND)) }
	Method (WBYT, 0, Serialized) { Return (Store (SENT, BYT0)) }
	Method (WWRD, 0, Serialized) { Return (Store (SENT, WRD0)) }
	Method (WBLK, 0, Serialized) { Return (Store (SENT, BLK0)) }
	Method (WBTS, 0, Serialized) { Return (Store (SENT, BYTS)) }
	Method (WCAL, 0, Serialized) { Return (Store (SENT, CALL)) }
	Method (WBLC, 0, Serialized) { Return (Store (SENT, BLKC)) }
	Method (WRAW, 0, Serialized) { Return (Store (SENT, RAWB)) }
	Method (WRAP, 0, Serialized) { Return (Store (SENT, RAWP)) }
	Method (WNON, 0, Serialized) { Return (Store (SENT, NONE)) }
	Method (WNAM, 0, Serialized) { Return (Store (SENT, NAMD)) }
	Method (WLON, 0, Serialized) { Local0 = Store (LONG, BLK0) Return (SizeOf (Local0)) }
	Method (SAME, 0, Serialized) { BYT0 = SENT Return (SENT) }
	Method (INTE, 0, Serialized) { BYT0 = 1 Return (1) }
	Method (INTP, 0, Serialized) { NONE = 1 Return (1) }
	Method (STRG, 0, Serialized) { BYT0 = "ab" Return (1) }
}
