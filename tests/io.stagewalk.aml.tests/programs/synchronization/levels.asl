// levels of synchronization
DefinitionBlock ("", "DSDT", 2, "STAGE", "LEVELS", 1)
{
	Mutex (MTX1, 1)
	Mutex (MTX2, 2)
	Mutex (MTXF, 15)
	Method (SER1, 0, Serialized, 1) { Return (Acquire (MTX2, 0)) }
	Method (SER3, 0, Serialized, 3) { Return (Acquire (MTX2, 0)) }
	Method (SERR, 1, Serialized) { If (Arg0) { Return (SERR (Arg0 - 1)) } Return (4) }

	Method (UPWD, 0, Serialized)
	{
		Local0 = Acquire (MTX1, 0) Local0 |= Acquire (MTX2, 0) Release (MTX2) Release (MTX1) Return (Local0)
	}
	Method (DOWN, 0, Serialized) { Acquire (MTX2, 0) Return (Acquire (MTX1, 0)) }
	Method (WRNG, 0, Serialized) { Acquire (MTX1, 0) Acquire (MTX2, 0) Release (MTX1) Return (1) }
	Method (SERA, 0, Serialized) { Return (SER1 ()) }
	Method (SERB, 0, Serialized) { Return (SER3 ()) }
	Method (RECU, 0, Serialized) { Return (SERR (3)) }
	Method (MAXI, 0, Serialized) { Local0 = Acquire (MTXF, 0) Release (MTXF) Return (Local0) }
	Method (MANY, 0, Serialized)
	{
		Acquire (MTX1, 0) Acquire (MTX1, 0) Acquire (MTX1, 0) Release (MTX1) Release (MTX1) Release (MTX1) Release
		(MTX1) Return (1)
	}
	Method (LOCL, 0, Serialized) { Mutex (LMTX, 4) Local0 = Acquire (LMTX, 0) Release (LMTX) Return (Local0) }
	Method (LEFT, 0, Serialized) { Acquire (MTX1, 0) Return (5) }
}
