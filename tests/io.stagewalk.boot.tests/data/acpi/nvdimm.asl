// A root of NVDIMMs with modules of several kinds: what the driver of NVDIMMs asks them.
DefinitionBlock ("", "SSDT", 2, "STAGEW", "NVDIMM", 1)
{
	Scope (\_SB)
	{
		Device (NVDR)
		{
			Name (_HID, "ACPI0012")
			OperationRegion (REGS, SystemMemory, 0x04280000, 0x5000)
			Field (REGS, DWordAcc, NoLock, Preserve) { REG0, 32, Offset (0x1000), REG1, 32, Offset (0x2000), REG2, 32, Offset (0x3000), REG3, 32, Offset (0x4000), REG4, 32 }
			Method (_STA) { Return (15) }
			// errors can be looked for, but not in ranges of this kind
			Method (_DSM, 4, Serialized)
			{
				Local0 = REG0
				If (Arg0 == ToUUID ("2f10e7a4-9e91-11e4-89d3-123b93f75cba"))
				{
					Switch (ToInteger (Arg2))
					{
						Case (0) { Return (Buffer () { 0x1f }) }
						Case (1) { Return (Buffer () { 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 }) }
					}
				}
				Return (Buffer () { 0 })
			}
			// one of Intel's, with health, labels and security
			Device (DIM0)
			{
				Name (_ADR, 1)
				Method (_DSM, 4, Serialized)
				{
					Local0 = REG1
					If (Arg0 == ToUUID ("4309ac30-0d11-11e4-9191-0800200c9a66"))
					{
						Switch (ToInteger (Arg2))
						{
							Case (0) { If (Arg1 == 1) { Return (Buffer () { 0x73, 0 }) } Return (Buffer () { 1, 0, 8 }) }
							Case (1) { Return (Buffer (128) { }) }
							Case (4) { Return (Buffer () { 0, 0, 0, 0, 0, 0x28, 0, 0, 0, 0x10, 0, 0 }) }
							Case (5)
							{
								CreateDWordField (DerefOf (Arg3 [0]), 4, LENG)
								Local1 = Buffer (LENG + 4) { }
								Return (Local1)
							}
							Case (19) { Return (Buffer (12) { }) }
						}
					}
					Return (Buffer () { 0 })
				}
				Method (_LSI) { Return (Package () { 0, 0x2800, 0x1000 }) }
				Method (_LSR, 2) { Return (Package () { 0, Buffer (Arg1) { } }) }
				Method (_LSW, 3) { Return (0) }
			}
			// one of Microsoft's, whose labels have methods
			Device (DIM1)
			{
				Name (_ADR, 2)
				Method (_DSM, 4, Serialized)
				{
					If (Arg0 == ToUUID ("1ee68b36-d4bd-4a1a-9a16-4f8e53d46e05")) { Return (Buffer () { 3, 4, 0, 0 }) }
					Return (Buffer () { 0 })
				}
				Method (_LSI) { Local0 = REG2 Return (Package () { 0, 0x20000, 0x200 }) }
				Method (_LSR, 2) { Local0 = REG3 Return (Package () { 0, Buffer (Arg1) { } }) }
				Method (_LSW, 3) { Return (0) }
			}
			// at the same address, and better: it says that it is there
			Device (DIM2) { Name (_ADR, 3) Method (_DSM, 4) { Return (1) } }
			Device (DIM3)
			{
				Name (_ADR, 3)
				Method (_STA) { Return (15) }
				Method (_DSM, 4)
				{
					If (Arg0 == ToUUID ("5008664b-b758-41a0-a03c-27c2f2d04f7e")) { Return (0x1ff) }
					Return (0)
				}
				Method (_LSI) { Local0 = REG4 Return (Package () { 0, 0x20000, 0x1000 }) }
				Method (_LSR, 2) { Return (Package () { 1, Buffer (Arg1) { } }) }
			}
			// without functions, and without a place in the NFIT
			Device (DIM4) { Name (_ADR, 4) Method (_DSM, 4) { Return (Buffer () { 0 }) } Method (_LSI) { Return (Package () { 0, 0x20000, 0x1000 }) } }
			Device (DIM5) { Name (_ADR, 5) Method (_DSM, 4) { Return (Buffer () { 0xff }) } }
		}
	}
}
