// what goes through a reference, and what replaces it: here other interpreters differ from ACPICA
DefinitionBlock ("", "DSDT", 2, "STAGE", "THROUGH", 1)
{
	Name (NUMB, 0x100)
	Name (TEXT, "text")
	Name (LIST, Package (4) { 1, "two", Package (2) { 3, 4 }, Buffer (2) { 5, 6 } })
	Method (SETA, 2) { Arg0 = Arg1 }
	Method (CPYA, 2) { CopyObject (Arg1, Arg0) }
	Method (SETL, 2) { Local0 = RefOf (Arg0) Local0 = Arg1 Return (Local0) }
	Method (INCA, 1) { Arg0++ Return (Arg0) }
	Method (DEEP, 2) { If (Arg1 > 0) { DEEP (RefOf (Arg0), Arg1 - 1) } Else { Arg0 = 0x77 } }

	Method (LOCR, 0) { Local0 = RefOf (Local1) Local0 = 5 Return (ObjectType (Local1)) }
	Method (LOCI, 0) { Local1 = 7 Local0 = RefOf (Local1) Local0++ Return (Local1) }
	Method (LOCC, 0) { Local1 = 7 Local0 = RefOf (Local1) CopyObject (9, Local0) Return (Local1) }
	Method (NAMR, 0) { Local0 = RefOf (NUMB) Local0 = 5 Return (NUMB) }
	Method (ARGV, 0) { Local0 = "four" SETA (Local0, 5) Return (Local0) }
	Method (ARGR, 0) { Local0 = "four" SETA (RefOf (Local0), 5) Return (Local0) }
	Method (ARGN, 0) { SETA (RefOf (TEXT), 0x41) Return (TEXT) }
	Method (ARGC, 0) { CPYA (RefOf (TEXT), 0x41) Return (TEXT) }
	Method (ARGL, 0) { Local0 = "four" SETL (Local0, 0x33323130) Return (Local0) }
	Method (ARGM, 0) { Local0 = "four" Return (SETL (RefOf (Local0), 0x33323130)) }
	Method (ARGI, 0) { Local0 = 7 Return (INCA (RefOf (Local0))) }
	Method (ARGD, 0) { Local0 = 7 DEEP (RefOf (Local0), 4) Return (Local0) }
	Method (ELEI, 0) { Return (Increment (LIST [0])) }
	Method (ELEB, 0) { Local0 = Buffer (2) { 1, 2 } Decrement (Local0 [1]) Return (Local0) }
	Method (ELEL, 0) { Local0 = LIST [0] Local0 = 9 Return (DerefOf (LIST [0])) }
	Method (ELEA, 0) { SETA (LIST [0], 9) Return (DerefOf (LIST [0])) }
	Method (ELER, 0) { Local1 = 5 LIST [0] = RefOf (Local1) LIST [0] = 6 Return (Local1) }
	Method (ELED, 0) { Local1 = 5 LIST [0] = RefOf (Local1) Return (DerefOf (DerefOf (LIST [0]))) }
	Method (ELEN, 0) { LIST [1] = RefOf (LIST) Return (ObjectType (LIST [1])) }
	Method (ELEX, 0) { LIST [1] = RefOf (NUMB) Return (DerefOf (LIST [1]) [0]) }
	Method (NEST, 0) { DerefOf (LIST [2]) [1] = 9 Return (DerefOf (DerefOf (LIST [2]) [1])) }
	Method (TYPE, 0) { Local0 = RefOf (NUMB) Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
	Method (TWIC, 0) { Local0 = RefOf (NUMB) Local1 = RefOf (Local0) Return (DerefOf (DerefOf (Local1))) }
	Method (SAME, 0) { Local0 = TEXT Local1 = RefOf (Local0) Local2 = DerefOf (Local1) Local2 [0] = 0x54 Return (Local0) }
}
