// names that methods declare
DefinitionBlock ("", "DSDT", 2, "STAGE", "MNAMES", 1)
{
	Scope (\_SB) { Device (DEV0) { Name (_ADR, 0) Name (VAL0, 3) } }
	Name (VAL0, 1)

	Method (LOCL, 0, Serialized) { Name (VAL0, 2) Return (VAL0) }
	Method (TWIC, 0, Serialized) { Local0 = LOCL () Local0 += LOCL () Return (Local0 * 16 + VAL0) }
	Method (AGAI, 0, Serialized)
	{
		Local0 = 0
		While (Local0 < 2)
		{
			Name (VAL1, 5)
			Local0++
		}
		Return (Local0)
	}
	Method (GONE, 0, Serialized) { MAKE () Return (CondRefOf (\MADE)) }
	Method (MAKE, 0, Serialized) { Name (\MADE, 7) Return (MADE) }
	Method (SEEN, 0, Serialized) { Name (\MADF, 7) Return (CondRefOf (\MADF)) }
	Method (DEVI, 0, Serialized)
	{
		Device (TEMP) { Name (_ADR, 9) }
		Return (TEMP._ADR)
	}
	Method (INNE, 0, Serialized)
	{
		Method (TWCE, 1) { Return (Arg0 * 2) }
		Return (TWCE (21))
	}
	Method (BFLD, 0, Serialized)
	{
		Local0 = Buffer (8) { 1, 2, 3, 4, 5, 6, 7, 8 }
		CreateWordField (Local0, 2, WRD0)
		CreateDWordField (Local0, 4, DWD0)
		CreateQWordField (Local0, 0, QWD0)
		CreateBitField (Local0, 9, BIT0)
		WRD0 = 0xAABB
		Local7 = Package (5) {} Local7 [0] = WRD0 Local7 [1] = DWD0 Local7 [2] = QWD0 Local7 [3] = BIT0 Local7 [4] = Local0 Return (Local7)
	}
	Method (ARGF, 1, Serialized) { CreateByteField (Arg0, 0, BYT0) BYT0 = 0x5A Return (BYT0) }
	Method (ARGT, 0, Serialized) { Local0 = Buffer () { 1, 2 } ARGF (Local0) Return (Local0) }
	Method (REGI, 0, Serialized)
	{
		OperationRegion (TREG, SystemMemory, 0x5000 + 0x10, 0x10)
		Field (TREG, ByteAcc, NoLock, Preserve) { TFLD, 16 }
		TFLD = 0xCAFE
		Return (TFLD)
	}
	Method (MUTE, 0, Serialized) { Mutex (TMTX, 0) Local0 = Acquire (TMTX, 0xFFFF) Release (TMTX) Return (Local0) }
	Method (UPSC, 0, Serialized) { Return (\_SB.DEV0.VAL0 * 16 + VAL0) }
	Method (MISS, 0, Serialized) { Return (ObjectType (\_SB.DEV0) + NOPE ()) }
	Method (NOPE, 0) { Return (\_SB.DEV0.VAL0) }
	External (ABSE, MethodObj, , { })
	External (ABSI, IntObj)
	Method (EXTE, 0, Serialized) { If (CondRefOf (ABSE)) { Return (ABSE (1, 2)) } Return ("absent") }
	Method (EXTI, 0, Serialized) { Return (ABSI) }
	Method (EXTM, 0, Serialized) { ABSE (1, 2) Return (1) }
}
