// operands that an operator does not take
DefinitionBlock ("", "DSDT", 2, "STAGE", "TYPES", 1)
{
	Device (DEV0) {}
	Name (PKG0, Package () { 1 })
	Mutex (MTX0, 0)
	Event (EVT0)
	Method (MTH0) { Return (1) }
	OperationRegion (REG0, SystemMemory, 0, 8)

	Method (ADDP, 0, Serialized) { Local0 = PKG0 + 1 Return (1) }
	Method (ADDD, 0, Serialized) { Local0 = DEV0 + 1 Return (1) }
	Method (SIZM, 0, Serialized) { Local0 = SizeOf (MTX0) Return (1) }
	Method (SIZD, 0, Serialized) { Local0 = SizeOf (DEV0) Return (1) }
	Method (INDI, 0, Serialized) { Local0 = Index (5, 0) Return (1) }
	Method (SLED, 0, Serialized) { Sleep (DEV0) Return (1) }
	Method (SIGM, 0, Serialized) { Signal (MTX0) Return (1) }
	Method (ACQE, 0, Serialized) { Local0 = Acquire (EVT0, 0) Return (1) }
	Method (RELE, 0, Serialized) { Release (EVT0) Return (1) }
	Method (NOTP, 0, Serialized) { Notify (PKG0, 1) Return (1) }
	Method (TOSP, 0, Serialized) { Local0 = ToString (PKG0) Return (1) }
	Method (TOIP, 0, Serialized) { Local0 = ToInteger (PKG0) Return (1) }
	Method (CMPP, 0, Serialized) { Local0 = (PKG0 == PKG0) Return (1) }
	Method (CMPD, 0, Serialized) { Local0 = (DEV0 == 1) Return (1) }
	Method (MIDP, 0, Serialized) { Local0 = Mid (PKG0, 0, 1) Return (1) }
	Method (MATI, 0, Serialized) { Local0 = Match (5, MEQ, 1, MTR, 0, 0) Return (1) }
	Method (CATR, 0, Serialized) { Local0 = ConcatenateResTemplate ("a", "b") Return (1) }
	Method (BCDP, 0, Serialized) { Local0 = ToBCD (PKG0) Return (1) }
	Method (STOP, 0, Serialized) { PKG0 = 5 Return (1) }
	Method (STOB, 0, Serialized) { PKG0 = Buffer () { 1 } Return (1) }
	Method (WHIL, 0, Serialized) { While (PKG0) { Return (2) } Return (1) }
}
