// objects that are copied over while something is made of them
DefinitionBlock ("", "DSDT", 2, "STAGE", "OVER", 1)
{
	Name (NUMB, 3)
	Name (TEXT, "before")
	Method (WORD, 0) { Return ("word") }
	Method (WITH, 2) { Return (Arg0 - Arg1) }
	Mutex (LCK0, 0)
	Event (BELL)
	OperationRegion (REGI, SystemMemory, 0x20000, 16)
	Field (REGI, ByteAcc, NoLock, Preserve) { FLD0, 8 }
	Device (DEVI) { Name (_HID, "STGW0003") }

	Method (OVEN, 0) { CopyObject (WORD, TEXT) Return (TEXT) }
	Method (OVEM, 0) { CopyObject (9, LCK0) Return (ObjectType (LCK0)) }
	Method (OVEE, 0) { CopyObject ("bell", BELL) Return (BELL) }
	Method (OVER, 0) { FLD0 = 0x5A CopyObject (1, REGI) Return (ObjectType (REGI)) }
	Method (OVEF, 0) { FLD0 = 0x5A CopyObject (6, FLD0) Return (FLD0) }
	Method (OVED, 0) { CopyObject (1, DEVI) Return (ObjectType (DEVI)) }
	Method (OVEI, 0) { CopyObject (DEVI, NUMB) Return (ObjectType (NUMB)) }
	Method (OVES, 0) { CopyObject ("text", NUMB) NUMB = 5 Return (NUMB) }
	Method (STOM, 0) { Store (4, LCK0) Return (1) }
	Method (RESE, 0) { Signal (BELL) Signal (BELL) Reset (BELL) Return (Wait (BELL, 0)) }
	Method (TWOS, 0) { Signal (BELL) Signal (BELL) Local0 = Wait (BELL, 0) Local1 = Wait (BELL, 0) Return (Local0 + Local1) }
	Method (THRE, 0) { Signal (BELL) Local0 = Wait (BELL, 5) Return (Wait (BELL, 5)) }
}
