// predicates, and what methods return that do not say it
DefinitionBlock ("", "DSDT", 2, "STAGE", "PREDICAT", 1)
{
	Name (I000, 5)
	Name (I001, 0)
	Name (S000, "12ab")
	Name (B000, Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	Name (P000, Package () { 1, "two", Buffer () { 3 }, Package () { 4 } })
	Method (SAME, 1) { Return (Arg0) }

	Method (IMP1, 0) { Local0 = 5 }
	Method (IMP2, 0) { I000 = "7" }
	Method (IMP3, 0) { If (3) { Local0 = 8 } }
	Method (IMP4, 0) { If (0) { Local0 = 8 } }
	Method (IMP5, 0) { Local0 = 3 While (Local0) { Local0-- } }
	Method (IMPS, 0) { Local0 = 6 While (0) { } }
	Method (PRD1, 0) { Local0 = 6 If (S000) { } }
	Method (PRD2, 0) { Local0 = 6 If (I001) { } }
	Method (PRD3, 0) { Local0 = 6 While (I001) { } }
	Method (PRD4, 0) { Local0 = 6 Local1 = "0" If (Local1) { } }
	Method (PRD5, 0) { Local0 = 6 Local1 = Buffer () {7} If (Local1) { } }
	Method (PRD6, 0) { Local0 = 6 If (SAME (3)) { } }
	Method (PRD7, 0) { Local0 = 6 If (SAME ("5")) { } }
	Method (PRD8, 0) { Local0 = 6 If (DerefOf (P000[0])) { } }
	Method (PRD9, 0) { Local0 = 6 If (P000[0]) { } }
	Method (PRDA, 0) { Local0 = 6 If (0x1234) { } }
	Method (PRDB, 0) { Local0 = 6 While (SAME (0)) { } }
	Method (PRDC, 0) { Local0 = 6 If (0) { } Else { } }
	Method (PRDD, 0) { Local0 = 6 If (0) { Local1 = 3} ElseIf (7) { } }
	Method (PRDE, 0) { Local0 = 6 If (I000) { Noop } }
	Method (PRDF, 0) { Local0 = 6 If (B000) { } }
	Method (PRDG, 0) { Local0 = 3 While (Local0 > 1) { Local0-- } }
	Method (PRDH, 0) { Local0 = 3 While (1) { Local0-- If (Local0 == 0) { Break } } }
	Method (PRDI, 0) { Local0 = 3 While (1) { Local0-- If (Local0) { Continue } Break } }
	Method (PRDJ, 0) { Local0 = 3 Switch (Local0) { Case (3) { } } }
	Method (PRDL, 0) { Local0 = 3 If (I000 == 5) { Local1 = 3 Local1 += 4 } }
	Method (PRDM, 0) { Local0 = 3 SAME (4) If (0) {} }
	Method (DEC6, 0) { Local0 = 6 Name (XX, Buffer (SAME (3)) {}) }
	Method (DEC9, 0) { Local0 = 6 Name (XX, Buffer () {1,2}) }
	Method (REF1, 0) { Local0 = P000[0] If (Local0) { Return (1) } Return (2) }
	Method (REF2, 0) { Local0 = RefOf (I000) If (Local0) { Return (1) } Return (2) }
	Method (REF3, 0) { If (RefOf (I000)) { Return (1) } Return (2) }
	Method (REF4, 0) { Local0 = B000[0] If (Local0) { Return (1) } Return (2) }
	Method (REF5, 0) { If (B000[0]) { Return (1) } Return (2) }
	Method (REF6, 0) { If (Index (P000, 0, Local0)) { Return (1) } Return (2) }
	Method (REF7, 0) { While (P000[0]) { Return (1) } Return (2) }
	Method (REF8, 0) { If (SAME (P000[0])) { Return (1) } Return (2) }
	Method (REF9, 0) { If (!P000[0]) { Return (1) } Return (2) }
	Method (REFA, 0) { If (P000[0] && 1) { Return (1) } Return (2) }
	Method (REFB, 0) { If (P000[0] == 1) { Return (1) } Return (2) }
	Method (REFC, 0) { Return (P000[0] + 1) }
	Method (REFD, 0) { Local0 = P000[0] Return (Local0 + 1) }
	Method (REFE, 0) { Local0 = RefOf (I000) Return (Local0 + 1) }
	Method (REFF, 0) { Local0 = P000[0] Local0++ Return (Local0) }
	Method (REFG, 0) { If (S000[0]) { Return (1) } Return (2) }
	Method (REFH, 0) { Name (PX, Package () {I000}) If (DerefOf (PX[0])) { Return (1) } Return (2) }
	Method (REFI, 0) { Name (PX, Package () {I000}) If (PX[0]) { Return (1) } Return (2) }
}
