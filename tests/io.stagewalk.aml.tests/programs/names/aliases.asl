// aliases of every type
DefinitionBlock ("", "DSDT", 2, "STAGE", "ALIASES", 1)
{
	Name (INT0, 5)
	Alias (INT0, ALI0)
	Name (STR0, "s")
	Alias (STR0, ALI1)
	Name (PKG0, Package () { 1, 2 })
	Alias (PKG0, ALI2)
	Method (MTH0, 1) { Return (Arg0 + 1) }
	Alias (MTH0, ALI3)
	Device (DEV0) { Name (VAL0, 6) }
	Alias (DEV0, ALI4)
	OperationRegion (REG0, SystemMemory, 0x1000, 8)
	Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
	Alias (FLD0, ALI5)
	Mutex (MTX0, 0)
	Alias (MTX0, ALI6)
	Alias (ALI0, ALI7)
	Alias (\DEV0.VAL0, ALI8)

	Method (GETI, 0, Serialized) { Return (ALI0) }
	Method (SETI, 0, Serialized) { ALI0 = 9 Return (INT0) }
	Method (COPI, 0, Serialized) { CopyObject ("x", ALI0) Return (INT0) }
	Method (GETS, 0, Serialized) { Return (ALI1) }
	Method (ELEP, 0, Serialized) { ALI2 [0] = 8 Return (PKG0) }
	Method (CALM, 0, Serialized) { Return (ALI3 (4)) }
	Method (TYPD, 0, Serialized) { Return (ObjectType (ALI4)) }
	Method (FIEL, 0, Serialized) { ALI5 = 0x44 Return (FLD0) }
	Method (MUTE, 0, Serialized) { Return (Acquire (ALI6, 0)) }
	Method (TWIC, 0, Serialized) { ALI7 = 3 Return (INT0) }
	Method (PATH, 0, Serialized) { Return (ALI8) }
	Method (REFA, 0, Serialized) { Local0 = RefOf (ALI0) Local0 = 2 Return (INT0) }
	Method (TYPA, 0, Serialized) { Return (ObjectType (ALI0)) }
}
