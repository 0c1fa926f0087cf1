// A TPM that is reached by a command buffer.
DefinitionBlock ("", "SSDT", 2, "STAGEW", "TPM", 1)
{
	Scope (\_SB)
	{
		Device (TPMC)
		{
			Name (_HID, "MSFT0101")
			OperationRegion (REGS, SystemMemory, 0x04290000, 0x2000)
			Field (REGS, DWordAcc, NoLock, Preserve) { REG0, 32, Offset (0x1000), REG1, 32 }
			Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x042a0000, 0x1000) }) }
			Method (_DSM, 4)
			{
				If (Arg0 != ToUUID ("3dddfaa6-361b-4eb4-a424-8d10089d1653")) { Return (Buffer () { 0 }) }
				If (Arg2 == 0) { Local0 = REG0 Return (Buffer () { 3 }) }
				Local0 = REG1
				Return ("1.3")
			}
		}
	}
}
