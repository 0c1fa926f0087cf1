// calls: arguments, results, recursion
DefinitionBlock ("", "DSDT", 2, "STAGE", "CALLS", 1)
{
	Name (INT0, 5)
	Name (STR0, "abc")
	Name (BUF0, Buffer () { 1, 2, 3, 4 })
	Name (PKG0, Package () { 1, 2, 3 })

	Method (FACT, 1) { If (Arg0 < 2) { Return (1) } Return (Arg0 * FACT (Arg0 - 1)) }
	Method (FIBO, 1) { If (Arg0 < 2) { Return (Arg0) } Return (FIBO (Arg0 - 1) + FIBO (Arg0 - 2)) }
	Method (ACKE, 2)
	{
		If (Arg0 == 0) { Return (Arg1 + 1) }
		If (Arg1 == 0) { Return (ACKE (Arg0 - 1, 1)) }
		Return (ACKE (Arg0 - 1, ACKE (Arg0, Arg1 - 1)))
	}
	Method (ENDL, 1) { Return (ENDL (Arg0 + 1)) }

	Method (FAC0, 0, Serialized) { Return (FACT (15)) }
	Method (FIB0, 0, Serialized) { Return (FIBO (12)) }
	Method (ACK0, 0, Serialized) { Return (ACKE (2, 3)) }

	Method (SETA, 1) { Arg0 = 7 Return (Arg0) }
	Method (SETE, 1) { Arg0 [1] = 0x99 }
	Method (INCR, 1) { Arg0++ Return (Arg0) }
	Method (SEVE, 7) { Return (Arg0 << 24 | Arg1 << 20 | Arg2 << 16 | Arg3 << 12 | Arg4 << 8 | Arg5 << 4 | Arg6) }

	Method (ARGI, 0, Serialized) { Local0 = SETA (INT0) Local7 = Package (2) {} Local7 [0] = Local0 Local7 [1] = INT0 Return (Local7) }
	Method (ARGS, 0, Serialized) { SETA (STR0) Return (STR0) }
	Method (ARGB, 0, Serialized) { SETA (BUF0) Return (BUF0) }
	Method (ARGR, 0, Serialized) { SETA (RefOf (INT0)) Return (INT0) }
	Method (ARGT, 0, Serialized) { SETA (RefOf (STR0)) Return (STR0) }
	Method (ARGL, 0, Serialized) { Local0 = 1 SETA (RefOf (Local0)) Return (Local0) }
	Method (ELEB, 0, Serialized) { SETE (BUF0) Return (BUF0) }
	Method (ELEP, 0, Serialized) { SETE (PKG0) Return (PKG0) }
	Method (ELES, 0, Serialized) { SETE (STR0) Return (SizeOf (STR0)) }
	Method (ELEL, 0, Serialized) { Local0 = BUF0 SETE (Local0) Return (Concatenate (BUF0, Local0)) }
	Method (INC0, 0, Serialized) { Local0 = 4 Local1 = INCR (Local0) Return (Local0 << 8 | Local1) }
	Method (SEV0, 0, Serialized) { Return (SEVE (1, 2, 3, 4, 5, 6, 7)) }
	Method (NSTC, 0, Serialized) { Return (INCR (INCR (INCR (1)) + INCR (10))) }

	Method (RETP, 0) { Return (PKG0) }
	Method (RETB, 0) { Return (BUF0) }
	Method (NORE, 0) { }
	Method (RPKG, 0, Serialized) { Local0 = RETP () Local0 [0] = "x" Return (PKG0) }
	Method (RBUF, 0, Serialized) { Local0 = RETB () Local0 [0] = 0xEE Return (BUF0) }
	Method (IDXR, 0, Serialized) { Return (DerefOf (Index (RETP (), 2))) }
	Method (NONE, 0, Serialized) { NORE () Return (3) }

	Method (ORDE, 0, Serialized)
	{
		// names and locals are looked at after the calls among the operands
		Local0 = 1
		Return (Local0 + INCL (RefOf (Local0)) + Local0)
	}
	Method (INCL, 1) { Arg0 = 10 Return (100) }
	Method (ALIA, 0, Serialized) { Return (CHNG (INT0)) }
	Method (CHNG, 1) { INT0 = 8 Return (Arg0) }
	Method (UNIA, 1) { If (Arg0 == 0) { Return (Local3 + 1) } Return (2) }
	Method (UNI0, 0, Serialized) { Return (UNIA (0)) }
}
