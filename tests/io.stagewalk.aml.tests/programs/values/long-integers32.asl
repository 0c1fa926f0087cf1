// results of more than 32 bits where integers have 32: who is given all of them
DefinitionBlock ("", "DSDT", 1, "STAGE", "LONGINTS", 1)
{
	Name (ONE0, 0xFFFFFFFF)
	Name (INT0, 0)
	Name (TEXT, "                ")
	Name (BUF0, Buffer (12) {})
	CreateQWordField (BUF0, 0, QWD0)
	CreateField (BUF0, 4, 40, BIT0)
	Name (PKG0, Package (2) { 1, 2 })
	OperationRegion (REG0, SystemMemory, 0x20000, 0x20)
	Field (REG0, DWordAcc, NoLock, Preserve) { FLD0, 64, , 8, FLD1, 40, FLD2, 32 }

	Method (LOCA, 0, Serialized) { Add (ONE0, 1, Local0) Return (Local0) }
	Method (LOCB, 0, Serialized) { Local0 = 5 Add (ONE0, 1, Local0) Return (Local0 == 0) }
	Method (SETA, 1, Serialized) { Add (ONE0, 3, Arg0) Return (Arg0) }
	Method (ARGU, 0, Serialized) { Return (SETA (1)) }
	Method (NAMD, 0, Serialized) { Add (ONE0, 3, INT0) Return (INT0) }
	Method (NAMT, 0, Serialized) { Add (ONE0, 3, TEXT) Return (TEXT) }
	Method (NAMB, 0, Serialized) { Add (ONE0, 3, BUF0) Return (BUF0) }
	Method (QWRD, 0, Serialized) { Add (ONE0, 3, QWD0) Return (BUF0) }
	Method (BITS, 0, Serialized) { Add (ONE0, 3, BIT0) Return (BUF0) }
	Method (QWRS, 0, Serialized) { QWD0 = ONE0 + 3 Return (BUF0) }
	Method (FIEL, 0, Serialized) { Return (Add (ONE0, 3, FLD0)) }
	Method (FIE1, 0, Serialized) { Return (Subtract (1, 3, FLD1)) }
	Method (FIE2, 0, Serialized) { Return (ShiftLeft (ONE0, 8, FLD0)) }
	Method (FIE3, 0, Serialized) { Return (Multiply (ONE0, ONE0, FLD0)) }
	Method (FIE4, 0, Serialized) { Return (Not (1, FLD0)) }
	Method (FIE5, 0, Serialized) { FLD0 = ONE0 + 3 Return (FLD0) }
	Method (FIE6, 0, Serialized) { Return (NOr (1, 2, FLD0)) }
	Method (FIE7, 0, Serialized) { FLD2 = ONE0 FLD2++ Return (FLD2) }
	Method (FIE8, 0, Serialized) { FLD2 = 0 FLD2-- Return (FLD2) }
	Method (ELEM, 0, Serialized) { Local0 = Package (1) {} Local0 [0] = Add (ONE0, 3) Return (Local0) }
	Method (ELET, 0, Serialized) { Local0 = Package (1) {} Add (ONE0, 3, Local0 [0]) Return (Local0) }
	Method (DERE, 0, Serialized) { Local0 = Package (1) {} Add (ONE0, 3, Local0 [0]) Return (DerefOf (Local0 [0])) }
	Method (DERP, 0, Serialized) { Local0 = Package (1) {} Add (ONE0, 3, Local0 [0]) Local1 = DerefOf (Local0 [0]) Return (Local0) }
	Method (DERL, 0, Serialized) { Local0 = Package (1) {} Add (ONE0, 1, Local0 [0]) Return (DerefOf (Local0 [0]) == 0) }
	Method (NAMP, 0, Serialized) { Add (ONE0, 3, PKG0 [1]) Return (PKG0) }
	Method (ELEB, 0, Serialized) { Local0 = Buffer (4) {} Add (ONE0, 3, Local0 [1]) Return (Local0) }
	Method (COMP, 0, Serialized) { Return ((ONE0 + 1) == 0) }
	Method (PRED, 0, Serialized) { If (ONE0 + 1) { Return (1) } Return (2) }
	Method (NEST, 0, Serialized) { Return ((ONE0 + 3) + (ONE0 + 3)) }
	Method (INCL, 0, Serialized) { Local0 = ONE0 Local0++ Return (Local0) }
	Method (INCN, 0, Serialized) { INT0 = ONE0 INT0++ Return (INT0) }
	Method (DECN, 0, Serialized) { INT0 = 0 INT0-- Return (INT0) }
	Method (CONC, 0, Serialized) { Return (Concatenate (ONE0 + 3, ONE0 + 3)) }
	Method (HEXS, 0, Serialized) { Return (ToHexString (0 - 1)) }
	Method (DECS, 0, Serialized) { Return (ToDecimalString (0 - 1)) }
	Method (TOIN, 0, Serialized) { Return (ToInteger ("0x123456789", FLD0)) }
	Method (TOIE, 0, Serialized) { Local0 = Package (1) {} ToInteger (0 - 1, Local0 [0]) Return (Local0) }
	Method (COPY, 0, Serialized) { Local0 = Package (1) {} Add (ONE0, 3, Local0 [0]) CopyObject (DerefOf (Local0 [0]), INT0) Return (INT0) }
	Method (PACC, 0, Serialized) { Local0 = Package (1) {} Add (ONE0, 3, Local0 [0]) Local1 = Local0 Return (Local1) }
	Method (BCDT, 0, Serialized) { Return (ToBCD (99999999, FLD0)) }
	Method (DIVI, 0, Serialized) { Divide (ONE0, 2, FLD0, FLD1) Return (FLD1) }
}
