// mutexes, events, time
DefinitionBlock ("", "DSDT", 2, "STAGE", "MUTEXES", 1)
{
	Mutex (MTX0, 0)
	Mutex (MTX3, 3)
	Mutex (MTX5, 5)
	Event (EVT0)
	Event (EVT1)
	Device (DEV0) { Name (_ADR, 0) }
	Name (INT0, 0)

	Method (ACQU, 0, Serialized) { Local0 = Acquire (MTX0, 0xFFFF) Release (MTX0) Return (Local0) }
	Method (TWIC, 0, Serialized) { Local0 = Acquire (MTX0, 0) Local0 |= Acquire (MTX0, 100) Release (MTX0) Release (MTX0) Return (Local0) }
	Method (ORDE, 0) { Acquire (MTX0, 0xFFFF) Acquire (MTX3, 0xFFFF) Acquire (MTX5, 0xFFFF) Release (MTX5) Release (MTX3) Release (MTX0) Return (1) }
	Method (BADO, 0) { Acquire (MTX5, 0xFFFF) Acquire (MTX3, 0xFFFF) Return (1) }
	Method (BADR, 0) { Acquire (MTX3, 0xFFFF) Acquire (MTX5, 0xFFFF) Release (MTX3) Return (1) }
	Method (NOTA, 0) { Release (MTX3) Return (1) }
	Method (SERI, 0, Serialized, 4) { Acquire (MTX3, 0xFFFF) Return (1) }
	Method (SERO, 0, Serialized, 4) { Acquire (MTX5, 0xFFFF) Release (MTX5) Return (1) }
	Method (LEV2, 0, Serialized, 2) { Return (2) }
	Method (CALB, 0, NotSerialized) { Acquire (MTX3, 0xFFFF) Local0 = LEV2 () Release (MTX3) Return (Local0) }
	Method (CALG, 0, NotSerialized) { Acquire (MTX0, 0xFFFF) Local0 = LEV2 () Release (MTX0) Return (Local0) }
	Method (GLOB, 0, Serialized) { Local0 = Acquire (\_GL, 0xFFFF) Release (\_GL) Return (Local0) }
	Method (NOTM, 0, Serialized) { Return (Acquire (INT0, 0)) }
	Method (SIGN, 0, Serialized) { Signal (EVT0) Return (Wait (EVT0, 0xFFFF)) }
	Method (SIG2, 0, Serialized) { Signal (EVT0) Signal (EVT0) Local0 = Wait (EVT0, 0) Local0 |= Wait (EVT0, 0) Return (Local0) }
	Method (TIMO, 0, Serialized) { Return (Wait (EVT1, 10)) }
	Method (RSET, 0, Serialized) { Signal (EVT0) Reset (EVT0) Return (Wait (EVT0, 0)) }
	Method (NOTE, 0, Serialized) { Notify (DEV0, 0x80) Return (1) }
	Method (NOTI, 0, Serialized) { Notify (INT0, 0x80) Return (1) }
	Method (SLEE, 0, Serialized) { Local0 = Timer Sleep (20) Return ((Timer - Local0) >= 200000) }
	Method (STAL, 0, Serialized) { Local0 = Timer Stall (50) Return ((Timer - Local0) >= 500) }
	Method (STAX, 0, Serialized) { Stall (300) Return (1) }
	Method (TIMR, 0, Serialized) { Local0 = Timer Local1 = Timer Return (Local1 >= Local0) }
	Method (ARGM, 1) { Local0 = Acquire (Arg0, 0) Release (Arg0) Return (Local0) }
	Method (ARGT, 0, Serialized) { Return (ARGM (MTX0)) }
	Method (REVI, 0, Serialized) { Return (Revision) }
	Method (KEEP, 0) { Acquire (MTX3, 0xFFFF) Return (1) }
	Method (FATA, 0, Serialized) { Fatal (1, 2, 3) Return (1) }
}
