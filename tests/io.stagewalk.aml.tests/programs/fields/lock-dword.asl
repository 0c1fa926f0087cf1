// fields that need the global lock: DWordAcc
DefinitionBlock ("", "DSDT", 2, "STAGE", "LOCKDWOR", 1)
{
	OperationRegion (REG0, SystemMemory, 0x50000, 0x0C)
	OperationRegion (REG1, SystemMemory, 0x50100, 4)
	Field (REG0, DWordAcc, Lock, Preserve) { LOC0, 8, LOC1, 40, Offset (8), END0, 24 }
	Field (REG1, DWordAcc, Lock, WriteAsOnes) { ONE0, 4, ONE1, 4 }
	Field (REG0, DWordAcc, NoLock, Preserve) { IDX0, 32, DAT0, 32 }
	IndexField (IDX0, DAT0, DWordAcc, Lock, Preserve) { Offset (4), INL0, 12 }
	BankField (REG0, LOC0, 1, DWordAcc, Lock, Preserve) { Offset (4), BNL0, 9 }

	Method (READ, 0, Serialized) { Return (LOC1) }
	Method (WRIT, 0, Serialized) { LOC1 = 0x1122334455 Return (LOC0) }
	Method (ENDS, 0, Serialized) { END0 = 0xABCDEF Return (END0) }
	Method (ONEX, 0, Serialized) { ONE0 = 0 ONE1 = 5 Return (ONE0 << 4 | ONE1) }
	Method (HELD, 0, Serialized) { Local0 = Acquire (\_GL, 0xFFFF) LOC0 = 7 Release (\_GL) Return (Local0 | LOC0) }
	Method (TWIC, 0, Serialized)
	{
		Acquire (\_GL, 1) Acquire (\_GL, 1) LOC0 = 1 Release (\_GL) LOC0 = 2 Release (\_GL) Return (LOC0)
	}
	Method (NREL, 0, Serialized) { Release (\_GL) Return (1) }
	Method (INXL, 0, Serialized) { INL0 = 0x123 Return (INL0) }
	Method (BANL, 0, Serialized) { BNL0 = 0x1FF Return (BNL0) }
	Method (KEEP, 0, Serialized) { Acquire (\_GL, 0xFFFF) LOC0 = 3 Return (LOC0) }
}
