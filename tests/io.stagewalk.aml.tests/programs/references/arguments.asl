// references as arguments
DefinitionBlock ("", "DSDT", 2, "STAGE", "ARGUMENT", 1)
{
	Name (INT0, 5)
	Name (STR0, "abcdef")
	Name (BUF0, Buffer () { 1, 2, 3 })
	Name (PKG0, Package () { 1, 2 })
	Method (SETX, 2) { Arg0 = Arg1 }
	Method (COPX, 2) { CopyObject (Arg1, Arg0) }
	Method (INCX, 1) { Arg0++ Return (DerefOf (Arg0)) }
	Method (TYPX, 1) { Return (ObjectType (Arg0)) }
	Method (PASS, 2) { SETX (Arg0, Arg1) }
	Method (LOCX, 1) { Local0 = Arg0 Local0 = 99 }
	Method (DERX, 1) { Return (DerefOf (Arg0)) }

	Method (SETI, 0, Serialized) { SETX (RefOf (INT0), 7) Return (INT0) }
	Method (SETS, 0, Serialized) { SETX (RefOf (STR0), "longer than that") Return (STR0) }
	Method (SETB, 0, Serialized) { SETX (RefOf (BUF0), Buffer () { 9, 9, 9, 9 }) Return (BUF0) }
	Method (SETT, 0, Serialized) { SETX (RefOf (INT0), "12") Return (INT0) }
	Method (COPI, 0, Serialized) { COPX (RefOf (INT0), "text") Return (INT0) }
	Method (PASI, 0, Serialized) { PASS (RefOf (INT0), 8) Return (INT0) }
	Method (LOCI, 0, Serialized) { LOCX (RefOf (INT0)) Return (INT0) }
	Method (NOTR, 0, Serialized) { SETX (INT0, 7) Return (INT0) }
	Method (NOTB, 0, Serialized) { SETX (BUF0, 7) Return (BUF0) }
	Method (LOCR, 0, Serialized) { Local0 = 3 SETX (RefOf (Local0), 4) Return (Local0) }
	Method (LOCT, 0, Serialized) { Local0 = "abc" SETX (RefOf (Local0), 4) Return (Local0) }
	Method (LOCU, 0, Serialized) { SETX (RefOf (Local0), 4) Return (Local0) }
	Method (ELEM, 0, Serialized) { SETX (PKG0 [0], 9) Return (PKG0) }
	Method (ELEB, 0, Serialized) { SETX (BUF0 [0], 9) Return (BUF0) }
	Method (ELER, 0, Serialized) { SETX (RefOf (PKG0 [0]), 9) Return (PKG0) }
	Method (TYPI, 0, Serialized) { Return (TYPX (RefOf (INT0))) }
	Method (TYPE, 0, Serialized) { Return (TYPX (PKG0 [0])) }
	Method (DERI, 0, Serialized) { Return (DERX (RefOf (INT0))) }
	Method (DERE, 0, Serialized) { Return (DERX (PKG0 [1])) }
	Method (DERS, 0, Serialized) { Return (DERX ("INT0")) }
	Method (DERN, 0, Serialized) { Return (DERX (INT0)) }
}
