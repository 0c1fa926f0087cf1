// references to elements: returned, and held by names
DefinitionBlock ("", "DSDT", 2, "STAGE", "RETURNED", 1)
{
	Name (PKG0, Package (4) { 0x55, 0x66, "str", Package () { 1 } })
	Name (BUF0, Buffer () { 1, 2, 3 })
	Name (STR0, "abc")
	Name (NAMD, 0)
	Device (DEV0) { }
	ThermalZone (TZN0) { }

	Method (ELEM, 1) { Return (PKG0[Arg0]) }
	Method (STOR, 1) { Return (Local0 = PKG0[Arg0]) }
	Method (LOCL, 1) { Local0 = PKG0[Arg0] Return (Local0) }
	Method (HELD, 1) { CopyObject (PKG0[Arg0], NAMD) Return (NAMD) }
	Method (TYPE, 1) { Local0 = Arg0 Return (ObjectType (Local0)) }
	Method (FOLL, 1) { Return (DerefOf (Arg0)) }
	Method (WRIT, 1) { Arg0 = 0x99 }
	Method (SIZE, 1) { Return (SizeOf (Arg0)) }

	Method (DERF, 0) { Return (DerefOf (ELEM (1))) }
	Method (DERS, 0) { Return (DerefOf (STOR (1))) }
	Method (DERL, 0) { Return (DerefOf (LOCL (1))) }
	Method (DERH, 0) { Return (DerefOf (HELD (1))) }
	Method (PASS, 0) { Return (FOLL (ELEM (2))) }
	Method (PASH, 0) { Return (TYPE (HELD (0))) }
	Method (BYTE, 1) { Return (BUF0[Arg0]) }
	Method (CHAR, 1) { Return (STR0[Arg0]) }
	Method (BUFD, 0) { Return (DerefOf (BYTE (1))) }
	Method (STRD, 0) { Return (DerefOf (CHAR (1))) }
	Method (TYPP, 0) { Return (TYPE (ELEM (3))) }
	Method (ADDS, 0) { Return (ELEM (0) + 1) }
	Method (COMP, 0) { If (ELEM (0) == 0x55) { Return ("equal") } Return ("other") }
	Method (THRU, 0) { WRIT (ELEM (0)) Return (PKG0) }
	Method (CONT, 0) { Local0 = ELEM (0) Local0 = 7 Return (PKG0) }

	Method (NADD, 0) { CopyObject (PKG0[1], NAMD) Return (NAMD + 7) }
	Method (NEQU, 0) { CopyObject (PKG0[1], NAMD) Return (NAMD == 0x66) }
	Method (NNOT, 0) { CopyObject (PKG0[1], NAMD) Return (~NAMD) }
	Method (NLAN, 0) { CopyObject (PKG0[1], NAMD) Return (NAMD && 1) }
	Method (NCON, 0) { CopyObject (PKG0[2], NAMD) Return (Concatenate (NAMD, "x")) }
	Method (NMID, 0) { CopyObject (PKG0[2], NAMD) Return (Mid (NAMD, 1, 1)) }
	Method (NINT, 0) { CopyObject (PKG0[1], NAMD) Return (ToInteger (NAMD)) }
	Method (NMAT, 0) { CopyObject (PKG0[1], NAMD) Return (Match (PKG0, MEQ, NAMD, MTR, 0, 0)) }
	Method (NBUF, 0) { CopyObject (BUF0[1], NAMD) Return (NAMD + 1) }
	Method (NREF, 0) { CopyObject (RefOf (PKG0), NAMD) Return (NAMD + 1) }
	Method (NIFS, 0) { CopyObject (PKG0[1], NAMD) If (NAMD) { Return (1) } Return (2) }
	Method (NINC, 0) { CopyObject (PKG0[1], NAMD) NAMD++ Return (PKG0) }
	Method (NCAL, 0) { CopyObject (PKG0[1], NAMD) Return (FOLL (NAMD)) }
	Method (NTYP, 0) { CopyObject (PKG0[2], NAMD) Return (ObjectType (NAMD)) }
	Method (NSIZ, 0) { CopyObject (PKG0[2], NAMD) Return (SizeOf (NAMD)) }
	Method (NSTO, 0) { CopyObject (PKG0[1], NAMD) Local0 = NAMD Return (DerefOf (Local0)) }
	Method (LADD, 0) { CopyObject (PKG0[1], Local0) Return (Local0 + 7) }

	Method (DEVI, 0) { Local0 = RefOf (DEV0) Local1 = DerefOf (Local0) Return (1) }
	Method (DEVT, 0) { Return (ObjectType (DerefOf (RefOf (DEV0)))) }
	Method (DEVC, 0) { Return (TYPE (DerefOf (RefOf (DEV0)))) }
	Method (ZONE, 0) { Local0 = DerefOf (RefOf (TZN0)) Return (1) }
	Method (REFM, 1) { Return (RefOf (BUF0)) }
	Method (REFE, 0) { Return (ObjectType (DerefOf (REFM (0)))) }
	Method (FLDT, 0) { CreateByteField (BUF0, 0, FLD0) Return (ObjectType (DerefOf (RefOf (FLD0)))) }
	Method (FLDV, 0) { CreateByteField (BUF0, 0, FLD0) Return (DerefOf (RefOf (FLD0)) + 1) }
	Method (FLDL, 0) { CreateByteField (BUF0, 0, FLD0) Local0 = RefOf (FLD0) Return (ObjectType (DerefOf (Local0))) }
	Method (REFD, 0) { Local0 = RefOf (DEV0) Return (ObjectType (RefOf (DerefOf (RefOf (DEV0))))) }
	Method (REFX, 0, Serialized) { Mutex (MTX0, 0) Local0 = RefOf (DerefOf (RefOf (MTX0))) Return (1) }
	Method (UNIN, 0) { Local1 = Local0 Return (ObjectType (Local0)) }
	Method (UNIA, 0) { Return (UNIB (0)) }
	Method (UNIB, 1) { If (Local3) { Return (9) } Return (ObjectType (Local3)) }
	Method (UNIR, 0) { Local1 = RefOf (Local0) Local2 = DerefOf (Local1) Return (1) }
	Method (LOCU, 0) { FOLL (RefOf (Local0)) Return (1) }
	Method (SIZF, 0) { CreateByteField (BUF0, 0, FLD0) Return (SIZE (RefOf (FLD0))) }
	Method (SIZB, 0) { Return (SIZE (RefOf (BUF0))) }
}
