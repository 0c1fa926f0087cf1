// events and their timeouts
DefinitionBlock ("", "DSDT", 2, "STAGE", "EVENTS", 1)
{
	Event (EVT0)
	Event (EVT1)
	Name (INT0, 0)
	Method (SIGX, 1) { Signal (Arg0) }

	Method (FIRS, 0, Serialized) { Signal (EVT0) Return (Wait (EVT0, 0)) }
	Method (NONE, 0, Serialized) { Return (Wait (EVT0, 0)) }
	Method (TIME, 0, Serialized) { Local0 = Timer Local1 = Wait (EVT0, 5) Return (Local1 && ((Timer - Local0) >= 50000)) }
	Method (COUN, 0, Serialized) { Signal (EVT0) Signal (EVT0) Wait (EVT0, 0) Return (Wait (EVT0, 0) << 1 | Wait (EVT0, 0)) }
	Method (RESE, 0, Serialized) { Signal (EVT0) Signal (EVT0) Reset (EVT0) Return (Wait (EVT0, 0)) }
	Method (OTHR, 0, Serialized) { Signal (EVT1) Return (Wait (EVT0, 0)) }
	Method (PASS, 0, Serialized) { SIGX (EVT0) Return (Wait (EVT0, 0)) }
	Method (REFE, 0, Serialized) { SIGX (RefOf (EVT0)) Return (Wait (EVT0, 0)) }
	Method (BIGT, 0, Serialized) { Signal (EVT0) Return (Wait (EVT0, 0xFFFF)) }
	Method (STRT, 0, Serialized) { Return (Wait (EVT0, "1")) }
	Method (LOCL, 0, Serialized) { Event (LEVX) Signal (LEVX) Return (Wait (LEVX, 0)) }
}
