// errors of which \_ERR is told, and what goes on behind them
DefinitionBlock ("", "DSDT", 2, "STAGE", "HANDLED", 1)
{
	External (NOPE, IntObj)
	Name (SEEN, "")
	Name (CODE, 0)
	Name (NUMB, 0)
	Name (ANSW, 0)
	Mutex (MTX0, 5)

	Method (_ERR, 3)
	{
		SEEN = Concatenate (SEEN, Mid (Arg1, 3, 60))
		SEEN = Concatenate (SEEN, " ")
		CODE = Arg0
		NUMB++
		If (ANSW == 1) { Return (0x3003) }
		If (ANSW == 2) { Local0 = NUMB + Divide (1, 0) }
		Return (0)
	}

	Method (RSLT, 1) { Return (Concatenate (Concatenate (Arg0, " "), SEEN)) }

	// while it is loaded
	Divide (1, 0)
	Mod (1, 0)
	Name (AFTR, 4)

	Method (TOLD, 0) { Return (Package () { SEEN, CODE, NUMB }) }
	Method (WHIL, 0) { Return (Package (3) { CODE, NUMB, AFTR }) }
	Method (DIVI, 0) { Local0 = 5 Local1 = Divide (Local0, 0) Local1 = ObjectType (Local1) Return (RSLT ((Local1 << 16) + CODE)) }
	Method (NEST, 0) { Local1 = Add (3, Divide (1, 0)) Local2 = Add (Local1, 4) Return (RSLT (((Local2 << 16) + CODE << 16) + NUMB)) }
	Method (TWOO, 0) { Add (Divide (1, 0), Mod (2, 0), Local0) Return (RSLT (ObjectType (Local0))) }
	Method (IFPK, 0) { Local1 = Package () { 1 } If (Local1) { Local0 |= 1 } ElseIf (0) { Local0 |= 2 } Else { Local0 |= 4 } Return (RSLT (Local0)) }
	Method (IFNO, 0) { If (NOPE) { Local0 |= 1 } Else { Local0 |= 2 } While (NOPE) { Local0 += 16 } Return (RSLT (Local0)) }
	Method (RETU, 0) { Return (Divide (1, 0)) }
	Method (RETC, 0) { Local0 = RETU () Return (RSLT (Local0)) }
	Method (NONE, 0) { NUMB = 7 Divide (1, 0) }
	Method (NONC, 0) { Local0 = NONE () Return (RSLT (Local0)) }
	Method (ARGU, 0) { Local0 = TAKE (Divide (1, 0), 3) + 1 Return (RSLT (Local0)) }
	Method (TAKE, 2) { Return (Arg0) }
	Method (INDE, 0) { Local1 = "abc" Local1 [5] = 3 Local2 = DerefOf (Local1 [7]) Return (RSLT (ObjectType (Local2))) }
	Method (ELEM, 0) { Local1 = Package (3) { 1 } Local2 = DerefOf (Local1 [1]) Local3 = Local1 [7] Return (RSLT ((ObjectType (Local2) << 16) + ObjectType (Local3))) }
	Method (TWIC, 0) { Name (A000, 3) Name (A000, 4) Return (RSLT (A000)) }
	Method (NOTF, 0) { Local0 = NOPE Local1 = 3 + NOPE Return (RSLT ((ObjectType (Local0) << 16) + Local1)) }
	Method (TARG, 0) { NOPE = 3 Return (SEEN) }
	Method (BUFF, 0) { Local0 = Buffer (Divide (1, 0)) { 1, 2 } Return (RSLT (ObjectType (Local0))) }
	Method (FIEL, 0) { Local0 = Buffer (2) { } CreateField (Local0, 15, 2, F001) Return (RSLT (Local0)) }
	Method (CONC, 0) { Local0 = "x" Concatenate ("a", Divide (2, 0), Local0) Return (RSLT (SizeOf (Local0))) }
	Method (TEMP, 0) { Local0 = ConcatenateResTemplate (Buffer () { 1 }, Buffer () { 0x79, 0 }) Return (RSLT (ObjectType (Local0))) }
	Method (WRON, 0) { If (Acquire (NUMB, 0)) { Local0 = 1 } Return (RSLT (Local0)) }
	Method (RELE, 0) { Release (MTX0) Return (RSLT (CODE)) }
	Method (OVER, 0) { Return (OVER ()) }
	Method (OVEC, 0) { OVER () Return (RSLT ((CODE << 16) + NUMB)) }
	Method (DEEP, 1) { If (Arg0 == 0) { Divide (1, 0) Return (9) } Return (DEEP (Arg0 - 1) + 1) }
	Method (DEE3, 0) { Return (DEEP (3)) }
	Method (MAPD, 0) { ANSW = 1 Divide (1, 0) Return (NUMB) }
	Method (BCDS, 0) { Local0 = ToBCD (10000000000000000) Local1 = FromBCD (0xA) Return (RSLT ((ObjectType (Local0) << 16) + Local1)) }
	Method (OPER, 0) { Local0 = Package () { 1 } Increment (Local0) Local1 = Local0 << 3 Return (RSLT ((ObjectType (Local0) << 16) + ObjectType (Local1))) }
	Method (SIZE, 0) { Local0 = SizeOf (MTX0) Return (RSLT (Local0)) }
	Method (DERE, 0) { Local0 = 3 Local1 = DerefOf (Local0) Return (RSLT (ObjectType (Local1))) }
	Method (MATC, 0) { Local0 = Match (Package () { 1 }, MTR, 0, MTR, 0, 5) Return (RSLT (ObjectType (Local0))) }
	Method (EMPT, 0) { Local1 = Buffer (0) { } Local0 = Local1 + 1 Return (RSLT (ObjectType (Local0))) }
	Method (TURN, 0) { Local0 = 3 While (Local0) { Local0-- Divide (1, 0) If (Local0 == 1) { Break } } Return (RSLT ((Local0 << 16) + NUMB)) }
}
