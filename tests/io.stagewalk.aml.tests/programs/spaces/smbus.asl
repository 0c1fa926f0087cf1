// fields of SMBus: 34 bytes, whatever the protocol
DefinitionBlock ("", "DSDT", 2, "STAGE", "SMBUS", 1)
{
	OperationRegion (REG0, SMBus, 0x4200, 0x100)
	Field (REG0, BufferAcc, NoLock, Preserve)
	{
		AccessAs (BufferAcc, AttribQuick), QUIC, 8,
		AccessAs (BufferAcc, AttribSendReceive), SEND, 8,
		AccessAs (BufferAcc, AttribByte), BYT0, 8,
		AccessAs (BufferAcc, AttribWord), WRD0, 8,
		AccessAs (BufferAcc, AttribBlock), BLK0, 8,
		AccessAs (BufferAcc, AttribProcessCall), CALL, 8,
		AccessAs (BufferAcc, AttribBlockProcessCall), BLKC, 8,
		Offset (0x40), AccessAs (BufferAcc, AttribByte), FAR0, 64
	}
	Field (REG0, BufferAcc, Lock, Preserve) { AccessAs (BufferAcc, AttribWord), LCKD, 8 }
	Name (SENT, Buffer (4) { 9, 8, 7, 6 })
	Name (LONG, Buffer (40) { 1, 2, 3 })
	Name (COPY, Buffer (3) {})

	Method (RQUI, 0, Serialized) { Return (QUIC) }
	Method (RSEN, 0, Serialized) { Return (SEND) }
	Method (RBYT, 0, Serialized) { Return (BYT0) }
	Method (RWRD, 0, Serialized) { Return (WRD0) }
	Method (RBLK, 0, Serialized) { Return (BLK0) }
	Method (RFAR, 0, Serialized) { Return (FAR0) }
	Method (RLOC, 0, Serialized) { Return (LCKD) }
	Method (WQUI, 0, Serialized) { Return (Store (SENT, QUIC)) }
	Method (WSEN, 0, Serialized) { Return (Store (SENT, SEND)) }
	Method (WBYT, 0, Serialized) { Return (Store (SENT, BYT0)) }
	Method (WWRD, 0, Serialized) { Return (Store (SENT, WRD0)) }
	Method (WBLK, 0, Serialized) { Return (Store (SENT, BLK0)) }
	Method (WCAL, 0, Serialized) { Return (Store (SENT, CALL)) }
	Method (WBLC, 0, Serialized) { Return (Store (SENT, BLKC)) }
	Method (WLOC, 0, Serialized) { Return (Store (SENT, LCKD)) }
	Method (WLON, 0, Serialized) { Return (Store (LONG, WRD0)) }
	Method (WEMP, 0, Serialized) { Local0 = Buffer (Zero) {} Return (Store (Local0, WRD0)) }
	// what is sent stays what it is, and what comes back is an object of its own
	Method (SAME, 0, Serialized) { WRD0 = SENT Return (SENT) }
	Method (OWN0, 0, Serialized) { Local0 = Store (SENT, WRD0) Local0 [2] = 1 Return (SENT) }
	Method (INTO, 0, Serialized) { COPY = Store (SENT, WRD0) Return (COPY) }
	Method (SIZE, 0, Serialized) { Return (SizeOf (WRD0)) }
	Method (INDX, 0, Serialized) { Local0 = WRD0 Return (DerefOf (Local0 [3])) }
	Method (CONC, 0, Serialized) { Return (Concatenate (SENT, SENT, WRD0)) }
	Method (MIDD, 0, Serialized) { Return (Mid (SENT, 1, 2, WRD0)) }
	Method (TOBU, 0, Serialized) { Return (ToBuffer (SENT, WRD0)) }
	Method (CPYO, 0, Serialized) { CopyObject (SENT, WRD0) Return (ObjectType (WRD0)) }
	Method (CPYR, 0, Serialized) { Return (CopyObject (SENT, WRD0)) }
	Method (STRG, 0, Serialized) { WRD0 = "abc" Return (1) }
	Method (INTE, 0, Serialized) { WRD0 = 5 Return (1) }
	Method (ADDS, 0, Serialized) { Return (WRD0 + 1) }
	Method (ADDT, 0, Serialized) { Return (Add (1, 2, WRD0)) }
	Method (INCR, 0, Serialized) { WRD0++ Return (1) }
	Method (SETA, 2, Serialized) { Return (Store (Arg1, Arg0)) }
	Method (BYRE, 0, Serialized) { Return (SETA (RefOf (WRD0), SENT)) }
	Method (DERE, 0, Serialized) { Local0 = RefOf (WRD0) Return (DerefOf (Local0)) }
	Method (COND, 0, Serialized) { If (BYT0) { Return (1) } Return (2) }
	Method (TYPE, 0, Serialized) { Return (ObjectType (WRD0)) }
}
