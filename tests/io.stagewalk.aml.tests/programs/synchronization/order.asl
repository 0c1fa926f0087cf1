// mutexes that are held when a method returns, and in which order they are released
DefinitionBlock ("", "DSDT", 2, "STAGE", "ORDER", 1)
{
	Mutex (MTX0, 0)
	Mutex (MTX1, 1)
	Mutex (MTXA, 1)
	Mutex (MTXB, 1)
	Mutex (MTX2, 2)
	Event (EVT0)

	Method (TAKE, 0) { Acquire (MTX1, 0) Acquire (MTX2, 0) }
	Method (TAKS, 0, Serialized) { Acquire (MTX1, 0) Acquire (MTX2, 0) }
	Method (TAKL, 0, Serialized, 2) { Acquire (MTX2, 0) }
	Method (GIVE, 0) { Release (MTX2) Release (MTX1) }
	Method (SER0, 0, Serialized) { Return (0) }
	Method (SER3, 0, Serialized, 3) { Return (0) }
	Method (RECU, 1, Serialized, 1)
	{
		If (Arg0) { Acquire (MTX1, 0) Acquire (MTX2, 0) RECU (Arg0 - 1) Release (MTX2) Release (MTX1) } Return (3)
	}

	Method (HELD, 0) { TAKE () GIVE () Return (1) }
	Method (HELS, 0) { TAKS () GIVE () Return (1) }
	Method (HELC, 0) { TAKE () SER0 () GIVE () Return (1) }
	Method (HELL, 0) { TAKL () Acquire (MTX0, 0) Release (MTX0) Return (1) }
	Method (HELR, 0) { TAKL () Release (MTX2) Return (1) }
	Method (RECD, 0) { Return (RECU (1)) }
	Method (AGAI, 0) { Acquire (MTX1, 0) Acquire (MTX2, 0) Acquire (MTX1, 0) Return (1) }
	Method (AGAC, 0) { Acquire (MTX1, 0) SER3 () Acquire (MTX1, 0) Release (MTX1) Release (MTX1) Return (1) }
	Method (SAME, 0)
	{
		Acquire (MTX1, 0) Acquire (MTXA, 0) Acquire (MTXB, 0) Release (MTX1) Release (MTXB) Release (MTXA) Acquire (MTX0, 0) Release (MTX0)
		Return (1)
	}
	Method (SAMF, 0)
	{
		Acquire (MTX1, 0) Acquire (MTXA, 0) Acquire (MTXB, 0) Release (MTX1) Release (MTXA) Acquire (MTX0, 0) Return (1)
	}
	Method (SAML, 0)
	{
		Acquire (MTX0, 0) Acquire (MTX1, 0) Acquire (MTXA, 0) Release (MTX1) Release (MTXA) Acquire (MTX0, 0) Release (MTX0) Release (MTX0)
		Return (1)
	}
	Method (OWNM, 0, Serialized) { Mutex (MTXO, 0) Acquire (MTXO, 0xFFFF) }
	Method (GONE, 0) { Acquire (MTX0, 0xFFFF) OWNM () Release (MTX0) Return (1) }
	Method (GONL, 0) { OWNM () Acquire (MTX1, 0) Acquire (MTXA, 0) Release (MTX1) Release (MTXA) Return (1) }
	Method (LONG, 0) { Local0 = 0x10000 Return (Wait (EVT0, Local0)) }
	Method (LON1, 0) { Local0 = 0x12340001 Return (Wait (EVT0, Local0)) }
}
