// names of objects in packages: what an element is, is the object
DefinitionBlock ("", "DSDT", 2, "STAGE", "OBJECTS", 1)
{
	OperationRegion (RG00, SystemMemory, 0x20000, 0x20) Mutex (MX00, 3) Event (EV00) PowerResource (PW00, 0, 0) {} Processor (PC00, 0, 0, 0) {} Device (DV00) {} ThermalZone (TZ00) {} Method (MT00) { Return (7) }
	Name (PK00, Package () { RG00, MX00, EV00, PW00, PC00, DV00, TZ00, MT00 })
	Method (ACQU, 0) { Local0 = Acquire (DerefOf (PK00 [1]), 0) Release (DerefOf (PK00 [1])) Return (Local0) }
	Method (ACQN, 0) { Local0 = Acquire (DerefOf (PK00 [1]), 0) Release (MX00) Return (Local0) }
	Method (ACQI, 0) { Return (Acquire (PK00 [1], 0)) }
	Method (WAIE, 0) { Signal (DerefOf (PK00 [2])) Local0 = Wait (EV00, 0) Return (Local0) }
	Method (TYPS, 0) { Local0 = 0 Local1 = 0 While (Local1 < 8) { Local0 = (Local0 << 4) + ObjectType (DerefOf (PK00 [Local1])) Local1++ } Return (Local0) }
	Method (CPRG, 0, Serialized) { OperationRegion (OM00, 0xff, 0, 0x1000) CopyObject (DerefOf (PK00 [0]), OM00) Field (OM00, ByteAcc, NoLock, Preserve) { FA00, 8 } FA00 = 0x55 Return (FA00) }
	Method (CPLO, 0, Serialized) { CopyObject (DerefOf (PK00 [0]), Local0) Return (ObjectType (Local0)) }
	Method (CPMX, 0, Serialized) { Name (N000, 1) CopyObject (DerefOf (PK00 [1]), N000) Return (Acquire (N000, 0)) }
	Method (TWIC, 0) { Return (DerefOf (DerefOf (PK00 [0]))) }
	Method (TWID, 0) { Return (DerefOf (DerefOf (PK00 [5]))) }
	Method (CONC, 0) { Return (Concatenate (DerefOf (PK00 [0]), 1)) }
	Method (COND, 0) { Return (Concatenate (DerefOf (PK00 [5]), 1)) }
	Method (CONM, 0) { Return (Concatenate (DerefOf (PK00 [7]), 1)) }
	Method (SUMS, 0) { Return (DerefOf (PK00 [3]) + 1) }
	Method (SIZS, 0) { Return (SizeOf (DerefOf (PK00 [0]))) }
	Method (REFE, 0) { Local0 = RefOf (RG00) PK00 [0] = Local0 Return (ObjectType (DerefOf (PK00 [0]))) }
}
