// fields of PCC: a buffer for each region, which is sent when the command is written
DefinitionBlock ("", "DSDT", 2, "STAGE", "PCC", 1)
{
	OperationRegion (REG0, PCC, 3, 0x30)
	Field (REG0, ByteAcc, NoLock, Preserve)
	{
		SIGN, 32, FLAG, 32, LENG, 32, COMD, 32, DAT0, 64, DAT1, 72, , 3, ODD0, 2, ODD1, 5
	}
	Field (REG0, ByteAcc, Lock, Preserve) { , 96, COM0, 8, COM1, 8, COM2, 4, COM3, 4, COM4, 8, NEXT, 8 }
	Field (REG0, DWordAcc, NoLock, Preserve) { , 104, COMW, 8 }
	OperationRegion (REG1, PCC, 4, 0x20)
	Field (REG1, ByteAcc, NoLock, Preserve) { SIGX, 32, , 64, COMX, 32 }
	Name (FOUR, Buffer (4) { 0x11, 0x22, 0x33, 0x44 })

	Method (RSIG, 0, Serialized) { Return (SIGN) }
	Method (WSIG, 0, Serialized) { SIGN = FOUR Return (SIGN) }
	Method (WSTR, 0, Serialized) { SIGN = "PCC!" Return (SIGN) }
	Method (WLNG, 0, Serialized) { SIGN = Buffer (6) { 1, 2, 3, 4, 5, 6 } Return (FLAG) }
	Method (WDAT, 0, Serialized) { DAT0 = Buffer (8) { 1, 2, 3, 4, 5, 6, 7, 8 } Return (DAT0) }
	Method (WDA1, 0, Serialized) { DAT1 = Buffer (9) { 1, 2, 3, 4, 5, 6, 7, 8, 9 } Return (DAT1) }
	Method (WCOM, 0, Serialized) { COMD = FOUR Return (COMD) }
	Method (STOR, 0, Serialized) { Return (Store (FOUR, COMD)) }
	Method (WCO0, 0, Serialized) { COM0 = Buffer (1) { 0x55 } Return (SIGN) }
	Method (WCO1, 0, Serialized) { COM1 = Buffer (1) { 0x55 } Return (COMD) }
	Method (WCO2, 0, Serialized) { COM2 = Buffer (1) { 0x55 } Return (COM3) }
	Method (WCO3, 0, Serialized) { COM3 = Buffer (1) { 0x55 } Return (DAT0) }
	Method (WCO4, 0, Serialized) { COM4 = Buffer (1) { 0x55 } Return (DAT1) }
	Method (WNEX, 0, Serialized) { NEXT = Buffer (1) { 0x55 } Return (NEXT) }
	Method (WCMW, 0, Serialized) { COMW = Buffer (1) { 0x55 } Return (COMW) }
	Method (WODD, 0, Serialized) { ODD0 = Buffer (1) { 0xFF } Return (ODD1) }
	Method (TWOS, 0, Serialized) { SIGN = FOUR Return (SIGX) }
	Method (TWOC, 0, Serialized) { COMX = FOUR Return (SIGN) }
	Method (ANEW, 0, Serialized)
	{
		SIGN = FOUR
		Field (REG0, ByteAcc, NoLock, Preserve) { , 32, TEMP, 32 }
		Return (SIGN)
	}
}
