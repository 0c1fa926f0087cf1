// random statements on every kind of object, generated once
DefinitionBlock ("", "DSDT", 2, "STAGE", "RANDOM", 1)
{
	Name (INT0, 0x12345678)
	Name (INT1, 3)
	Name (STR0, "1F")
	Name (STR1, "hello world")
	Name (BUF0, Buffer (4) { 0x01, 0x02, 0x03, 0x04 })
	Name (BUF1, Buffer (12) { 0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70, 0x80, 0x90, 0xA0, 0xB0, 0xC0 })
	Name (PKG0, Package (4) { 0x01, "two", Buffer (2) { 0x03, 4 }, Package () { 5, "six", INT1 } })
	OperationRegion (REG0, SystemMemory, 0x1000, 0x40)
	Field (REG0, ByteAcc, NoLock, Preserve) { FLB0, 8, FLB1, 5, FLB2, 11, FLB3, 40 }
	Field (REG0, DWordAcc, NoLock, WriteAsOnes) { Offset (0x10), FLD0, 32, FLD1, 12, FLD2, 84 }
	Field (REG0, WordAcc, NoLock, WriteAsZeros) { Offset (0x20), FLW0, 3, FLW1, 30, FLW2, 16 }
	IndexField (FLB0, FLB3, ByteAcc, NoLock, Preserve) { IXF0, 16, IXF1, 7 }
	CreateWordField (BUF1, 3, BWD0)
	CreateField (BUF1, 13, 22, BFD0)
	CreateBitField (BUF0, 5, BBT0)
	Method (INCR, 1) { Arg0 = Arg0 + 1 Return (Arg0) }
	Method (SWAP, 2) { Local0 = DerefOf (Arg0) Arg0 = DerefOf (Arg1) Arg1 = Local0 Return (Local0) }
	Method (CATS, 2, Serialized) { Name (TMP0, "x") TMP0 = Arg0 Return (Concatenate (TMP0, Arg1)) }
	Method (ELEM, 2) { Arg0 [Arg1] = 0x5A Return (Arg0) }
	Method (T000, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- ToInteger (Or (Buffer () { 0xe, 0xc7, 0xdd, 0x1 }, DerefOf (DerefOf (PKG0 [3]) [0])), BWD0) }
		STR1 [1] = Add (ShiftLeft (ToInteger (BUF1), ToInteger (BWD0)), ToBuffer (FLD0))
		CopyObject (ToBuffer (FLB3), FLB2)
		Return (PKG0)
	}

	Method (T001, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (Local3) { Local3 = 3 While (Local3) { Local3-- PKG0 [0] = Local1 } } Else { Local3 = (LGreater (Buffer () { 0x82, 0x56 }, BWD0)) }
		Concatenate ((LGreater ("0x10", FLD2)), Mid (Concatenate (Ones, BFD0), 0, 5), FLW1)
		PKG0 [1] = FindSetLeftBit (ShiftLeft (Buffer () { 0xfc, 0x35 }, ToString (INT0, 2)))
		Increment (FLD1)
		FLB2 = Mid (Concatenate (SizeOf (INT0), DerefOf (PKG0 [0])), 0, 5)
		STR0 = FLD1
		Return (FLD2)
	}

	Method (T002, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (FLB0, IXF1)
		FLW1 = Add (NAnd (ShiftLeft ("12", "a b"), Add (BWD0, "abc")), "")
		Increment (Local1)
		Return (STR0)
	}

	Method (T003, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (DerefOf (DerefOf (PKG0 [3]) [0])) { BBT0 = "FFFF" } Else { ToInteger (Not (FLD2), BUF1) }
		Local1 = (LGreater (SizeOf (INT0), DerefOf (PKG0 [1])))
		If (DerefOf (PKG0 [1])) { FLD2 = Or (CATS (DerefOf (BUF0 [0]), DerefOf (BUF0 [1])), FLD0) } Else { Increment (FLW1) }
		SWAP (RefOf (FLB2), RefOf (FLD0))
		Return ((LLess (SizeOf (INT0), FindSetLeftBit (DerefOf (PKG0 [2])))))
	}

	Method (T004, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (STR0), RefOf (INT1))
		Local3 = Concatenate (0xFF, ToString (Multiply (Buffer () { 0xb2, 0xc4, 0x54, 0x14, 0x2e, 0x82 }, Local3), 2))
		Local3 = 3 While (Local3) { Local3-- CopyObject (ShiftLeft (ToInteger (FLD2), Add (FLD1, "a b")), FLB2) }
		Or (FLD2, ToInteger (Concatenate (Buffer () { 0x9c, 0xcc, 0xad }, Buffer () { 0x1, 0x8e, 0x65, 0xec, 0xd1 })), Local1)
		Return (Local2)
	}

	Method (T005, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Or (Mid (Subtract (Local3, 0), 0, 5), Subtract (FindSetLeftBit (Buffer () { 0x89, 0x23, 0x26 }), ToString (Local0, Ones)), BUF1)
		CopyObject (INCR ((LGreater (Buffer () { 0x7f, 0x89, 0x61, 0x25 }, FLB2))), Local2)
		Return (STR0)
	}

	Method (T006, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		INT1 = And (ToBuffer (DerefOf (DerefOf (PKG0 [3]) [2])), SizeOf (PKG0))
		BFD0 = And (ToBuffer (And ("FFFF", Buffer () { 0x93, 0x64, 0xcc, 0x51 })), STR0)
		STR0 = Not (Mod (7, Or (BUF0, Buffer () { 0xd9, 0x23 })))
		Return (INT0)
	}

	Method (T007, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (INT0), RefOf (FLD0))
		CopyObject (XOr (0, IXF0), INT1)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T008, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- CopyObject (Local0, BUF0) }
		BWD0 = FLD2
		ELEM (BUF0, 2)
		BUF0 = DerefOf (DerefOf (PKG0 [3]) [1])
		Divide (ShiftRight (ToBuffer (0xFFFFFFFFFFFFFFFF), DerefOf (STR1 [1])), 0x10, BWD0, Local2)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T009, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (BUF0), RefOf (STR1)) }
		BUF0 = DerefOf (BUF0 [1])
		BBT0 = Ones
		ToInteger (Local2, FLD1)
		FLW0 = Buffer () { 0xd3, 0x84, 0x93 }
		Return (LNot (ToBuffer ("FFFF")))
	}

	Method (T00A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB2 = 1
		SWAP (RefOf (INT0), RefOf (FLD0))
		Return (STR1)
	}

	Method (T00B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW2 = FindSetLeftBit ((LEqual (NOr ("FFFF", Buffer () { 0x6d, 0xac, 0xf8, 0x34, 0x4, 0xb1 }), "")))
		FLB2 = FLB3
		CopyObject (BWD0, STR0)
		IXF0 = FindSetLeftBit ("")
		Return (STR0)
	}

	Method (T00C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLB0)
		FLB2 = NOr (Concatenate (Local1, DerefOf (DerefOf (PKG0 [3]) [2])), NOr (Mod (STR0, ""), Buffer () { 0x8a, 0x86, 0xf2, 0x40, 0xce }))
		Local2 = CATS (Concatenate (DerefOf (DerefOf (PKG0 [3]) [2]), NAnd ("12", Buffer () { 0x97, 0x4, 0x4 })), STR1)
		CopyObject (Buffer () { 0x47, 0xb6, 0x8a, 0xb6, 0xf2 }, STR0)
		Return (FLD2)
	}

	Method (T00D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = ToDecimalString ((LOr (XOr (Local2, Local2), NAnd (Local0, Local0))))
		Divide (DerefOf (DerefOf (PKG0 [3]) [0]), 0x10, Local1, FLD2)
		IXF1 = ToInteger (SizeOf (BUF1))
		Increment (BWD0)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T00E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF0, 0)
		Multiply (0, Buffer () { 0x44, 0xa2, 0xe5, 0xd5, 0x55 }, FLD2)
		ELEM (PKG0, 0)
		Return (Local2)
	}

	Method (T00F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BBT0)
		ToInteger (0x80000000, FLB3)
		Divide (DerefOf (BUF0 [3]), INT1, FLB2, BFD0)
		INT1 = Concatenate (Buffer () { 0x7d, 0x6a, 0xcb, 0x3e, 0x6c, 0xc4 }, NAnd (Buffer () { 0xf6, 0x76, 0x89, 0x13 }, "FFFF"))
		If (Buffer () { 0x7c, 0x30, 0x27 }) { ELEM (BUF0, 1) } Else { ToInteger (NAnd (ToString (0xFFFFFFFFFFFFFFFF, Ones), Local3), FLB2) }
		Return (INT0)
	}

	Method (T010, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (BBT0) { Divide (XOr (NAnd (Buffer () { 0x85, 0xbc, 0x13 }, 0xFF), FLD1), INT1, BUF1 [2], IXF0) } Else { INT1 = Concatenate (Add (ToInteger (FLD0), Local3), INCR ((LEqual ("abc", FLD0)))) }
		FLW2 = Concatenate (CATS (7, DerefOf (BUF1 [INT1])), DerefOf (STR1 [3]))
		BBT0 = FindSetLeftBit (ToBuffer (INCR (BUF1)))
		Divide (INCR (LNot (Local2)), INT1, INT1, BBT0)
		FLD1 = Or (DerefOf (DerefOf (PKG0 [3]) [0]), XOr (DerefOf (BUF0 [1]), Concatenate (BWD0, STR1)))
		BFD0 = Local3
		Return (INT0)
	}

	Method (T011, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Concatenate (ToString (INCR (INT0), 2), DerefOf (DerefOf (PKG0 [3]) [2]), Local2)
		FLW0 = (LEqual (Local0, Subtract (BWD0, ToString (FLD1, Ones))))
		Add (7, Buffer () { 0x76, 0x16 }, FLB3)
		Increment (INT0)
		Return (ToDecimalString (0xFF))
	}

	Method (T012, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local1 = Buffer () { 0xb3, 0xb6, 0xe8 }
		ToInteger (SizeOf (INT0), STR0)
		Or (ToBuffer (NAnd (Local2, BUF1)), DerefOf (PKG0 [2]), Local2)
		Return (PKG0)
	}

	Method (T013, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB2 = Not (Buffer () { 0xa1, 0x23 })
		FLW2 = And (DerefOf (DerefOf (PKG0 [3]) [1]), Concatenate (ToString (STR0, 2), Buffer () { 0x19, 0x76, 0x94 }))
		Local3 = 3 While (Local3) { Local3-- FLB0 = BBT0 }
		Local3 = 3 While (Local3) { Local3-- ToInteger (DerefOf (PKG0 [2]), STR1 [1]) }
		Return (BUF1)
	}

	Method (T014, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW2 = XOr (Local0, XOr (Concatenate (BWD0, Local2), Or (STR1, "")))
		ToInteger (FindSetLeftBit (Local0), INT0)
		Return (DerefOf (DerefOf (PKG0 [3]) [2]))
	}

	Method (T015, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BWD0 = XOr (ToDecimalString (0x80000000), DerefOf (STR1 [1]))
		Local3 = 3 While (Local3) { Local3-- CopyObject (DerefOf (BUF0 [0]), Local2) }
		SWAP (RefOf (STR0), RefOf (FLD0))
		FLD2 = XOr (Local1, Not (FLB2))
		CopyObject (DerefOf (PKG0 [1]), BUF0)
		Return (FLD2)
	}

	Method (T016, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (PKG0, 1)
		Multiply (Multiply (ToInteger ("0x10"), CATS (Local3, "a b")), ToDecimalString (BUF1), FLB0)
		Return (PKG0)
	}

	Method (T017, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (FLB2), RefOf (INT1)) }
		Divide (Not (Concatenate ("a b", "abc")), 3, IXF1, PKG0 [0])
		ELEM (STR1, 1)
		FLD2 = DerefOf (PKG0 [2])
		ELEM (BUF1, 0)
		BUF1 = BFD0
		Return (BUF0)
	}

	Method (T018, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BBT0)
		FLB2 = Concatenate (Mid (ToString (0xFF, Ones), 1, 1), DerefOf (BUF1 [INT1]))
		SWAP (RefOf (BUF0), RefOf (INT1))
		Return (BUF1)
	}

	Method (T019, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF0, 0)
		If ((LEqual (INCR (IXF0), ToBuffer (Buffer () { 0x97, 0x5d, 0xa4, 0xcb })))) { ELEM (PKG0, 2) } Else { If (ToBuffer ((LGreater (FLW1, BFD0)))) { Local3 = 1 } Else { ToInteger (Concatenate (SizeOf (STR0), "0x10"), STR0) } }
		Return (FLD2)
	}

	Method (T01A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (And (NOr ("FFFF", ""), FindSetLeftBit (Buffer () { 0x95, 0x6a, 0x43 })), BBT0)
		Add (Mid (Multiply ("a b", Local2), 0, 1), "a b", IXF1)
		ELEM (BUF1, 2)
		SWAP (RefOf (INT0), RefOf (FLD0))
		SWAP (RefOf (INT0), RefOf (STR1))
		Return (Local1)
	}

	Method (T01B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BBT0 = (LGreater (Not (Concatenate (0, "12")), Or (DerefOf (DerefOf (PKG0 [3]) [2]), Buffer () { 0x3d, 0xed })))
		ToInteger (NAnd (ToDecimalString (INT0), LNot (Local0)), Local0)
		STR1 = "12"
		Return (Local1)
	}

	Method (T01C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		STR1 [1] = ToString (Buffer () { 0x14, 0xd1, 0xf3, 0x21 }, 2)
		IXF1 = Mid (DerefOf (BUF0 [1]), 0, 2)
		ELEM (PKG0, 1)
		If (Local1) { INT1 = Mid (Multiply (NAnd (Local3, BUF0), Buffer () { 0xfc, 0x1f, 0xeb, 0x38 }), 3, 1) } Else { CopyObject (XOr (LNot (STR1), INT0), Local2) }
		SWAP (RefOf (FLB2), RefOf (FLD0))
		Return (Local1)
	}

	Method (T01D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- Local0 = 0 }
		CopyObject ((LLess (FindSetLeftBit (Local3), 0xFFFFFFFFFFFFFFFF)), FLB2)
		ToInteger (ToInteger (ToInteger (Local0)), Local2)
		CopyObject (BUF0, INT0)
		ToInteger (LNot (Mid ("FFFF", 0, 2)), INT1)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T01E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (STR1, 1)
		Local3 = 3 While (Local3) { Local3-- CopyObject (Local2, Local2) }
		ELEM (PKG0, 2)
		BUF1 = Buffer () { 0xa2, 0x5a, 0x4a, 0x3a, 0x68, 0xf4 }
		FLD1 = CATS ((LGreater (STR0, "FFFF")), DerefOf (PKG0 [2]))
		Return (FLD2)
	}

	Method (T01F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD2 = Or (INCR (CATS (Local2, Buffer () { 0xfa, 0x11, 0x94, 0x51 })), Mid ("abc", 0, 1))
		STR1 = Add (Add (STR0, ToString (7, Ones)), FLW1)
		SWAP (RefOf (STR0), RefOf (FLD0))
		If (XOr (ToDecimalString (FLB1), Local1)) { Local3 = 3 While (Local3) { Local3-- CopyObject (Local2, BUF0) } } Else { BUF1 [2] = 0x1234 }
		Return (PKG0)
	}

	Method (T020, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF1, 2)
		Divide (Buffer () { 0x59 }, 3, FLB2, BBT0)
		STR0 = Concatenate (Concatenate ((LEqual (BFD0, BUF1)), INCR ("12")), DerefOf (PKG0 [0]))
		ToInteger (BUF1, FLD0)
		Return (PKG0)
	}

	Method (T021, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD2 = ToDecimalString (ToBuffer (Mid (INT1, 0, 5)))
		Increment (FLW1)
		Or (XOr (Local2, DerefOf (PKG0 [2])), ShiftLeft (Buffer () { 0xf9, 0x68, 0x2d, 0xac, 0xcf }, BUF1), Local3)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T022, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		INT1 = DerefOf (PKG0 [0])
		Local3 = 3 While (Local3) { Local3-- ToInteger ("", FLD2) }
		SWAP (RefOf (INT0), RefOf (FLD0))
		Return (Concatenate (BUF1, Local0))
	}

	Method (T023, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (LNot (FLW1), Local0)
		STR1 = Buffer () { 0x10, 0x70, 0xc6, 0x86, 0x83, 0x6c }
		FLD2 = BUF1
		PKG0 [0] = ToBuffer (DerefOf (STR1 [1]))
		Return (FLD2)
	}

	Method (T024, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		STR1 = FindSetLeftBit (NOr (1, SizeOf (BUF1)))
		Divide (Buffer () { 0x6d, 0x1b, 0x9f }, 0x10, BUF0, BUF0)
		Local1 = Local0
		If (NAnd (FLB2, "0x10")) { If (ToInteger (Concatenate (INT1, "0x10"))) { ToInteger ("a b", BBT0) } Else { ELEM (BUF0, 1) } } Else { ELEM (BUF1, 2) }
		FLW0 = ""
		ToInteger (Buffer () { 0xdf, 0xc7, 0x79, 0x4, 0x16, 0x66 }, PKG0 [1])
		Return (Local2)
	}

	Method (T025, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (INCR (ToString (Local0, 2)), FLB2)
		PKG0 [0] = XOr (DerefOf (DerefOf (PKG0 [3]) [1]), DerefOf (DerefOf (PKG0 [3]) [0]))
		Multiply (ShiftLeft (Not (Buffer () { 0x9d, 0x58, 0x99, 0x70 }), Concatenate (0, 0xFF)), ToInteger ((LOr (Local1, FLB2))), FLD1)
		STR1 [1] = BUF0
		Return (Concatenate (0x1234, NAnd (NOr (STR0, FLD1), Multiply (BUF1, BWD0))))
	}

	Method (T026, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject ((LGreater (SizeOf (BUF1), Local2)), Local2)
		BUF0 = Concatenate (DerefOf (DerefOf (PKG0 [3]) [1]), DerefOf (STR1 [1]))
		Return (Concatenate (BUF1, Local0))
	}

	Method (T027, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		INT1 = (LEqual ((LOr (ToInteger (FLB3), 0xFFFFFFFFFFFFFFFF)), Concatenate (Not (Ones), (LAnd (0xFF, "")))))
		FLW2 = Local2
		Local2 = FindSetLeftBit (ToInteger (Subtract (7, BFD0)))
		SWAP (RefOf (FLB2), RefOf (STR1))
		BUF1 [2] = XOr (SizeOf (PKG0), (LOr (Concatenate ("", "12"), Ones)))
		Divide (FLB1, INT1, IXF1, BBT0)
		Return (BUF0)
	}

	Method (T028, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLD0)
		ToInteger (Or (STR1, Mid (Local0, 1, 2)), FLW0)
		SWAP (RefOf (INT0), RefOf (STR1))
		CopyObject (Not (ShiftLeft (Buffer () { 0xa9 }, FLD0)), FLB2)
		FLW2 = ToString (Concatenate (CATS ("12", FLB0), SizeOf (BUF1)), Ones)
		Return (Local2)
	}

	Method (T029, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BBT0)
		Local0 = ""
		Return (BUF0)
	}

	Method (T02A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- ToInteger (Add ((LOr (IXF0, 0x80000000)), Mid (BBT0, 0, 5)), Local2) }
		Divide ((LLess (DerefOf (DerefOf (PKG0 [3]) [0]), ToBuffer (Buffer () { 0xdd, 0xa9 }))), INT1, FLW1, FLW1)
		ToInteger (SizeOf (INT0), FLD1)
		Return (0x80000000)
	}

	Method (T02B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local1 = Mid (BBT0, 3, 1)
		ELEM (PKG0, 1)
		CopyObject (SizeOf (STR0), STR0)
		Return (PKG0)
	}

	Method (T02C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (INT1, PKG0 [1])
		ELEM (PKG0, 2)
		Return (BUF1)
	}

	Method (T02D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (0x80000000) { FLB1 = LNot (ShiftRight (Multiply (Local0, "FFFF"), (LGreater (Local1, 0xFFFFFFFFFFFFFFFF)))) } Else { SWAP (RefOf (INT0), RefOf (INT1)) }
		Local3 = 3 While (Local3) { Local3-- ToInteger (Concatenate (Multiply (Local0, STR1), ToBuffer (Buffer () { 0xaa, 0x23 })), IXF1) }
		Local3 = 3 While (Local3) { Local3-- ToInteger (ShiftLeft (Not (0), ToBuffer ("12")), FLW2) }
		Return (STR0)
	}

	Method (T02E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BWD0 = Not (Ones)
		ToInteger (FLW1, IXF1)
		FLD1 = Buffer () { 0xee }
		Return (INT0)
	}

	Method (T02F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (SizeOf (INT0), Local2)
		CopyObject (ToInteger (INT1), Local2)
		CopyObject (ToDecimalString (ToBuffer (Local1)), INT0)
		Or (Mod (Subtract (Local2, Buffer () { 0x8e, 0x48, 0x87 }), Local0), ShiftLeft (Mid (FLW0, 0, 5), Mod (FLW0, Local3)), FLB2)
		STR1 [1] = DerefOf (BUF1 [3])
		STR1 [1] = Local3
		Return (STR0)
	}

	Method (T030, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- Increment (FLB1) }
		PKG0 [0] = INCR (ToDecimalString (Not ("")))
		SWAP (RefOf (INT0), RefOf (INT1))
		SWAP (RefOf (INT0), RefOf (STR1))
		Return (BUF0)
	}

	Method (T031, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (INT0)
		CopyObject (Concatenate (DerefOf (BUF0 [0]), 0x1234), INT0)
		Increment (FLW1)
		INT1 = Add (IXF0, XOr (0xFF, ToString (Buffer () { 0x9e, 0x3f, 0x55 }, Ones)))
		FLW1 = (LEqual (Mid (Buffer () { 0x37 }, 1, 2), Mid (DerefOf (STR1 [1]), 3, 2)))
		Return (CATS ("a b", ToBuffer (DerefOf (BUF0 [0]))))
	}

	Method (T032, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW1 = (LGreater (Local2, "0x10"))
		Concatenate (ToString (NOr (Buffer () { 0xa2, 0x81, 0x4, 0x85, 0xc, 0xc3 }, Local0), 2), DerefOf (BUF0 [1]), STR1 [1])
		Increment (FLD1)
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (BUF0), RefOf (STR1)) }
		ELEM (BUF1, 0)
		Return (STR0)
	}

	Method (T033, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Add (Concatenate (FindSetLeftBit (BBT0), Concatenate (Local0, BUF0)), DerefOf (BUF0 [INT1]), FLD1)
		Increment (BBT0)
		Local1 = Mid (Concatenate (DerefOf (PKG0 [2]), ToString ("abc", Ones)), 0, 2)
		Return (INT0)
	}

	Method (T034, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLB1)
		ToInteger ((LEqual (NOr (BUF1, Local2), Local0)), STR0)
		Return (STR1)
	}

	Method (T035, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (Concatenate (Mid ("abc", 3, 2), Buffer () { 0x1f, 0x99 }), BUF0)
		Local3 = 3 While (Local3) { Local3-- ELEM (BUF1, 1) }
		Concatenate (NAnd (Multiply (Local2, BFD0), "0x10"), Not (BFD0), PKG0 [1])
		Divide (ToInteger (ToDecimalString (FLD2)), 3, Local3, FLW0)
		Multiply (And (FLD1, ToInteger (Buffer () { 0xd7, 0x72, 0xfc })), "FFFF", BUF0)
		Increment (BWD0)
		Return (Local2)
	}

	Method (T036, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- ToInteger (ToInteger (Concatenate (Buffer () { 0x6b }, BBT0)), BUF1 [2]) }
		FLD0 = Local0
		FLD2 = DerefOf (BUF1 [1])
		CopyObject (DerefOf (PKG0 [0]), STR0)
		Return (INT0)
	}

	Method (T037, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Add (IXF0, FLD1, Local0)
		Add (Multiply (Concatenate ("abc", Buffer () { 0xab, 0xe2, 0x8, 0xfb }), Add (FLD2, Local2)), 0, FLB1)
		FLB3 = "12"
		FLD0 = DerefOf (BUF1 [3])
		Return (PKG0)
	}

	Method (T038, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF0 = CATS (Concatenate (Mid (BWD0, 0, 5), NAnd (Local0, Local2)), Local1)
		ELEM (STR1, 0)
		SWAP (RefOf (STR0), RefOf (INT1))
		Local3 = 3 While (Local3) { Local3-- ToInteger (Not (0xFF), INT0) }
		Return (PKG0)
	}

	Method (T039, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (INCR (BUF1)) { Local3 = 3 While (Local3) { Local3-- Add (Not ("FFFF"), Buffer () { 0x29, 0xc4, 0x43 }, BBT0) } } Else { BUF1 [2] = BWD0 }
		Local3 = 0xFF
		ELEM (STR1, 1)
		SWAP (RefOf (BUF0), RefOf (FLD0))
		Return (BUF1)
	}

	Method (T03A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (FLB2), RefOf (STR1))
		SWAP (RefOf (STR0), RefOf (FLD0))
		IXF1 = ToBuffer (DerefOf (BUF1 [1]))
		Return (STR0)
	}

	Method (T03B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (NAnd (CATS (Buffer () { 0xf0, 0x22, 0xa2, 0x2c, 0x85 }, BWD0), Multiply (Local0, 1)), STR0)
		Local3 = DerefOf (STR1 [1])
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (STR0), RefOf (INT1)) }
		CopyObject (FLB3, INT0)
		Local3 = 3 While (Local3) { Local3-- Increment (FLW1) }
		Return (STR1)
	}

	Method (T03C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = DerefOf (PKG0 [1])
		Local3 = 3 While (Local3) { Local3-- FLB3 = NOr (NAnd (FindSetLeftBit (Local0), ShiftLeft (Local1, 0xFF)), Mid (SizeOf (PKG0), 3, 5)) }
		Divide (BUF0, INT1, FLD0, PKG0 [0])
		Local1 = (LAnd ((LLess (Concatenate (0x1234, "abc"), "FFFF")), ToDecimalString (0x80000000)))
		If (Mid (ToBuffer (7), 1, 2)) { STR1 = FindSetLeftBit (FindSetLeftBit (Mid (INT1, 1, 2))) } Else { IXF1 = Local2 }
		Return (PKG0)
	}

	Method (T03D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLB0)
		BUF0 = Subtract (Not (DerefOf (BUF1 [INT1])), FLD2)
		Or (NAnd (DerefOf (BUF1 [3]), Mid (Local1, 3, 1)), LNot ((LGreater (Local1, Buffer () { 0x1b, 0x58, 0xc1, 0xff }))), Local2)
		Return (LNot ("abc"))
	}

	Method (T03E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BWD0)
		If (SizeOf (PKG0)) { STR1 [1] = ToString (INT0, 2) } Else { If (7) { SWAP (RefOf (STR0), RefOf (INT1)) } Else { SWAP (RefOf (FLB2), RefOf (INT1)) } }
		Return (BUF0)
	}

	Method (T03F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (IXF0)
		Add (INCR (Concatenate ("a b", "12")), SizeOf (INT0), IXF0)
		FLB1 = Buffer () { 0x89, 0xb1 }
		Divide ((LGreater (Mod (0x80000000, Buffer () { 0xcf, 0xfc, 0x67, 0xe5, 0x36, 0x62 }), Local0)), 0x10, BUF0, FLW1)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T040, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = (LEqual (FindSetLeftBit (FLW1), ToBuffer (Local3)))
		ToInteger (LNot (BBT0), BFD0)
		ToInteger (FLD1, STR1)
		PKG0 [1] = ShiftLeft (Buffer () { 0x3e, 0xab }, Not (NAnd (Buffer () { 0xd8, 0x38, 0xa7, 0x89, 0x5b, 0x1 }, FLD2)))
		FLB2 = INCR (ToDecimalString (Local0))
		Return (BUF1)
	}

	Method (T041, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (STR0), RefOf (FLD0))
		ToInteger ((LOr (ShiftLeft (BFD0, Buffer () { 0xb5, 0x2f, 0x56, 0x5c, 0x62, 0x60 }), ToString ("a b", 2))), STR1 [1])
		ToInteger (Mid (ShiftRight (0x1234, Local3), 1, 5), BWD0)
		SWAP (RefOf (INT0), RefOf (INT1))
		Return (BUF1)
	}

	Method (T042, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (FLB2), RefOf (STR1))
		BFD0 = Buffer () { 0xde, 0x96, 0x52 }
		Return (INT0)
	}

	Method (T043, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		IXF1 = 0x1234
		Divide (Concatenate (Subtract (0x80000000, Buffer () { 0x2b, 0xd8, 0xb6, 0x56 }), ToBuffer (Ones)), INT1, Local2, INT0)
		Divide (ToDecimalString (And ("12", "FFFF")), 0x10, FLB3, INT1)
		FLB1 = ShiftLeft (ToString (Buffer () { 0xcd, 0x73, 0xfd }, Ones), IXF0)
		Increment (INT1)
		Return (STR0)
	}

	Method (T044, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Multiply (INCR (ToInteger (1)), ToDecimalString (Concatenate (Local2, 0xFFFFFFFFFFFFFFFF)), FLB1)
		If (And ((LEqual (0xFF, BFD0)), Concatenate (BBT0, Local2))) { If (Multiply (SizeOf (BUF1), FindSetLeftBit (Ones))) { ToInteger (Not (NOr (Buffer () { 0x8e, 0x34 }, 0x1234)), BUF1) } Else { CopyObject (ToString ("0x10", 2), STR0) } } Else { ELEM (STR1, 2) }
		Local3 = 3 While (Local3) { Local3-- Or (FindSetLeftBit (Local2), LNot (Mod (Local0, FLD2)), BWD0) }
		Return (Local2)
	}

	Method (T045, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (INT0), RefOf (FLD0))
		ELEM (BUF0, 0)
		FLW1 = ShiftLeft (ToInteger (DerefOf (DerefOf (PKG0 [3]) [0])), And (0, Concatenate ("0x10", BBT0)))
		Return (INT0)
	}

	Method (T046, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local2 = NOr (ToBuffer (0x1234), Buffer () { 0xc0 })
		Local3 = Concatenate (XOr (FindSetLeftBit (Local1), And (FLB3, 0x80000000)), FLB1)
		PKG0 [1] = "0x10"
		BBT0 = (LLess (Subtract (Subtract (0x80000000, Buffer () { 0x39, 0xb4 }), ToString (0x80000000, 2)), ToInteger (Concatenate (Buffer () { 0x73, 0x81, 0xd4, 0xac }, 0))))
		Return (Concatenate (BUF1, Local0))
	}

	Method (T047, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject ("abc", INT1)
		Divide (NOr (Multiply ("FFFF", 0x1234), "FFFF"), 0x10, FLD1, Local2)
		Local2 = Local0
		Return (BUF0)
	}

	Method (T048, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (SizeOf (INT0), 3, IXF1, FLW2)
		INT0 = DerefOf (STR1 [3])
		Or (ShiftRight (SizeOf (PKG0), NOr (Local0, Buffer () { 0x3b, 0xc6 })), ToString ("abc", Ones), IXF0)
		Divide ("0x10", 3, Local1, FLW2)
		BUF1 = Local2
		Local0 = Multiply (Ones, Concatenate (ShiftRight (Local3, Buffer () { 0xdc, 0xf, 0x2b, 0xc6 }), Concatenate (Buffer () { 0xe7, 0x9a }, BWD0)))
		Return (Concatenate (STR0, BUF0))
	}

	Method (T049, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Concatenate (Concatenate (Buffer () { 0x3d, 0x67, 0x16 }, ToString (0x1234, Ones)), XOr (Multiply (BFD0, Local0), Local0), Local2)
		FLW2 = Buffer () { 0x9f }
		Multiply ((LOr (Or (1, INT1), ShiftRight ("", "12"))), Local1, FLB0)
		Return (FLD2)
	}

	Method (T04A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- ToInteger (And ((LAnd ("0x10", "abc")), FLD1), BUF1) }
		INT1 = Add (NAnd (DerefOf (DerefOf (PKG0 [3]) [0]), ShiftLeft ("abc", "FFFF")), Add (FLW0, Local0))
		Return (FLB1)
	}

	Method (T04B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW2 = Local0
		SWAP (RefOf (INT0), RefOf (INT1))
		FLD1 = FLD2
		FLW0 = "12"
		ELEM (PKG0, 0)
		CopyObject ("FFFF", FLB2)
		Return (STR1)
	}

	Method (T04C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BWD0 = ToDecimalString (Buffer () { 0x15, 0xcc })
		Increment (FLW0)
		If (ToInteger (0xFF)) { If (0xFFFFFFFFFFFFFFFF) { Local2 = Concatenate (ToInteger (FLB2), BBT0) } Else { BUF1 = INCR (FindSetLeftBit (CATS (Local0, "FFFF"))) } } Else { PKG0 [1] = Buffer () { 0xe6, 0xd8, 0xa8 } }
		IXF0 = ToDecimalString (Local3)
		ELEM (BUF1, 1)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T04D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB0 = Local3
		STR1 = INCR (Concatenate (Local2, (LOr (Local2, Local1))))
		FLD2 = Local1
		Return (Local1)
	}

	Method (T04E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = "FFFF"
		BUF0 = LNot (Concatenate (DerefOf (DerefOf (PKG0 [3]) [1]), ToInteger (Buffer () { 0x5, 0xa3, 0x60, 0xb7, 0x9b, 0xbf })))
		Local0 = Concatenate (DerefOf (PKG0 [1]), ShiftLeft (0x1234, IXF0))
		FLB1 = DerefOf (STR1 [0])
		FLW1 = FindSetLeftBit (Multiply (Add (Local1, Buffer () { 0x5c, 0xc5 }), FindSetLeftBit (Local1)))
		Return (Local2)
	}

	Method (T04F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB2 = Or (Local0, DerefOf (PKG0 [2]))
		FLW0 = STR0
		Return (INT0)
	}

	Method (T050, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (INT1)
		SWAP (RefOf (BUF0), RefOf (INT1))
		BBT0 = (LLess ((LGreater ((LLess (Local3, STR1)), ToString ("a b", 2))), (LGreater (Local0, LNot (FLD2)))))
		Return (BUF0)
	}

	Method (T051, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (Buffer () { 0x2b, 0x6, 0x62, 0xb8 }) { CopyObject (Buffer () { 0x9c }, INT1) } Else { FLW0 = DerefOf (PKG0 [0]) }
		ToInteger (INCR (7), Local0)
		Return (STR0)
	}

	Method (T052, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB0 = Local1
		PKG0 [1] = Buffer () { 0xed, 0xd5, 0x78 }
		ToInteger (ToBuffer ((LGreater (FLW1, IXF0))), BWD0)
		Increment (IXF0)
		Concatenate (BUF1, BWD0, INT1)
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (FLB2), RefOf (INT1)) }
		Return (BUF1)
	}

	Method (T053, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB0 = Mid (FLB2, 0, 2)
		FLW2 = 0
		Return (Local1)
	}

	Method (T054, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLB0)
		If (Add (Buffer () { 0x92, 0xd8, 0x77, 0x4c, 0xc1, 0x40 }, Local0)) { FLD0 = ToBuffer ("0x10") } Else { BFD0 = LNot (LNot (Buffer () { 0x6c, 0x9, 0x0, 0x89 })) }
		Return (FLD2)
	}

	Method (T055, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		PKG0 [0] = Mod (Not ("12"), DerefOf (PKG0 [0]))
		SWAP (RefOf (BUF0), RefOf (STR1))
		Local3 = 3 While (Local3) { Local3-- ELEM (PKG0, 0) }
		FLD1 = ToDecimalString (LNot (ShiftRight (Buffer () { 0xdb, 0x5f, 0xe0, 0x1a, 0x26, 0x18 }, Local3)))
		Divide (DerefOf (STR1 [3]), 0x10, FLB0, FLW0)
		INT1 = LNot (Not (7))
		Return (ToBuffer (Buffer () { 0x32, 0xf0, 0xcd, 0xa7 }))
	}

	Method (T056, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		STR0 = FLD1
		IXF0 = NOr (ToDecimalString (Buffer () { 0xf, 0xe7, 0x7c, 0xd9, 0x75 }), Buffer () { 0xb7 })
		FLB1 = Mid (FindSetLeftBit (XOr (Buffer () { 0x38, 0x42, 0x53, 0x8e }, "")), 1, 1)
		Return (PKG0)
	}

	Method (T057, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (IXF0)
		SWAP (RefOf (STR0), RefOf (FLD0))
		Return (BUF1)
	}

	Method (T058, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (BUF0), RefOf (FLD0))
		SWAP (RefOf (FLB2), RefOf (STR1))
		FLD1 = CATS (FLB2, Subtract ((LGreater (Local3, Buffer () { 0x90, 0x3b, 0xd8, 0x93 })), ToDecimalString (Buffer () { 0xa3, 0x10, 0x56, 0x36, 0x27 })))
		Local3 = 3 While (Local3) { Local3-- ELEM (STR1, 0) }
		Return (BUF1)
	}

	Method (T059, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLD0)
		Local3 = 3 While (Local3) { Local3-- Increment (INT1) }
		FLB3 = CATS (DerefOf (PKG0 [0]), Concatenate (Concatenate (IXF0, 0xFFFFFFFFFFFFFFFF), (LAnd (Local2, Local0))))
		If ((LAnd (ToString ("abc", 2), ShiftRight (FLW1, Buffer () { 0xb9, 0x9, 0xb0, 0x64 })))) { ToInteger (Subtract (ToInteger ("a b"), ToString (0xFF, Ones)), FLB2) } Else { FLD0 = Not (Mid (Local3, 0, 1)) }
		If (Concatenate ((LEqual (Local2, FLD2)), LNot (FLB1))) { FLD0 = FLW0 } Else { FLB0 = "abc" }
		Increment (FLW0)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T05A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (STR0), RefOf (STR1))
		CopyObject (XOr (0xFFFFFFFFFFFFFFFF, (LLess (Buffer () { 0xbc, 0x13, 0x14, 0x3e, 0x2a }, INT1))), FLB2)
		SWAP (RefOf (STR0), RefOf (FLD0))
		If ((LAnd (ToDecimalString (0), 0xFF))) { ELEM (PKG0, 2) } Else { Local3 = 3 While (Local3) { Local3-- IXF0 = ToBuffer (7) } }
		Return (Local2)
	}

	Method (T05B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (Local2, STR1 [1])
		IXF0 = (LLess (XOr (Add (BFD0, FLB0), XOr (Buffer () { 0x6e, 0xd4, 0x2f }, Local2)), Add (Concatenate (Local0, BFD0), Buffer () { 0xd8 })))
		Return (INT0)
	}

	Method (T05C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (PKG0, 2)
		Local0 = STR1
		Return (INT0)
	}

	Method (T05D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Concatenate ("FFFF", (LGreater (SizeOf (BUF1), ToDecimalString ("0x10"))), BUF0)
		Divide (0xFF, 0x10, STR1 [1], FLB1)
		ToInteger (SizeOf (INT0), BUF1 [2])
		BUF1 = NOr (7, (LGreater (ShiftRight (Buffer () { 0xbe }, "12"), Ones)))
		BFD0 = ToBuffer ((LAnd (DerefOf (DerefOf (PKG0 [3]) [1]), Buffer () { 0x75, 0x3f, 0x18, 0xce, 0x14 })))
		Return (Concatenate (STR0, BUF0))
	}

	Method (T05E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If ((LEqual (Concatenate (Buffer () { 0x4a, 0x7c, 0x78, 0x6e }, BWD0), ShiftRight (BBT0, Local2)))) { FLB0 = "abc" } Else { FLW2 = DerefOf (PKG0 [1]) }
		FLB2 = NAnd (Mod (0xFFFFFFFFFFFFFFFF, (LAnd (Buffer () { 0x49, 0x76, 0xb6, 0x1d }, Local2))), ToInteger (Concatenate (0x80000000, STR1)))
		Local3 = 3 While (Local3) { Local3-- Divide ("0x10", 3, FLB0, BWD0) }
		Multiply (Concatenate (DerefOf (PKG0 [2]), INT1), DerefOf (PKG0 [0]), FLW2)
		Return (INT0)
	}

	Method (T05F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (NAnd (DerefOf (BUF1 [0]), ToString (0, 2)), INT1, IXF0, FLD2)
		STR1 [1] = 0xFF
		Local3 = 3 While (Local3) { Local3-- FLB0 = INT1 }
		If (Or (Or (7, ""), Subtract (Ones, 0))) { Multiply (And (Subtract (FLB0, FLB3), ToInteger (BUF1)), 0, Local2) } Else { FLD1 = ToDecimalString (INT1) }
		Return (PKG0)
	}

	Method (T060, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF1 = 1
		Increment (IXF0)
		SWAP (RefOf (BUF0), RefOf (STR1))
		CopyObject (Concatenate (ShiftRight (Buffer () { 0x13, 0xa7, 0x71 }, "FFFF"), (LAnd (FLB2, Local1))), STR0)
		If (Buffer () { 0x4d }) { ToInteger (FindSetLeftBit (FindSetLeftBit (Local2)), FLD1) } Else { INT0 = LNot (DerefOf (STR1 [0])) }
		Return (PKG0)
	}

	Method (T061, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB2 = Buffer () { 0xe5, 0x8d }
		SWAP (RefOf (STR0), RefOf (INT1))
		CopyObject (ToString (Ones, Ones), BUF0)
		Return (STR0)
	}

	Method (T062, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB0 = Buffer () { 0x64 }
		Divide (Concatenate (XOr (Local0, INT0), CATS (Local1, 7)), 0x10, BUF0, STR1)
		ToInteger (Concatenate ((LGreater (Local2, BWD0)), SizeOf (STR0)), FLD2)
		Divide (CATS (DerefOf (PKG0 [1]), Mod ("a b", "a b")), 3, FLB2, FLB1)
		Return (PKG0)
	}

	Method (T063, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BBT0)
		CopyObject ((LGreater ((LAnd ("12", "0x10")), Local3)), FLB2)
		CopyObject (Local3, STR0)
		INT0 = Multiply (0xFF, Concatenate (Or (STR1, Buffer () { 0xe, 0x91, 0x42, 0x39, 0xa5, 0x79 }), ToString (INT1, Ones)))
		If (DerefOf (DerefOf (PKG0 [3]) [0])) { PKG0 [1] = Not (Multiply (Add (INT1, 0), "")) } Else { FLW0 = DerefOf (PKG0 [2]) }
		Return (FLD2)
	}

	Method (T064, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- Divide (Concatenate (DerefOf (BUF0 [3]), ToInteger ("FFFF")), INT1, FLW0, BBT0) }
		Local3 = 3 While (Local3) { Local3-- BUF1 = Add (Multiply (Local2, XOr ("12", "0x10")), ToInteger (ToDecimalString (IXF0))) }
		Add (FindSetLeftBit (NOr (Buffer () { 0x6a, 0x1f, 0x3f }, IXF0)), FLD0, IXF0)
		Return (BUF1)
	}

	Method (T065, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (INT0), RefOf (INT1))
		BBT0 = ToDecimalString (FLB1)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T066, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (Buffer () { 0xf3, 0x91, 0x8 }, INT0)
		STR0 = FindSetLeftBit (Buffer () { 0x62 })
		STR1 [1] = Concatenate ("a b", FindSetLeftBit (DerefOf (BUF0 [3])))
		Return (BUF0)
	}

	Method (T067, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- FLW1 = "0x10" }
		BBT0 = SizeOf (PKG0)
		Local2 = Mid (Not (Local3), 0, 5)
		FLW1 = LNot (ToString (Concatenate (Buffer () { 0xf6 }, INT1), 2))
		Increment (FLB2)
		Divide (ToString (Ones, Ones), INT1, IXF1, Local0)
		Return (Subtract (ToDecimalString (DerefOf (DerefOf (PKG0 [3]) [2])), ToString ("12", 2)))
	}

	Method (T068, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (INT0), RefOf (INT1))
		Local3 = 3 While (Local3) { Local3-- BBT0 = DerefOf (DerefOf (PKG0 [3]) [1]) }
		Increment (FLD1)
		FLB0 = Multiply ((LLess (STR1, Not (""))), ToInteger (Buffer () { 0x47, 0xa2, 0x60 }))
		SWAP (RefOf (INT0), RefOf (STR1))
		BFD0 = (LEqual (FindSetLeftBit (Buffer () { 0xdc, 0xcf, 0xc9, 0xb3, 0xf7, 0xbf }), DerefOf (DerefOf (PKG0 [3]) [2])))
		Return (FLD2)
	}

	Method (T069, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF1, 2)
		SWAP (RefOf (FLB2), RefOf (INT1))
		Increment (FLB0)
		Local3 = 3 While (Local3) { Local3-- BWD0 = LNot (INCR (DerefOf (PKG0 [1]))) }
		BUF0 = DerefOf (DerefOf (PKG0 [3]) [1])
		Return (Concatenate (BUF1, Local0))
	}

	Method (T06A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (Buffer () { 0xde, 0xa5, 0x1b }) { SWAP (RefOf (INT0), RefOf (FLD0)) } Else { SWAP (RefOf (FLB2), RefOf (STR1)) }
		ELEM (BUF1, 0)
		ELEM (STR1, 1)
		FLD2 = Not (Or (Buffer () { 0x48, 0x67, 0x3c, 0xa1 }, XOr (Local0, STR1)))
		FLB2 = Concatenate (Concatenate (FLB2, DerefOf (DerefOf (PKG0 [3]) [2])), "FFFF")
		Increment (FLD1)
		Return (INT0)
	}

	Method (T06B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide ((LOr (ToDecimalString (Buffer () { 0x90, 0x58, 0x57, 0xe0, 0x9c }), ShiftRight (FLB0, FLB2))), 3, FLW1, IXF1)
		ELEM (PKG0, 1)
		ELEM (PKG0, 1)
		Concatenate (Buffer () { 0x14, 0xfb }, ToInteger (Concatenate (Local0, "abc")), FLW2)
		ToInteger (ToString (ToString (Local0, 2), 2), FLW1)
		Return (FLD2)
	}

	Method (T06C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (Mid (ToInteger ("0x10"), 1, 5), INT1)
		If (FindSetLeftBit (ShiftRight (Local3, 0x1234))) { If (BUF1) { FLD2 = Local0 } Else { Divide (Local3, 3, FLW0, INT1) } } Else { INT0 = FLB1 }
		Local2 = Multiply (INCR ((LLess ("0x10", "0x10"))), (LEqual (0, 1)))
		FLD2 = SizeOf (INT0)
		BWD0 = Local3
		Return (Local1)
	}

	Method (T06D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (FLB2), RefOf (INT1)) }
		Add (Multiply (Concatenate (Buffer () { 0xbb, 0x6, 0x90, 0xa3 }, Buffer () { 0xc0, 0x1a, 0x6, 0xe9, 0xfc }), Buffer () { 0x42, 0x73 }), CATS (IXF0, "abc"), INT0)
		INT0 = ToDecimalString (DerefOf (STR1 [1]))
		Divide (XOr (SizeOf (BUF1), "a b"), 0x10, FLW1, PKG0 [0])
		ELEM (STR1, 0)
		ToInteger (STR0, STR0)
		Return (BUF1)
	}

	Method (T06E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (IXF0)
		Local3 = 3 While (Local3) { Local3-- ToInteger (Multiply (Local1, Mid (0x80000000, 1, 2)), FLD2) }
		IXF1 = Mod (FLD1, LNot (Subtract (FLD0, Local2)))
		Local3 = 3 While (Local3) { Local3-- Or (CATS (Buffer () { 0xb3, 0x35, 0x77, 0x1c, 0xfb }, INCR (FLB3)), (LEqual ("12", Not ("abc"))), FLB0) }
		FLB0 = Concatenate (ToDecimalString (Local0), (LOr ((LOr (FLB3, "a b")), ToInteger (0))))
		ToInteger (DerefOf (DerefOf (PKG0 [3]) [1]), FLW1)
		Return (ShiftRight (Add (DerefOf (PKG0 [1]), "FFFF"), Or ("abc", NOr (Local0, "12"))))
	}

	Method (T06F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (And (7, FindSetLeftBit (0xFFFFFFFFFFFFFFFF)), INT1, BUF0, IXF0)
		FLB1 = (LOr (Local3, Concatenate (And (Local2, FLB3), 1)))
		Return (FLD2)
	}

	Method (T070, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		STR1 = ShiftLeft (FindSetLeftBit (Or (Buffer () { 0x10, 0x1b, 0x65, 0xb0, 0x22, 0xdf }, "12")), ToDecimalString (DerefOf (BUF1 [3])))
		ELEM (BUF1, 2)
		Return (FLD2)
	}

	Method (T071, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger ((LEqual ((LLess ("", FLD2)), ShiftRight (Local2, ""))), FLB2)
		If (FLW1) { SWAP (RefOf (BUF0), RefOf (INT1)) } Else { ToInteger (FLB2, FLB0) }
		Increment (FLW0)
		Increment (IXF0)
		CopyObject (Local0, INT0)
		Return (STR0)
	}

	Method (T072, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD0 = FLB3
		Local3 = 3 While (Local3) { Local3-- STR1 = SizeOf (INT0) }
		Return (STR0)
	}

	Method (T073, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- ToInteger (Mod (ToBuffer (0xFFFFFFFFFFFFFFFF), DerefOf (PKG0 [1])), BBT0) }
		If (Not (CATS (BWD0, Local3))) { Concatenate (ToBuffer (ShiftRight (1, FLW1)), INT0, Local2) } Else { ELEM (BUF1, 1) }
		Return (Concatenate (BUF1, Local0))
	}

	Method (T074, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (STR0), RefOf (FLD0)) }
		IXF0 = Buffer () { 0x90, 0xf }
		Return (FLD2)
	}

	Method (T075, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (STR0), RefOf (INT1))
		Local3 = 3 While (Local3) { Local3-- ToInteger ("0x10", Local2) }
		SWAP (RefOf (BUF0), RefOf (INT1))
		SWAP (RefOf (BUF0), RefOf (FLD0))
		FLB2 = DerefOf (PKG0 [0])
		SWAP (RefOf (STR0), RefOf (FLD0))
		Return (Local2)
	}

	Method (T076, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (STR1, 2)
		Local2 = (LEqual (DerefOf (PKG0 [1]), Local3))
		Return (XOr (DerefOf (PKG0 [0]), ToBuffer (Buffer () { 0x5a, 0xf1 })))
	}

	Method (T077, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (ShiftLeft (DerefOf (PKG0 [0]), ToDecimalString ("12")), INT0)
		Increment (Local1)
		INT1 = FLD0
		SWAP (RefOf (FLB2), RefOf (INT1))
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (FLB2), RefOf (STR1)) }
		BUF0 = And (CATS (ToString (Buffer () { 0x96, 0x78, 0x74 }, Ones), FLB2), FLB2)
		Return (Not (Buffer () { 0x12 }))
	}

	Method (T078, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD2 = Mod (1, SizeOf (STR0))
		Local3 = 3 While (Local3) { Local3-- Multiply (FindSetLeftBit (DerefOf (PKG0 [2])), LNot (LNot (Buffer () { 0xda, 0x99 })), Local0) }
		ELEM (BUF1, 0)
		Local0 = "abc"
		Return (STR1)
	}

	Method (T079, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Multiply (Concatenate ("abc", Not ("")), CATS (ToBuffer (Local3), DerefOf (PKG0 [1])), BUF1 [2])
		Increment (FLW1)
		ToInteger (Concatenate (XOr (STR0, "0x10"), Buffer () { 0x46, 0x3d, 0xe0, 0x40, 0x1b, 0x27 }), FLW1)
		FLB0 = Multiply (FindSetLeftBit (ToDecimalString ("0x10")), Concatenate ("", FLW0))
		Return (BUF0)
	}

	Method (T07A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (INT0), RefOf (INT1))
		Local1 = Local0
		Divide (STR1, 3, STR1, BUF1)
		Increment (BBT0)
		Divide (NAnd (0xFFFFFFFFFFFFFFFF, LNot ("FFFF")), 3, BUF0, FLD0)
		SWAP (RefOf (INT0), RefOf (FLD0))
		Return (Local1)
	}

	Method (T07B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (Mid (ToDecimalString (Buffer () { 0xce, 0x1f, 0xfc }), 3, 1), 3, Local2, FLB0)
		INT0 = ShiftLeft (LNot (DerefOf (DerefOf (PKG0 [3]) [0])), INCR (Mid (Buffer () { 0x95, 0x88 }, 3, 1)))
		ELEM (PKG0, 1)
		FLB2 = (LGreater (BBT0, ShiftRight (FindSetLeftBit ("12"), FLW0)))
		Local3 = 3 While (Local3) { Local3-- ToInteger (Subtract (1, Not (BFD0)), FLD0) }
		BUF0 = ToBuffer (ToBuffer (Mid (7, 3, 1)))
		Return (Concatenate (STR0, BUF0))
	}

	Method (T07C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		IXF1 = SizeOf (BUF1)
		ELEM (STR1, 0)
		If (Subtract (ToString (BBT0, 2), ToBuffer (Local2))) { PKG0 [1] = FLD2 } Else { FLB3 = INCR (INCR (FindSetLeftBit (Buffer () { 0x9e, 0x27, 0xce, 0x8c }))) }
		Return (FLD2)
	}

	Method (T07D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (INT1)
		BWD0 = XOr (0xFF, FLB2)
		ELEM (BUF0, 0)
		ELEM (STR1, 1)
		If (0x1234) { ToInteger (INCR (Concatenate ("12", INT1)), PKG0 [1]) } Else { SWAP (RefOf (BUF0), RefOf (INT1)) }
		FLB2 = DerefOf (PKG0 [1])
		Return (Concatenate (BUF1, Local0))
	}

	Method (T07E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (STR0), RefOf (INT1))
		Local1 = ToInteger (Subtract (Buffer () { 0x22, 0xf0, 0x45, 0x62 }, Subtract (0xFFFFFFFFFFFFFFFF, FLW0)))
		IXF0 = Concatenate (FindSetLeftBit (ShiftLeft (Local0, 7)), (LEqual (ToDecimalString (FLB0), DerefOf (BUF0 [1]))))
		ToInteger (Concatenate (Local3, FLD1), Local3)
		If (And (NOr (FLB3, Local0), And (Buffer () { 0x69 }, INT1))) { PKG0 [1] = 0xFF } Else { Increment (FLD1) }
		Return (Concatenate (STR0, BUF0))
	}

	Method (T07F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF1, 1)
		SWAP (RefOf (STR0), RefOf (FLD0))
		ELEM (BUF1, 0)
		Increment (FLW0)
		Local1 = Mid (ToInteger (Concatenate ("abc", Buffer () { 0x5e })), 1, 2)
		Return (STR1)
	}

	Method (T080, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (STR1, 0)
		BUF1 [2] = ToInteger (Mid (FindSetLeftBit (Local2), 1, 1))
		If (LNot (DerefOf (PKG0 [2]))) { Increment (INT0) } Else { Divide (INT1, 3, Local2, FLD1) }
		Return (STR0)
	}

	Method (T081, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (INT0), RefOf (INT1))
		CopyObject (LNot (ToBuffer (BFD0)), BUF0)
		Return (BUF1)
	}

	Method (T082, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- BUF1 = LNot (Concatenate (ToBuffer (BBT0), ToBuffer (Local2))) }
		ToInteger (Buffer () { 0x49, 0x60, 0xc, 0x8a, 0x28, 0x8 }, IXF1)
		ELEM (BUF1, 2)
		ToInteger ("abc", PKG0 [1])
		FLD2 = Not (INCR (Ones))
		Divide ((LAnd (And (0xFFFFFFFFFFFFFFFF, INT0), 0x80000000)), 0x10, Local0, FLB2)
		Return (Local2)
	}

	Method (T083, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (ToString (DerefOf (DerefOf (PKG0 [3]) [2]), Ones), Local2)
		If (Mod (INT0, INCR (Buffer () { 0xe5 }))) { Increment (FLW0) } Else { ELEM (BUF1, 2) }
		Add (XOr (DerefOf (BUF1 [1]), INT0), Mid (STR1, 3, 5), BUF1 [2])
		Return (Local1)
	}

	Method (T084, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (0x1234, Local2)
		BWD0 = ShiftRight (FLD2, Concatenate (Mid (Local2, 3, 5), NOr (BFD0, BFD0)))
		Increment (FLW1)
		SWAP (RefOf (BUF0), RefOf (STR1))
		Return (BUF0)
	}

	Method (T085, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF1 [2] = 0x80000000
		Increment (BBT0)
		SWAP (RefOf (FLB2), RefOf (STR1))
		ELEM (BUF0, 1)
		Multiply (INCR (FindSetLeftBit (INT1)), ToDecimalString (FLB0), FLB2)
		INT0 = Ones
		Return (INT0)
	}

	Method (T086, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (DerefOf (DerefOf (PKG0 [3]) [2]), FLB3)
		Local3 = 3 While (Local3) { Local3-- ToInteger (Buffer () { 0xf6, 0xb0, 0xd2, 0x7f, 0x69, 0x63 }, PKG0 [1]) }
		Local0 = Mid (FLB2, 1, 1)
		Return (BUF1)
	}

	Method (T087, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BBT0 = Buffer () { 0xee, 0xe0, 0xe5, 0x47 }
		Increment (BWD0)
		Local3 = 7
		Return (FLD2)
	}

	Method (T088, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW2 = (LGreater (Concatenate (DerefOf (BUF0 [1]), DerefOf (PKG0 [0])), Concatenate (Local3, FindSetLeftBit (FLD1))))
		STR1 = Concatenate ("abc", "FFFF")
		If (ShiftRight (0xFF, 7)) { FLW1 = DerefOf (PKG0 [0]) } Else { Divide (FLB1, 3, FLW1, BUF1 [2]) }
		Increment (BBT0)
		Return (INT0)
	}

	Method (T089, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (ShiftRight (XOr (0xFFFFFFFFFFFFFFFF, "a b"), XOr (Local2, "abc")), Local1)
		Or (ToString (Or (Local0, ""), Ones), ToDecimalString (Local2), PKG0 [0])
		CopyObject (CATS (BUF1, Mod (0x80000000, "")), INT1)
		Local0 = 0x1234
		Local3 = 3 While (Local3) { Local3-- FLW2 = 0xFF }
		Increment (FLW0)
		Return (PKG0)
	}

	Method (T08A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (ToBuffer (Local1), BUF1)
		Local3 = 3 While (Local3) { Local3-- ToInteger (ToDecimalString (ToDecimalString (Buffer () { 0x93, 0xff, 0x78, 0x4, 0x95, 0xa3 })), FLB3) }
		ToInteger (ShiftRight ((LAnd (FLB0, BUF1)), FLB0), IXF1)
		CopyObject ("abc", Local2)
		Increment (INT1)
		SWAP (RefOf (FLB2), RefOf (STR1))
		Return (FLD2)
	}

	Method (T08B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BWD0 = XOr (LNot ((LEqual (BUF1, 7))), SizeOf (PKG0))
		ToInteger (SizeOf (INT0), IXF0)
		Divide (ToDecimalString (CATS (FLB0, 0)), INT1, INT0, FLB1)
		Local3 = 3 While (Local3) { Local3-- Increment (INT1) }
		ELEM (PKG0, 2)
		Concatenate (XOr (Multiply (STR0, STR0), 0x80000000), Buffer () { 0x5f, 0x1e, 0x9f, 0x7d, 0x99 }, BUF1)
		Return (BUF1)
	}

	Method (T08C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD1 = Concatenate (INCR (Mid (STR1, 3, 1)), FLD2)
		CopyObject (ToBuffer (NAnd ("", Buffer () { 0x6c, 0x9c })), Local2)
		BUF1 = Buffer () { 0x1f, 0xed }
		Return (Local2)
	}

	Method (T08D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		PKG0 [0] = Buffer () { 0x5f }
		Add (Local3, FLB2, STR1 [1])
		Return (Local1)
	}

	Method (T08E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF0, 0)
		FLB1 = LNot (Not (DerefOf (DerefOf (PKG0 [3]) [2])))
		SWAP (RefOf (FLB2), RefOf (INT1))
		BUF1 = INCR (Ones)
		Or (Mod (CATS ("FFFF", Buffer () { 0xe3, 0x60, 0x52, 0xc6, 0xd }), ToBuffer (STR0)), Mid ((LGreater (Ones, Buffer () { 0x41, 0x35 })), 1, 5), STR1)
		Return (FLD2)
	}

	Method (T08F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB3 = Not (Local2)
		CopyObject (NAnd (ToBuffer (FLB3), FLW0), FLB2)
		Return (Mid (ToBuffer (Not ("0x10")), 3, 5))
	}

	Method (T090, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (STR0, FLB2)
		ToInteger (Mid (ShiftLeft ("abc", Local3), 1, 1), BUF1 [2])
		ToInteger (ShiftLeft (CATS (Buffer () { 0x5e, 0x6b, 0xc1, 0xd9 }, Local3), INCR (Buffer () { 0x32, 0x66, 0xa3, 0xb4 })), IXF0)
		Increment (FLB2)
		CopyObject (Concatenate (Multiply ("", "abc"), SizeOf (INT0)), Local2)
		Increment (INT1)
		Return (STR0)
	}

	Method (T091, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Multiply (Add (1, ShiftRight (Ones, FLB3)), BBT0, FLW1)
		If (IXF0) { If (Buffer () { 0x27, 0xea, 0x1c }) { ToInteger (Mid (IXF0, 1, 1), INT0) } Else { Or (XOr ((LGreater (0, FLW1)), FLB2), DerefOf (DerefOf (PKG0 [3]) [2]), Local3) } } Else { ELEM (BUF0, 2) }
		Return (BUF0)
	}

	Method (T092, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Concatenate (Subtract (ToBuffer (Buffer () { 0xce, 0x3f, 0x92, 0xb0, 0x18, 0x5c }), 0), ToInteger (And (Local0, Local0)), FLD2)
		Divide (INCR (Add (FLB0, FLD2)), INT1, FLD0, FLD1)
		STR1 = FindSetLeftBit (Subtract (Ones, Not (0x80000000)))
		FLW0 = ToInteger (Mid (NOr (Ones, "12"), 1, 5))
		Return (FLD2)
	}

	Method (T093, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD0 = Local2
		Divide (DerefOf (DerefOf (PKG0 [3]) [2]), 3, BFD0, FLD1)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T094, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD0 = 0x1234
		Local3 = DerefOf (PKG0 [2])
		FLB1 = Local3
		Return (Local2)
	}

	Method (T095, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (Concatenate (FLB3, LNot ("abc")), 3, FLD0, FLB1)
		If (CATS (Buffer () { 0xe5, 0x88, 0xf }, Add (0xFFFFFFFFFFFFFFFF, Local0))) { SWAP (RefOf (FLB2), RefOf (INT1)) } Else { INT1 = SizeOf (PKG0) }
		Local3 = 3 While (Local3) { Local3-- Or (Local2, "", BWD0) }
		Return (Concatenate (BUF1, Local0))
	}

}
