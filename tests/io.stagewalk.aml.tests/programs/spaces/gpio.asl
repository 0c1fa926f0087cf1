// fields of GeneralPurposeIo: pins at once, by the number of fields behind the connection
DefinitionBlock ("", "DSDT", 2, "STAGE", "GPIO", 1)
{
	Device (GPI0) { Name (_HID, "STGW0002") }
	OperationRegion (REG0, GeneralPurposeIo, 0, 2)
	Field (REG0, ByteAcc, NoLock, Preserve)
	{
		Connection (GpioIo (Shared, PullUp, 0, 0, IoRestrictionNone, "\\GPI0") { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }),
		PIN0, 1, PIN1, 3, , 2, PIN2, 2, PIN3, 6,
		Connection (GpioIo (Shared, PullUp, 0, 0, IoRestrictionNone, "\\GPI0") { 20, 21 }),
		OTH0, 1, OTH1, 1, PAST, 1
	}
	Field (REG0, ByteAcc, Lock, Preserve)
	{
		Connection (GpioIo (Shared, PullUp, 0, 0, IoRestrictionNone, "\\GPI0") { 30 }),
		LCKD, 1
	}
	Name (TEXT, "1")
	Name (BYTS, Buffer () { 1 })

	Method (RPIN, 0, Serialized) { Return (PIN0) }
	Method (WPIN, 0, Serialized) { PIN0 = 1 Return (PIN0) }
	Method (WTHR, 0, Serialized) { PIN1 = 5 Return (PIN1) }
	Method (WCUT, 0, Serialized) { PIN1 = 0x1F Return (PIN1) }
	Method (WTWO, 0, Serialized) { PIN2 = 3 Return (PIN2) }
	Method (WSIX, 0, Serialized) { PIN3 = 0x2A Return (PIN3) }
	Method (WOTH, 0, Serialized) { OTH1 = 1 Return (OTH1) }
	Method (WPAS, 0, Serialized) { PAST = 1 Return (PAST) }
	Method (WLOC, 0, Serialized) { LCKD = 1 Return (LCKD) }
	Method (STOR, 0, Serialized) { Return (Store (7, PIN1)) }
	Method (INCR, 0, Serialized) { PIN1++ Return (PIN1) }
	Method (ADDT, 0, Serialized) { Return (Add (2, 3, PIN1)) }
	Method (WSTR, 0, Serialized) { PIN1 = "5" Return (PIN1) }
	Method (WNAM, 0, Serialized) { PIN1 = TEXT Return (PIN1) }
	Method (WBUF, 0, Serialized) { PIN1 = Buffer () { 5 } Return (PIN1) }
	Method (WNBU, 0, Serialized) { PIN1 = BYTS Return (PIN1) }
	Method (WCOP, 0, Serialized) { CopyObject (5, PIN1) Return (PIN1) }
	Method (IFPI, 0, Serialized) { PIN0 = 1 If (PIN0) { Return (1) } Return (2) }
}
