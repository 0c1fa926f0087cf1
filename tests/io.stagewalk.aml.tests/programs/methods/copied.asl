// methods, regions and other objects copied
DefinitionBlock ("", "DSDT", 2, "STAGE", "COPIED", 1)
{
	Name (INT0, 5)
	Method (MTH0, 1) { Return (Arg0 + 1) }
	Method (MTH1, 0) { Return ("one") }
	Device (DEV0) { Name (VAL0, 1) }
	Mutex (MTX0, 0)
	Event (EVT0)
	OperationRegion (REG0, SystemMemory, 0x1000, 8)
	Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }

	Method (COPM, 0, Serialized) { CopyObject (MTH1, INT0) Return (ObjectType (INT0)) }
	Method (COPD, 0, Serialized) { CopyObject (DEV0, INT0) Return (ObjectType (INT0)) }
	Method (COPR, 0, Serialized) { CopyObject (REG0, INT0) Return (ObjectType (INT0)) }
	Method (COPX, 0, Serialized) { CopyObject (MTX0, INT0) Return (ObjectType (INT0)) }
	Method (COPE, 0, Serialized) { CopyObject (EVT0, INT0) Return (ObjectType (INT0)) }
	Method (COPF, 0, Serialized) { FLD0 = 7 CopyObject (FLD0, INT0) FLD0 = 8 Return (INT0) }
	Method (OVRM, 0, Serialized) { CopyObject (4, MTH1) Return (MTH1) }
	Method (OVRD, 0, Serialized) { CopyObject (4, DEV0) Return (DEV0) }
	Method (STOD, 0, Serialized) { INT0 = DEV0 Return (INT0) }
	Method (STOM, 0, Serialized) { DEV0 = 4 Return (1) }
	Method (STRM, 0, Serialized) { MTX0 = 4 Return (1) }
	Method (STOR, 0, Serialized) { REG0 = 4 Return (1) }
	Method (OVRR, 0, Serialized) { CopyObject (4, REG0) Return (FLD0) }
	Method (LOCD, 0, Serialized) { Local0 = DEV0 Return (ObjectType (Local0)) }
	Method (STRI, 0, Serialized) { CopyObject ("text", INT0) INT0 = 5 Return (INT0) }
	Method (TYPC, 0, Serialized) { CopyObject ("text", INT0) Return (ObjectType (INT0)) }
}
