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
		STR1 = ToBuffer ("abc")
		ToInteger (Buffer () { 0x9e, 0x94 }, BUF1 [2])
		ELEM (BUF1, 0)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T001, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (ToBuffer (NOr (BUF0, Local2))) { INT1 = Or (Concatenate ("", ""), Concatenate (DerefOf (BUF0 [INT1]), ToInteger (1))) } Else { PKG0 [1] = ToInteger ((LAnd (Local0, FLW1))) }
		FLD0 = INT1
		FLD0 = Local3
		CopyObject (STR0, Local2)
		Return (INT0)
	}

	Method (T002, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local0 = DerefOf (PKG0 [1])
		If (Add (ShiftRight (FLB2, "abc"), Mid (1, 3, 1))) { Increment (FLB0) } Else { Local1 = 0x1234 }
		If (Buffer () { 0xb6, 0x75, 0x5c }) { Local0 = FLB3 } Else { Increment (BWD0) }
		Return (FLD2)
	}

	Method (T003, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BWD0)
		Increment (FLD0)
		FLB3 = INCR (Buffer () { 0xfd, 0x27, 0x3b, 0x58, 0xf5 })
		Return (Concatenate (BUF1, Local0))
	}

	Method (T004, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (ToDecimalString (Or (Buffer () { 0xe, 0x4f, 0x22, 0xea }, "abc")), INT1)
		FLD2 = SizeOf (PKG0)
		IXF0 = 1
		SWAP (RefOf (BUF0), RefOf (FLD0))
		SWAP (RefOf (STR0), RefOf (FLD0))
		Return (STR0)
	}

	Method (T005, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF1 = LNot (DerefOf (PKG0 [2]))
		BUF1 [2] = ShiftLeft (0, And (BUF0, Concatenate (INT1, Buffer () { 0x5a })))
		FLW2 = INCR (And (Concatenate (Buffer () { 0x0, 0x24, 0x73, 0x8c, 0x9 }, Local1), Mid (Ones, 1, 2)))
		FLD0 = ToInteger (ToInteger (INCR (0x80000000)))
		Divide ("a b", 3, FLB1, IXF0)
		Return (STR0)
	}

	Method (T006, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (0x1234, 3, BUF1, BUF0)
		Increment (FLB1)
		FLB1 = (LOr (Mid (FindSetLeftBit (0xFF), 0, 2), DerefOf (DerefOf (PKG0 [3]) [1])))
		Return (INT0)
	}

	Method (T007, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		STR1 = INCR (ShiftRight ("12", FLD2))
		IXF1 = 0xFF
		ELEM (BUF0, 2)
		IXF1 = 0
		FLD1 = Concatenate ("a b", DerefOf (DerefOf (PKG0 [3]) [0]))
		Return (BUF0)
	}

	Method (T008, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- BWD0 = NAnd (Add (DerefOf (PKG0 [2]), Not (BBT0)), SizeOf (INT0)) }
		Increment (FLB0)
		BUF1 = Not (FindSetLeftBit ("0x10"))
		CopyObject ("abc", STR0)
		Increment (BWD0)
		Multiply (0x1234, FLD0, FLD1)
		Return (FLD2)
	}

	Method (T009, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (ToBuffer (ShiftLeft (FLB2, Buffer () { 0xf4, 0xb2, 0x10, 0xde, 0x82, 0x5f })), IXF1)
		BUF1 [2] = Local0
		Local3 = 3 While (Local3) { Local3-- FLB2 = SizeOf (STR0) }
		FLW1 = FLD2
		Divide (Buffer () { 0xcf, 0x43, 0xad }, 0x10, Local1, STR1)
		Local3 = 3 While (Local3) { Local3-- FLB2 = Local2 }
		Return (Concatenate (STR0, BUF0))
	}

	Method (T00A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (IXF0)
		Or (LNot (Buffer () { 0x3d, 0x50, 0x60, 0x52, 0xc7, 0x42 }), IXF0, FLW1)
		SWAP (RefOf (INT0), RefOf (FLD0))
		If (Local0) { Increment (IXF0) } Else { Divide (BWD0, 0x10, INT1, FLB0) }
		Local2 = ToString (INCR (Local3), Ones)
		Return (STR1)
	}

	Method (T00B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF1 = NOr (Add (CATS (Buffer () { 0x8b, 0xaa, 0xdf, 0x6a }, FLD1), Buffer () { 0xbb, 0xcb, 0xd, 0xc6 }), FLW1)
		Local3 = 3 While (Local3) { Local3-- ToInteger (Subtract (FindSetLeftBit (0), FLD2), FLB2) }
		FLD2 = DerefOf (BUF1 [1])
		Concatenate ((LOr (Buffer () { 0xdf, 0xef, 0xe5, 0x53 }, ToString (FLB3, Ones))), FLB2, STR0)
		STR1 [1] = ToDecimalString (Local3)
		FLB0 = CATS (Subtract (Local3, DerefOf (DerefOf (PKG0 [3]) [1])), XOr (Mod ("0x10", "12"), (LOr (7, "a b"))))
		Return (PKG0)
	}

	Method (T00C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		IXF0 = "FFFF"
		If (Concatenate (Buffer () { 0xe4, 0x3c, 0x5c, 0x3b, 0x27 }, ShiftLeft ("12", "12"))) { FLD2 = CATS (ToString (LNot (FLW1), Ones), FLW0) } Else { SWAP (RefOf (BUF0), RefOf (STR1)) }
		SWAP (RefOf (FLB2), RefOf (FLD0))
		Local3 = 3 While (Local3) { Local3-- Local1 = (LLess (And (Multiply (INT1, STR0), Buffer () { 0x8b, 0x63, 0x5f, 0xa1 }), Buffer () { 0xe8, 0xb8, 0x72, 0xc8 })) }
		SWAP (RefOf (BUF0), RefOf (FLD0))
		Multiply (ToInteger (INCR ("12")), FLD1, FLB0)
		Return (Local2)
	}

	Method (T00D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (PKG0, 0)
		Local3 = 3 While (Local3) { Local3-- CopyObject (ToInteger (STR0), BUF0) }
		Divide (ToBuffer (Add (0xFFFFFFFFFFFFFFFF, "a b")), INT1, Local3, Local2)
		Return (Local1)
	}

	Method (T00E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (NOr (ToString ("", Ones), SizeOf (PKG0)), 3, IXF0, FLW1)
		IXF0 = Concatenate (DerefOf (DerefOf (PKG0 [3]) [0]), INCR (Mid (STR0, 0, 2)))
		SWAP (RefOf (INT0), RefOf (FLD0))
		Return (BUF1)
	}

	Method (T00F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- BUF0 = Or ("0x10", NOr (Local1, FLW1)) }
		STR1 [1] = (LEqual (NOr (ShiftRight ("a b", ""), Local2), ToString ("12", Ones)))
		If (BBT0) { ToInteger (Concatenate (SizeOf (PKG0), LNot (BFD0)), FLB2) } Else { ToInteger (ToInteger (0x80000000), FLD2) }
		Increment (FLB0)
		Return (Local1)
	}

	Method (T010, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local1 = SizeOf (PKG0)
		ELEM (BUF0, 2)
		Local3 = 3 While (Local3) { Local3-- CopyObject (BUF1, Local2) }
		Add (0x1234, Multiply (Mod (BWD0, Buffer () { 0x76, 0xa2, 0xa, 0x22, 0xbb }), Concatenate (0, Buffer () { 0x80, 0xb6, 0x49, 0x9c, 0x4e })), FLW0)
		Local3 = FLB0
		Return (Concatenate (BUF1, Local0))
	}

	Method (T011, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (INT0)
		IXF0 = LNot (Mod (BUF0, (LGreater (Local2, Local2))))
		SWAP (RefOf (BUF0), RefOf (STR1))
		Divide (Local0, 0x10, PKG0 [0], FLB3)
		If (0xFF) { STR1 [1] = DerefOf (PKG0 [0]) } Else { FLB2 = INCR (DerefOf (DerefOf (PKG0 [3]) [0])) }
		Local2 = (LGreater ((LLess (ToBuffer (Local2), Mid (FLB3, 3, 5))), ShiftRight (ToInteger (FLB3), NAnd (BFD0, 7))))
		Return (Local1)
	}

	Method (T012, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Multiply (NOr (DerefOf (DerefOf (PKG0 [3]) [2]), Subtract (0x1234, "a b")), "FFFF", BBT0)
		Local3 = 3 While (Local3) { Local3-- Local2 = And (Concatenate ("FFFF", DerefOf (DerefOf (PKG0 [3]) [2])), Concatenate (Multiply (Buffer () { 0x3e }, STR0), Not ("FFFF"))) }
		ELEM (BUF0, 2)
		STR0 = Or ((LAnd ((LLess (BUF0, FLD2)), Buffer () { 0x13 })), And (DerefOf (PKG0 [2]), Concatenate (7, Ones)))
		FLD0 = Buffer () { 0x4b }
		Return (Concatenate (STR0, BUF0))
	}

	Method (T013, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (ToString (INCR (BFD0), Ones), INT1)
		STR1 = Buffer () { 0x32, 0xf4, 0x72 }
		SWAP (RefOf (STR0), RefOf (STR1))
		FLB1 = LNot (Mod (FindSetLeftBit (Local0), ToString (Local0, 2)))
		ELEM (BUF1, 0)
		PKG0 [0] = Concatenate (LNot (INT0), Concatenate (BFD0, Local0))
		Return (Concatenate (STR0, BUF0))
	}

	Method (T014, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (Concatenate (Add (Local3, ""), INCR (Local3)), STR0)
		Divide (Mid (LNot (Local2), 0, 5), 0x10, STR1 [1], FLB2)
		BFD0 = CATS ((LEqual (Concatenate (Local3, BWD0), Local1)), Mid (IXF0, 0, 2))
		FLW2 = SizeOf (PKG0)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T015, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW1 = INCR (Buffer () { 0x48, 0x41, 0xdb, 0x1b, 0x5e, 0x6c })
		FLW2 = DerefOf (DerefOf (PKG0 [3]) [0])
		SWAP (RefOf (BUF0), RefOf (FLD0))
		FLW0 = "abc"
		Add (Local3, Or (ToBuffer ("FFFF"), Mid (1, 3, 1)), FLB2)
		If (ShiftRight (DerefOf (BUF0 [INT1]), Add ("FFFF", Local3))) { Divide (Local1, 0x10, STR1 [1], FLB0) } Else { FLB0 = Buffer () { 0x32, 0x40, 0x70, 0x17 } }
		Return (BUF1)
	}

	Method (T016, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (0x1234) { ELEM (STR1, 0) } Else { Increment (FLB0) }
		Increment (FLB2)
		STR1 = INT0
		Divide (FLD0, 3, IXF0, Local3)
		If ((LLess (FLD0, DerefOf (BUF1 [3])))) { BUF0 = FLW0 } Else { If (FLD1) { CopyObject (1, INT0) } Else { FLB1 = FLD1 } }
		Local2 = Local3
		Return (Concatenate (STR0, BUF0))
	}

	Method (T017, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF0 = FindSetLeftBit (ToString (Or ("", FLW1), 2))
		ELEM (PKG0, 2)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T018, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB1 = And ((LLess (Mid (1, 0, 5), INCR (STR0))), ToInteger (ToDecimalString ("0x10")))
		Local3 = 3 While (Local3) { Local3-- Or (DerefOf (PKG0 [0]), DerefOf (PKG0 [2]), FLB1) }
		IXF1 = 7
		BBT0 = Local3
		ELEM (BUF1, 2)
		Return (STR1)
	}

	Method (T019, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- PKG0 [1] = LNot (INCR (DerefOf (DerefOf (PKG0 [3]) [0]))) }
		IXF1 = NAnd (Mid (Add (Buffer () { 0x1a }, BUF1), 1, 1), ToString (ShiftLeft (FLW0, BFD0), Ones))
		BUF1 [2] = Multiply (ShiftLeft (ToDecimalString (FLD1), DerefOf (PKG0 [2])), DerefOf (PKG0 [0]))
		SWAP (RefOf (INT0), RefOf (STR1))
		Increment (FLB0)
		SWAP (RefOf (FLB2), RefOf (INT1))
		Return (STR1)
	}

	Method (T01A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (DerefOf (PKG0 [0]), PKG0 [0])
		ELEM (STR1, 1)
		Return (Local2)
	}

	Method (T01B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF1, 1)
		If (FLW0) { FLB1 = Buffer () { 0xaf, 0x46, 0x60, 0x20, 0xf1, 0x23 } } Else { If (Buffer () { 0x75 }) { ToInteger (Buffer () { 0x6e, 0xf1, 0xa0, 0x62 }, FLW2) } Else { PKG0 [0] = ToDecimalString (Buffer () { 0xe1 }) } }
		Local3 = 3 While (Local3) { Local3-- CopyObject ((LLess (Not (INT1), And ("0x10", BUF0))), Local2) }
		INT1 = SizeOf (STR0)
		CopyObject ("a b", BUF0)
		Return (BUF0)
	}

	Method (T01C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		INT1 = Or (ShiftRight (CATS (Buffer () { 0x3e, 0xee }, Buffer () { 0x8f, 0xce, 0x39 }), Mod (FLB0, Ones)), Multiply (NOr (FLD1, ""), Local1))
		PKG0 [0] = ToString ("a b", 2)
		SWAP (RefOf (INT0), RefOf (STR1))
		Return (Local2)
	}

	Method (T01D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local2 = Not (Buffer () { 0x7c, 0xcb })
		STR1 = Add (LNot (And (Buffer () { 0x6a, 0x9b, 0x8e, 0xcd, 0xbc, 0xde }, 0x1234)), NOr (SizeOf (BUF1), SizeOf (PKG0)))
		ToInteger (Concatenate (Local0, ToInteger (0xFF)), FLB3)
		Return (PKG0)
	}

	Method (T01E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB2 = SizeOf (INT0)
		SWAP (RefOf (STR0), RefOf (INT1))
		Local0 = (LAnd (ToString (Buffer () { 0x27, 0xe7, 0xfa, 0xb7, 0xc6 }, 2), DerefOf (DerefOf (PKG0 [3]) [1])))
		Return (INCR (Mid (DerefOf (DerefOf (PKG0 [3]) [2]), 1, 5)))
	}

	Method (T01F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (Local2) { BUF0 = ToString (DerefOf (BUF0 [3]), 2) } Else { CopyObject (ToString (LNot (0x80000000), 2), STR0) }
		Increment (FLB0)
		FLB1 = CATS (1, (LEqual (DerefOf (BUF1 [3]), Mod ("0x10", 0xFF))))
		CopyObject (LNot (Mid ("", 0, 2)), FLB2)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T020, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF1 = DerefOf (PKG0 [0])
		ToInteger ((LGreater (Concatenate (Buffer () { 0xe4, 0xe0, 0x8a }, Buffer () { 0x6, 0xfa }), DerefOf (DerefOf (PKG0 [3]) [1]))), INT1)
		ToInteger (Concatenate (Mod (0xFFFFFFFFFFFFFFFF, Buffer () { 0xf4, 0xa9, 0xa5 }), Concatenate ("0x10", Local1)), FLB3)
		If (ToString (BUF0, 2)) { If (Mid (Subtract (Local1, Local3), 1, 2)) { ToInteger (BFD0, Local3) } Else { Increment (IXF0) } } Else { FLW1 = FLB0 }
		Return (Concatenate (STR0, BUF0))
	}

	Method (T021, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		IXF0 = Add ((LGreater ((LOr (Local2, 0x1234)), FindSetLeftBit (FLD1))), STR1)
		BUF1 [2] = IXF0
		Divide (Concatenate (Concatenate (Buffer () { 0xe6, 0xf, 0xd5, 0xad, 0x8b, 0x51 }, BWD0), Mid ("FFFF", 0, 2)), 3, FLW2, FLD1)
		Return (Local2)
	}

	Method (T022, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (FLB2), RefOf (FLD0))
		FLB1 = CATS (DerefOf (DerefOf (PKG0 [3]) [0]), FLD1)
		Local3 = 3 While (Local3) { Local3-- ToInteger (ToString (ToBuffer (BUF1), Ones), FLD0) }
		Return (PKG0)
	}

	Method (T023, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Or (ToBuffer (ToBuffer (Local1)), Subtract (IXF0, FindSetLeftBit ("")), Local3)
		SWAP (RefOf (BUF0), RefOf (FLD0))
		FLD1 = LNot (Concatenate (ToString (Buffer () { 0xf3, 0x79, 0x38, 0x70, 0xcf }, Ones), (LAnd (BBT0, 0x1234))))
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (FLB2), RefOf (FLD0)) }
		Concatenate (Buffer () { 0x3a, 0xe3, 0xac, 0x4b, 0xf7 }, Local2, BFD0)
		Return (STR0)
	}

	Method (T024, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (And (DerefOf (BUF0 [INT1]), Or (BUF0, Buffer () { 0x39, 0xdb, 0xf1, 0xdf, 0xaf })), INT0)
		STR1 [1] = FLB2
		Increment (Local1)
		Increment (FLB0)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T025, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF1, 0)
		INT0 = DerefOf (DerefOf (PKG0 [3]) [1])
		BBT0 = DerefOf (BUF0 [3])
		Divide (DerefOf (PKG0 [0]), 3, FLD2, FLW2)
		Return (INT0)
	}

	Method (T026, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD1 = Add (0xFF, DerefOf (DerefOf (PKG0 [3]) [1]))
		CopyObject (CATS ((LLess (Buffer () { 0xd4, 0x3, 0x27, 0xa6 }, Buffer () { 0xb9, 0xf0 })), INT1), Local2)
		Return (Local2)
	}

	Method (T027, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLW1)
		Local3 = 3 While (Local3) { Local3-- FLD1 = ToDecimalString (FindSetLeftBit ("")) }
		Multiply ("abc", Concatenate (Concatenate (Buffer () { 0x81, 0x5d, 0x3a, 0xf4 }, Local1), Concatenate (Buffer () { 0x2a, 0xec, 0x25 }, "")), PKG0 [1])
		ELEM (STR1, 1)
		Concatenate ((LEqual (Buffer () { 0x4b, 0xb1, 0x57, 0x31, 0x71, 0x8 }, ToBuffer ("0x10"))), DerefOf (PKG0 [0]), STR0)
		STR0 = Concatenate (Not (SizeOf (BUF1)), DerefOf (PKG0 [0]))
		Return (BUF1)
	}

	Method (T028, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD1 = ShiftLeft (Not (Mid (FLW1, 3, 1)), And (Add (FLB0, "12"), Mid (BUF1, 3, 1)))
		FLD2 = (LEqual (Or (INCR (0xFFFFFFFFFFFFFFFF), Mid (IXF0, 3, 5)), Concatenate (Local3, NAnd (0x80000000, 1))))
		Increment (FLD0)
		BUF1 = Local2
		Increment (BWD0)
		STR0 = CATS (DerefOf (STR1 [3]), ShiftRight ((LEqual (Buffer () { 0x78 }, FLD1)), Local0))
		Return (ToBuffer (Local0))
	}

	Method (T029, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (DerefOf (DerefOf (PKG0 [3]) [0]), 0x10, FLW0, FLW1)
		PKG0 [0] = Buffer () { 0x84, 0x34, 0x24, 0xe8, 0x7e }
		Multiply ("a b", CATS ((LLess (BUF1, Local0)), FLW0), BWD0)
		Return (Local1)
	}

	Method (T02A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Or (Local3, ToInteger (0), BBT0)
		STR0 = ToInteger (LNot ("a b"))
		ELEM (BUF1, 1)
		Return (PKG0)
	}

	Method (T02B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (Local1)
		ELEM (BUF1, 1)
		ELEM (BUF0, 0)
		FLB2 = CATS (SizeOf (STR0), IXF0)
		ELEM (BUF1, 0)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T02C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (FindSetLeftBit (ToBuffer (FLB0)), STR1)
		Multiply ((LGreater (Not (INT1), Buffer () { 0xc6, 0x1f, 0x69, 0x43, 0x62 })), CATS (ToInteger (0), Buffer () { 0x4f }), BFD0)
		Increment (INT0)
		Return (Local1)
	}

	Method (T02D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		IXF0 = Local3
		CopyObject (DerefOf (DerefOf (PKG0 [3]) [0]), BUF0)
		Return (BUF1)
	}

	Method (T02E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BWD0)
		ELEM (PKG0, 2)
		Local3 = 3 While (Local3) { Local3-- ELEM (BUF0, 2) }
		Divide (ShiftLeft (Concatenate (0x1234, Buffer () { 0xcd, 0xfe, 0xb2, 0x41, 0x46 }), IXF0), 3, BUF1, FLB1)
		Return (FLD2)
	}

	Method (T02F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		STR0 = SizeOf (INT0)
		SWAP (RefOf (BUF0), RefOf (FLD0))
		Divide (XOr (FindSetLeftBit (Local1), Mid (BUF1, 1, 1)), INT1, FLW2, STR1 [1])
		BUF1 [2] = "12"
		CopyObject (Add (Ones, ToInteger ("a b")), BUF0)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T030, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Or (SizeOf (BUF1), ToDecimalString (FLD0), BUF1)
		Divide (Buffer () { 0x3b, 0x38, 0x2, 0xc7, 0x65 }, 3, FLD0, FLW1)
		Divide (SizeOf (PKG0), 0x10, FLD2, PKG0 [0])
		FLW2 = Mid (Mod (FindSetLeftBit (Local2), ToInteger ("FFFF")), 1, 5)
		Return (Local1)
	}

	Method (T031, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide ((LEqual (0x1234, Or (0xFFFFFFFFFFFFFFFF, Local0))), 0x10, FLW0, STR1)
		Local2 = DerefOf (BUF1 [INT1])
		ELEM (BUF0, 0)
		Local3 = 3 While (Local3) { Local3-- ToInteger (ToString (FLB0, Ones), FLW2) }
		Return (STR0)
	}

	Method (T032, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (Buffer () { 0xab, 0xbe, 0xe3 }, INT1, STR1, FLW0)
		SWAP (RefOf (BUF0), RefOf (STR1))
		Return (NOr (ShiftLeft (ToBuffer (INT0), (LLess (BFD0, BWD0))), "abc"))
	}

	Method (T033, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLB0)
		Divide (Local0, INT1, FLD2, PKG0 [0])
		Return (BUF0)
	}

	Method (T034, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (SizeOf (STR0)) { SWAP (RefOf (FLB2), RefOf (FLD0)) } Else { CopyObject (Not (FLD2), FLB2) }
		ToInteger (Concatenate (CATS (Buffer () { 0xd8, 0x7 }, "a b"), DerefOf (PKG0 [2])), BUF0)
		Divide (FLB1, 3, STR0, PKG0 [1])
		Return (INT0)
	}

	Method (T035, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		INT0 = ToString ("a b", 2)
		If (Local3) { ToInteger ((LAnd (Mid (Buffer () { 0xf2, 0x2f, 0xd2, 0x4a, 0x77 }, 3, 5), Add (Buffer () { 0x95, 0xbf, 0xb1 }, Local3))), FLB3) } Else { IXF0 = ToBuffer (ToInteger (DerefOf (DerefOf (PKG0 [3]) [0]))) }
		Increment (FLB2)
		FLD0 = BWD0
		SWAP (RefOf (BUF0), RefOf (FLD0))
		ToInteger ("12", INT0)
		Return (Local1)
	}

	Method (T036, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW0 = Local1
		BUF1 [2] = DerefOf (PKG0 [1])
		Return (Concatenate (BUF1, Local0))
	}

	Method (T037, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		PKG0 [1] = FindSetLeftBit (NOr (FLB1, Concatenate (Local1, 0)))
		CopyObject (Local1, INT1)
		Local3 = 3 While (Local3) { Local3-- FLW1 = "a b" }
		Return (STR1)
	}

	Method (T038, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (INT0), RefOf (STR1))
		ToInteger (LNot (CATS ("abc", "")), FLD1)
		FLW1 = NOr (NOr (NAnd (Local1, Buffer () { 0x59 }), Concatenate (Local3, Buffer () { 0xed, 0xc4, 0x2a, 0x55 })), NAnd (DerefOf (PKG0 [1]), NOr (Local3, BUF0)))
		Increment (FLD1)
		Return (PKG0)
	}

	Method (T039, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF1 = BFD0
		BWD0 = INCR (Mod (FindSetLeftBit (FLW0), Subtract (BUF1, Local2)))
		BWD0 = ToString (SizeOf (INT0), Ones)
		Local0 = BBT0
		Return (STR0)
	}

	Method (T03A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW0 = Not (SizeOf (BUF1))
		BFD0 = ToDecimalString ("12")
		ToInteger (FLD2, FLW0)
		Increment (FLB2)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T03B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD0 = XOr (Concatenate ("FFFF", DerefOf (BUF1 [INT1])), ToString (Local0, 2))
		FLB3 = Mid (Local1, 0, 2)
		STR0 = 0xFF
		Divide (ToBuffer (Buffer () { 0x12, 0x69, 0x8d, 0xa7 }), 0x10, INT1, BUF1 [2])
		Return (Local1)
	}

	Method (T03C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BWD0 = NAnd (Local1, Mid (Concatenate ("abc", Ones), 1, 5))
		Concatenate (Mid (CATS (1, STR0), 0, 2), "FFFF", STR1 [1])
		Divide (ToInteger (Add (Buffer () { 0x10, 0xfe, 0xe1, 0xce }, "a b")), 3, STR0, Local1)
		CopyObject (ToString (Concatenate ("abc", BUF0), Ones), BUF0)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T03D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (FLB2), RefOf (STR1))
		FLW0 = ToString (ToInteger ("0x10"), 2)
		PKG0 [1] = ToInteger (FindSetLeftBit (DerefOf (DerefOf (PKG0 [3]) [0])))
		Or (CATS (ToBuffer (Buffer () { 0x25 }), Mod (STR0, Buffer () { 0x49, 0x48, 0xea, 0xf8, 0x15, 0x66 })), FindSetLeftBit (ShiftRight (BWD0, 0)), STR1)
		If (ToDecimalString (SizeOf (BUF1))) { If (0) { ELEM (PKG0, 2) } Else { BBT0 = FLW1 } } Else { If (NOr (FLW1, Local1)) { FLD2 = DerefOf (PKG0 [2]) } Else { STR0 = FLB0 } }
		Increment (Local1)
		Return (STR1)
	}

	Method (T03E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BBT0 = LNot (ToBuffer ("a b"))
		If (Concatenate ("12", Multiply ("", "abc"))) { ToInteger ("12", FLW2) } Else { CopyObject (NOr (0xFFFFFFFFFFFFFFFF, And ("FFFF", BFD0)), Local2) }
		Return (STR1)
	}

	Method (T03F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (ToDecimalString (Concatenate ("0x10", 0x1234)), INT1)
		If ("12") { SWAP (RefOf (STR0), RefOf (STR1)) } Else { IXF1 = 0xFFFFFFFFFFFFFFFF }
		Local3 = Local2
		Local3 = NOr (Add (ToInteger (BFD0), ToDecimalString (BWD0)), Add (Add (Local1, 0), Add (1, BBT0)))
		Local3 = 3 While (Local3) { Local3-- ToInteger (DerefOf (PKG0 [0]), FLB1) }
		Return (Local2)
	}

	Method (T040, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF0 = Subtract (INCR (And ("12", Buffer () { 0x24, 0xc4 })), Not (0x80000000))
		SWAP (RefOf (INT0), RefOf (INT1))
		Or (Local0, Buffer () { 0xf6, 0x8d, 0x58, 0xc2 }, Local3)
		Return (Local2)
	}

	Method (T041, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF1, 0)
		Local3 = 3 While (Local3) { Local3-- Local2 = (LEqual (ToString (Concatenate (0x80000000, Local1), 2), BFD0)) }
		SWAP (RefOf (STR0), RefOf (FLD0))
		Increment (FLW1)
		Return (Local1)
	}

	Method (T042, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local1 = And (ToBuffer (XOr (FLW0, FLD1)), ToString (SizeOf (BUF1), Ones))
		ELEM (PKG0, 1)
		Return (DerefOf (DerefOf (PKG0 [3]) [1]))
	}

	Method (T043, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		IXF0 = XOr (SizeOf (PKG0), ToInteger (NOr (Local3, Local1)))
		BUF0 = NOr (Not (NAnd (0x1234, Buffer () { 0x90, 0x58 })), 0x80000000)
		SWAP (RefOf (STR0), RefOf (STR1))
		Increment (FLD0)
		FLD1 = "FFFF"
		If (DerefOf (DerefOf (PKG0 [3]) [2])) { Or (FindSetLeftBit (FindSetLeftBit (FLW0)), Buffer () { 0x26, 0x8, 0xe7, 0xd0, 0x8c, 0x50 }, FLB0) } Else { CopyObject (DerefOf (DerefOf (PKG0 [3]) [0]), FLB2) }
		Return (BUF1)
	}

	Method (T044, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (Mid (Concatenate ("", FLW0), 1, 2), BUF1)
		PKG0 [1] = NOr (DerefOf (PKG0 [2]), BBT0)
		ELEM (BUF1, 1)
		INT1 = "a b"
		If (ToString (FLB1, Ones)) { ToInteger (DerefOf (DerefOf (PKG0 [3]) [1]), FLB3) } Else { Local3 = 3 While (Local3) { Local3-- ToInteger (DerefOf (STR1 [0]), IXF1) } }
		Return (INT0)
	}

	Method (T045, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (BUF0), RefOf (FLD0))
		CopyObject (INT0, INT0)
		Return (Mid (ToDecimalString (LNot (0x1234)), 0, 5))
	}

	Method (T046, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		PKG0 [1] = Concatenate (Concatenate (Concatenate (Local1, Local0), INT1), ToString ((LLess ("", 7)), 2))
		ToInteger (Buffer () { 0xbc, 0xf, 0x94, 0xe7, 0x97, 0x18 }, FLB0)
		FLB1 = DerefOf (STR1 [1])
		Return (Concatenate (STR0, BUF0))
	}

	Method (T047, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local1 = FindSetLeftBit (Mod (INCR (Buffer () { 0x44, 0xa1, 0xf7, 0x77 }), LNot ("FFFF")))
		Local3 = 3 While (Local3) { Local3-- BFD0 = Mid (Local1, 1, 5) }
		SWAP (RefOf (FLB2), RefOf (FLD0))
		Return (Local2)
	}

	Method (T048, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLB2)
		PKG0 [1] = ToDecimalString (Or (Concatenate (FLB2, Local1), ShiftRight ("a b", FLW1)))
		Increment (FLD1)
		CopyObject (ToInteger (ToString (FLW0, 2)), BUF0)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T049, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (ShiftRight (ToDecimalString (FLD1), 0)) { Local2 = CATS (DerefOf (BUF0 [0]), Buffer () { 0xf4 }) } Else { BWD0 = 1 }
		CopyObject (FindSetLeftBit (FindSetLeftBit (IXF0)), Local2)
		STR1 = 7
		Divide (CATS (Buffer () { 0xe5 }, Mod (Local2, Buffer () { 0xe7, 0x6f, 0xc9, 0xee, 0xc4, 0x97 })), 3, PKG0 [0], BFD0)
		Return (INT0)
	}

	Method (T04A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (ToBuffer (Mid (FLD1, 0, 5)), Local2)
		FLW0 = CATS (Local2, Concatenate (Not (Buffer () { 0x69, 0x24, 0x15 }), Mod (Local2, Local2)))
		Increment (FLW1)
		CopyObject (Concatenate (7, "a b"), FLB2)
		Return (BUF0)
	}

	Method (T04B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (PKG0, 1)
		Local2 = Concatenate (DerefOf (PKG0 [0]), FindSetLeftBit (BFD0))
		BBT0 = FLB3
		SWAP (RefOf (STR0), RefOf (INT1))
		Return (BUF1)
	}

	Method (T04C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		PKG0 [0] = DerefOf (BUF1 [INT1])
		Or (Concatenate ((LAnd (BFD0, BUF0)), NAnd ("FFFF", Local2)), FindSetLeftBit (Mid ("12", 1, 5)), FLW1)
		STR1 = Buffer () { 0x23, 0xc6, 0x3d, 0x7b }
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (INT0), RefOf (FLD0)) }
		Return (FLD2)
	}

	Method (T04D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD1 = XOr ((LOr (Not (BFD0), Add (Local1, INT0))), Concatenate (NOr (Buffer () { 0x23, 0xe9, 0xdd, 0xde, 0x1b, 0xf9 }, 0x80000000), "0x10"))
		Concatenate (ToBuffer (DerefOf (BUF0 [0])), SizeOf (STR0), FLW2)
		Local3 = 3 While (Local3) { Local3-- ELEM (PKG0, 2) }
		CopyObject (Mid (BUF1, 3, 1), INT0)
		ToInteger (FLB0, INT0)
		Return (SizeOf (PKG0))
	}

	Method (T04E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		STR1 [1] = INCR ("FFFF")
		Concatenate (Multiply (0x80000000, (LLess (Buffer () { 0x1e, 0x4d, 0x4, 0xff }, Local1))), Not (ShiftLeft (Local0, Buffer () { 0x8c, 0x3f })), PKG0 [0])
		Return (BUF0)
	}

	Method (T04F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW1 = Buffer () { 0x97 }
		BWD0 = ShiftRight (Or (Multiply (Local3, INT1), FLB3), Add (ToInteger (BWD0), ""))
		STR1 [1] = ToBuffer (0)
		Return (BUF0)
	}

	Method (T050, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (Subtract (Concatenate (Buffer () { 0xd6, 0x88, 0xdf, 0xca, 0xf8 }, FLB3), DerefOf (BUF1 [0])), FLB2)
		FLD0 = INCR (ToInteger (FLB1))
		FLB1 = And (ToInteger (Multiply ("12", "abc")), STR0)
		Local3 = 3 While (Local3) { Local3-- ToInteger (SizeOf (PKG0), BBT0) }
		Concatenate (Or (DerefOf (PKG0 [0]), Buffer () { 0x6 }), LNot (NAnd ("a b", "abc")), Local0)
		Return (BUF1)
	}

	Method (T051, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Or (SizeOf (PKG0), (LAnd (Buffer () { 0xb8, 0x10 }, Add (FLB3, "abc"))), INT0)
		ELEM (STR1, 2)
		Increment (Local1)
		Multiply (Not (NOr (FLB3, 0xFF)), NOr (LNot ("FFFF"), DerefOf (DerefOf (PKG0 [3]) [2])), IXF0)
		Divide (ToInteger (Add (BBT0, Local3)), INT1, FLB2, FLD1)
		PKG0 [1] = (LGreater (BUF0, DerefOf (BUF0 [INT1])))
		Return (Local1)
	}

	Method (T052, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (STR1, 3, FLB0, FLD0)
		INT0 = ToString (NOr (Buffer () { 0xe4, 0x88 }, ""), 2)
		Concatenate (INCR (FindSetLeftBit (Ones)), ToDecimalString (ToBuffer (IXF0)), STR0)
		ELEM (STR1, 1)
		Return (DerefOf (PKG0 [0]))
	}

	Method (T053, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (0xFFFFFFFFFFFFFFFF, STR0)
		SWAP (RefOf (FLB2), RefOf (INT1))
		Return (Concatenate (STR0, BUF0))
	}

	Method (T054, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BWD0)
		ELEM (STR1, 1)
		Local3 = ShiftLeft ("", Multiply (Buffer () { 0x8b, 0x59, 0x81 }, DerefOf (DerefOf (PKG0 [3]) [1])))
		ToInteger (BWD0, Local2)
		STR0 = BBT0
		Divide (Mod (DerefOf (PKG0 [2]), FLD1), INT1, STR1 [1], BWD0)
		Return (Local1)
	}

	Method (T055, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW2 = "abc"
		Local3 = 3 While (Local3) { Local3-- ToInteger (FindSetLeftBit ("abc"), BFD0) }
		FLB2 = ToString (Subtract (ToDecimalString (0x1234), Concatenate (FLD0, 0xFFFFFFFFFFFFFFFF)), Ones)
		Return (STR1)
	}

	Method (T056, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- ToInteger (Add (DerefOf (PKG0 [1]), DerefOf (DerefOf (PKG0 [3]) [0])), Local2) }
		Add (NOr (INCR ("a b"), Not ("12")), ToInteger (BUF0), STR1)
		Return (PKG0)
	}

	Method (T057, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (STR0), RefOf (FLD0))
		ELEM (BUF1, 0)
		Return (STR1)
	}

	Method (T058, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (Not ((LOr (FLD1, BWD0))), STR0)
		FLW1 = ShiftRight (Mod (BWD0, Buffer () { 0x3b, 0x66, 0xb7, 0x68, 0x1c }), BUF1)
		Local2 = FLB3
		Return (BUF1)
	}

	Method (T059, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW2 = ToString (0, Ones)
		FLW2 = ToInteger (LNot (Not ("")))
		BWD0 = INCR (XOr (Local1, Local3))
		Add (NAnd (DerefOf (DerefOf (PKG0 [3]) [0]), Multiply (0x1234, Buffer () { 0x6e, 0xa1, 0x94 })), 7, BUF1 [2])
		CopyObject (Concatenate (Not (FLB0), ToDecimalString (Local3)), INT1)
		Local3 = 3 While (Local3) { Local3-- Add (Multiply ((LOr (FLD0, Buffer () { 0xc7, 0xb7 })), Local0), Not (ToString ("abc", Ones)), STR1 [1]) }
		Return (STR0)
	}

	Method (T05A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Multiply (ShiftRight (Mid (Local1, 0, 1), (LAnd (1, Local2))), INCR (Local1), FLB2)
		FLD1 = And (Concatenate (SizeOf (PKG0), FindSetLeftBit ("0x10")), CATS (Local1, Mid (Buffer () { 0x7 }, 1, 2)))
		SWAP (RefOf (STR0), RefOf (INT1))
		Local3 = 3 While (Local3) { Local3-- ToInteger (ShiftRight (INT1, ToString (Local2, 2)), FLB2) }
		Return (Concatenate (BUF1, Local0))
	}

	Method (T05B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BFD0 = DerefOf (PKG0 [2])
		CopyObject ((LAnd (INT1, DerefOf (DerefOf (PKG0 [3]) [1]))), INT0)
		FLD1 = Add (ToBuffer (0xFF), Concatenate (ToBuffer (0xFF), ToDecimalString (Local0)))
		INT1 = Local3
		Return (PKG0)
	}

	Method (T05C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF0, 2)
		FLB0 = DerefOf (BUF0 [0])
		Local1 = ToInteger (Concatenate (0x80000000, ToString (FLB3, 2)))
		Return (Concatenate (BUF1, Local0))
	}

	Method (T05D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB1 = 0xFF
		FLB3 = ToString (LNot (BFD0), Ones)
		Add (ToBuffer (Ones), 0, BUF1 [2])
		Local3 = 3 While (Local3) { Local3-- FLD0 = "abc" }
		ToInteger (CATS (ShiftLeft (Buffer () { 0xe0, 0x13, 0x40 }, BWD0), LNot (BBT0)), FLB0)
		Return (BUF0)
	}

	Method (T05E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (Local2, Local1)
		ToInteger (DerefOf (DerefOf (PKG0 [3]) [0]), BUF1)
		If (NAnd (Ones, (LEqual (7, Local3)))) { Or ((LAnd (Concatenate (Buffer () { 0xd3, 0x44, 0x11 }, Local1), NOr (Local2, "a b"))), 7, FLB2) } Else { Or (DerefOf (DerefOf (PKG0 [3]) [2]), (LAnd (NAnd (0x80000000, "0x10"), SizeOf (BUF1))), Local0) }
		Return (BUF1)
	}

	Method (T05F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB3 = 7
		FLB2 = ToDecimalString (FLW0)
		Return (XOr (ToBuffer (Ones), LNot (FLW0)))
	}

	Method (T060, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (NOr (Mid (Buffer () { 0x1b, 0x97, 0xfd, 0x5b, 0x87, 0xb3 }, 3, 5), Subtract ("a b", BUF0)), INT1, INT1, Local3)
		Local3 = 3 While (Local3) { Local3-- FLD1 = STR1 }
		BUF1 = Buffer () { 0x33, 0xdc }
		CopyObject (Local1, FLB2)
		BFD0 = 0x1234
		FLD0 = (LEqual (Concatenate (ToInteger ("12"), ToDecimalString ("0x10")), LNot (ToBuffer (Buffer () { 0x87, 0xd5, 0xab, 0x32, 0xd4 }))))
		Return (BUF1)
	}

	Method (T061, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLW0)
		FLD0 = 0x1234
		Increment (FLB1)
		Return (PKG0)
	}

	Method (T062, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (NOr (FindSetLeftBit (Buffer () { 0x96, 0xe3, 0x71 }), "0x10"), STR0)
		Local2 = ToString (LNot (Subtract (FLB2, INT0)), 2)
		FLB1 = ToString ((LAnd (Multiply (Buffer () { 0x52, 0xb0, 0x14, 0xcd, 0x60 }, STR1), ToString (BUF0, Ones))), Ones)
		Multiply (Local3, "FFFF", FLB3)
		PKG0 [1] = Buffer () { 0x6d }
		If (FLW0) { CopyObject (FLB1, FLB2) } Else { ToInteger (NAnd ((LEqual (1, BBT0)), ShiftRight (Local3, Local1)), PKG0 [0]) }
		Return (BUF1)
	}

	Method (T063, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Concatenate (Local1, Local0, FLW0)
		ELEM (PKG0, 0)
		Add ("", FLB2, FLD1)
		BFD0 = ToString (LNot (Concatenate ("FFFF", "a b")), 2)
		Local3 = 3 While (Local3) { Local3-- FLB2 = Local2 }
		FLD0 = "a b"
		Return (Local2)
	}

	Method (T064, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD0 = FLB1
		FLW1 = XOr (IXF0, LNot (ToBuffer (0)))
		BFD0 = Local2
		BWD0 = 0x80000000
		Local2 = SizeOf (INT0)
		If ("12") { Increment (FLB0) } Else { Increment (Local1) }
		Return (BUF1)
	}

	Method (T065, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		INT0 = ToDecimalString (Local2)
		Local3 = 3 While (Local3) { Local3-- BBT0 = ToBuffer ("12") }
		Local3 = Mod (Local1, Mod (7, ToDecimalString (BBT0)))
		FLW2 = ToString (ShiftRight (DerefOf (DerefOf (PKG0 [3]) [2]), 0xFF), 2)
		Increment (FLB1)
		Return (FindSetLeftBit (FindSetLeftBit (Concatenate ("12", Buffer () { 0x38 }))))
	}

	Method (T066, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (FLB2), RefOf (INT1))
		SWAP (RefOf (STR0), RefOf (FLD0))
		FLB3 = DerefOf (STR1 [1])
		Local3 = 3 While (Local3) { Local3-- Divide (Or ("FFFF", Mid (Local0, 1, 2)), 0x10, FLB2, Local2) }
		INT1 = Ones
		Return (INT0)
	}

	Method (T067, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BFD0 = Concatenate ("a b", FindSetLeftBit (INCR (Local0)))
		STR1 [1] = FLW0
		Local3 = 3 While (Local3) { Local3-- ToInteger (SizeOf (BUF1), Local1) }
		Return (Concatenate (STR0, BUF0))
	}

	Method (T068, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (FindSetLeftBit (Not (Buffer () { 0xcc }))) { CopyObject (LNot (LNot (FLD1)), Local2) } Else { Local3 = 3 While (Local3) { Local3-- STR1 [1] = SizeOf (INT0) } }
		ELEM (BUF1, 0)
		Return (Local1)
	}

	Method (T069, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (ToString (Local1, Ones)) { Local2 = Mid (Mid (Mid (INT1, 1, 1), 3, 2), 3, 5) } Else { FLB1 = CATS (Local0, CATS (Not (FLD1), DerefOf (DerefOf (PKG0 [3]) [2]))) }
		BUF0 = 0x1234
		If (Subtract (Concatenate ("FFFF", STR1), FindSetLeftBit (Local1))) { IXF1 = INCR (INT1) } Else { Or (Multiply (LNot (STR1), NOr (Buffer () { 0xc4, 0x8b, 0xb }, Local3)), Concatenate (Mid (0xFFFFFFFFFFFFFFFF, 3, 5), CATS (Buffer () { 0x26, 0x61, 0xe8 }, "a b")), FLB3) }
		Or (ToBuffer (BFD0), Mid (FLB2, 0, 2), Local1)
		FLD1 = Local3
		Return (Local2)
	}

	Method (T06A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW2 = (LAnd (Mid (Mid (Local1, 3, 1), 3, 2), ToInteger (Ones)))
		ELEM (STR1, 1)
		SWAP (RefOf (STR0), RefOf (FLD0))
		PKG0 [0] = XOr ((LGreater (Mid (STR0, 1, 5), Concatenate (FLB0, ""))), BFD0)
		Divide (CATS (SizeOf (STR0), Buffer () { 0x6f, 0xae }), 3, BUF0, IXF1)
		CopyObject (ShiftRight (ShiftLeft (Local1, INT1), Mid (Ones, 1, 5)), BUF0)
		Return (Concatenate (STR0, BUF0))
	}

	Method (T06B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BWD0)
		ToInteger (ToBuffer (Add (BBT0, 0x1234)), STR1 [1])
		Return (Concatenate (BUF1, Local0))
	}

	Method (T06C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Or (Concatenate (Local1, DerefOf (DerefOf (PKG0 [3]) [2])), ToDecimalString ((LGreater ("a b", FLB1))), Local0)
		ELEM (BUF1, 0)
		Local3 = 3 While (Local3) { Local3-- ToInteger (FLW1, IXF0) }
		Increment (IXF0)
		BUF0 = SizeOf (INT0)
		Return (PKG0)
	}

	Method (T06D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Divide (BWD0, 3, BUF1, FLD0)
		If (And (FindSetLeftBit (STR1), ToString (Local1, Ones))) { ELEM (PKG0, 0) } Else { SWAP (RefOf (BUF0), RefOf (INT1)) }
		Multiply (FLD0, SizeOf (INT0), BBT0)
		ToInteger ("", FLB2)
		BFD0 = DerefOf (STR1 [1])
		Return (Concatenate (STR0, BUF0))
	}

	Method (T06E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW1 = Buffer () { 0x50, 0xd8, 0x11, 0x2c }
		Local3 = 3 While (Local3) { Local3-- CopyObject (Subtract (BFD0, FLD0), INT0) }
		CopyObject (Buffer () { 0x51, 0x54, 0x8f, 0x70, 0x2e }, BUF0)
		Or ((LAnd (0x1234, ToBuffer (0))), Local3, FLW2)
		CopyObject ((LOr (ToBuffer (Buffer () { 0x0, 0xa8, 0xe0, 0x20, 0xaa }), "FFFF")), FLB2)
		Return (Local2)
	}

	Method (T06F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB3 = ToString (NOr ("", SizeOf (INT0)), 2)
		Divide (INCR (INCR (Buffer () { 0x75 })), INT1, BFD0, Local3)
		FLW0 = Add ((LLess (ToInteger (BUF0), SizeOf (PKG0))), BUF1)
		Local3 = 3 While (Local3) { Local3-- BFD0 = ToInteger (DerefOf (BUF0 [INT1])) }
		BFD0 = Add ("FFFF", Or (Mid (BWD0, 0, 2), INCR (Buffer () { 0x9b, 0x1e, 0xce, 0xcd, 0x0 })))
		Return (PKG0)
	}

	Method (T070, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- ToInteger (Or (FLB2, Local2), BUF1 [2]) }
		Divide (NOr (LNot (Buffer () { 0x25, 0xcd, 0x3d, 0xb3, 0xdf }), "0x10"), 0x10, FLB3, Local3)
		Local3 = 3 While (Local3) { Local3-- FLD2 = Or (FLB2, Mid (FindSetLeftBit (FLB1), 1, 1)) }
		PKG0 [0] = ShiftLeft (DerefOf (DerefOf (PKG0 [3]) [0]), FLD0)
		Return (PKG0)
	}

	Method (T071, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Multiply ("0x10", CATS (Local2, Subtract (0xFF, Local1)), Local1)
		CopyObject (Mod (ToInteger (Buffer () { 0x12, 0x7a }), Ones), INT1)
		STR1 = Add (INT0, 0x80000000)
		ToInteger (ToInteger (ToInteger (Local3)), BUF1)
		IXF0 = SizeOf (BUF1)
		Return (FLD2)
	}

	Method (T072, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Or ((LEqual (FLD2, (LAnd (1, Local1)))), Local0, IXF0)
		Local1 = LNot (CATS ((LEqual (BBT0, "a b")), FLD1))
		If (Concatenate (Not (INT0), NOr (Local0, BFD0))) { ToInteger (Or ((LEqual (STR1, Ones)), Local2), BWD0) } Else { Divide (Add (ToInteger (FLD1), Concatenate (Ones, IXF0)), 0x10, FLD1, FLB3) }
		SWAP (RefOf (INT0), RefOf (INT1))
		FLD2 = Subtract (ToString (ToInteger (Buffer () { 0xd7, 0x7e, 0x1f, 0xe3, 0x37 }), 2), ToBuffer (DerefOf (PKG0 [2])))
		Return (STR1)
	}

	Method (T073, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		INT0 = Buffer () { 0x51, 0x37 }
		Concatenate (NOr (ShiftRight ("0x10", STR1), (LAnd (BUF1, FLB1))), Concatenate (ToBuffer ("abc"), Buffer () { 0xb1, 0x3c, 0x1e, 0xc7 }), FLB0)
		Return (Concatenate (BUF1, Local0))
	}

	Method (T074, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Concatenate ((LGreater (0x1234, ToBuffer (FLB0))), DerefOf (STR1 [1]), BWD0)
		ELEM (PKG0, 2)
		Return (Local2)
	}

	Method (T075, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local2 = Ones
		INT0 = FLW0
		INT1 = ToDecimalString (FindSetLeftBit (Buffer () { 0x30, 0xe0, 0xa }))
		ToInteger (ToString (LNot (INT0), 2), Local3)
		Multiply ((LAnd (Or (IXF0, Buffer () { 0xed, 0x7a, 0xb5, 0xfb, 0x8f, 0x80 }), ToDecimalString (Local0))), CATS ("a b", And (FLD1, Local3)), FLB2)
		FLD0 = DerefOf (DerefOf (PKG0 [3]) [0])
		Return (Local1)
	}

	Method (T076, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Add (ToDecimalString (Mod (0x80000000, 7)), IXF0, FLW1)
		FLD2 = DerefOf (DerefOf (PKG0 [3]) [0])
		FLB2 = Mod ((LGreater (INCR (INT0), 0x80000000)), Buffer () { 0x2b, 0x21 })
		Return (PKG0)
	}

	Method (T077, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW0 = FLW0
		Increment (INT1)
		Return (FLD2)
	}

	Method (T078, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF1 = Local3
		CopyObject (Or (Buffer () { 0xd1, 0x9e }, (LOr (Local3, Buffer () { 0x79, 0x37, 0x36 }))), FLB2)
		Return (BUF1)
	}

	Method (T079, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (INT0), RefOf (STR1))
		Divide (DerefOf (PKG0 [1]), 0x10, STR0, FLB2)
		Local3 = DerefOf (DerefOf (PKG0 [3]) [2])
		ToInteger (Concatenate (FindSetLeftBit (Local1), Ones), Local0)
		INT1 = INCR (Multiply (FindSetLeftBit (INT1), 0xFFFFFFFFFFFFFFFF))
		Return (Concatenate (STR0, BUF0))
	}

	Method (T07A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF0, 2)
		Local1 = (LAnd (LNot (CATS (Local2, IXF0)), 0x80000000))
		FLB2 = INT0
		FLB3 = LNot (Mid (Mod (Local1, Buffer () { 0xab, 0x2, 0x8 }), 3, 1))
		CopyObject (Not (Buffer () { 0x60 }), INT0)
		Divide (DerefOf (PKG0 [1]), INT1, FLD0, STR0)
		Return (ToString (NAnd (Not (FLB1), Ones), Ones))
	}

	Method (T07B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLW2 = Add (Ones, (LOr (CATS (Buffer () { 0x99, 0x5a }, BFD0), ShiftRight (Buffer () { 0x8d, 0xfc, 0xcc, 0x42 }, "FFFF"))))
		Increment (FLB2)
		FLB3 = INCR (Not (ToString (STR1, Ones)))
		CopyObject (ToBuffer (DerefOf (BUF1 [0])), INT0)
		Return (BUF1)
	}

	Method (T07C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLB2 = BFD0
		Divide (Buffer () { 0x72, 0xeb, 0x78, 0xd0, 0x62, 0xf }, 0x10, BFD0, FLB1)
		Return (STR0)
	}

	Method (T07D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = DerefOf (DerefOf (PKG0 [3]) [0])
		BBT0 = ToDecimalString (ToBuffer (LNot (0xFF)))
		Increment (IXF0)
		Return (INT0)
	}

	Method (T07E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Multiply (0xFFFFFFFFFFFFFFFF, ToInteger ((LGreater ("a b", BUF1))), FLB0)
		CopyObject ((LLess (Not (FLW0), LNot (Buffer () { 0xbb }))), INT0)
		IXF0 = Not (ToString ((LLess (1, 1)), Ones))
		ELEM (STR1, 2)
		If (7) { Concatenate (ToBuffer (INCR (Buffer () { 0x2b, 0x26, 0xdc, 0xa8, 0xe })), 7, Local1) } Else { Increment (FLW1) }
		Return (BUF0)
	}

	Method (T07F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		BUF0 = Subtract (Local3, FLD2)
		If (DerefOf (BUF0 [0])) { PKG0 [1] = Mid (NAnd ("12", INCR (FLD0)), 0, 5) } Else { ToInteger (Concatenate (Not (Buffer () { 0xf1, 0x43, 0xce, 0xd4, 0x0, 0xe5 }), Not (FLW1)), STR1 [1]) }
		STR0 = Subtract (ShiftLeft (INT1, FindSetLeftBit ("12")), Concatenate ("12", (LOr (0x80000000, Ones))))
		BFD0 = Concatenate (Concatenate (CATS (Ones, BFD0), ""), Ones)
		Increment (BBT0)
		Return (STR1)
	}

	Method (T080, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If (Concatenate (0x80000000, Buffer () { 0x78, 0x76, 0xa2 })) { ToInteger (Mid (ShiftLeft (Local1, ""), 3, 1), FLB1) } Else { FLD2 = FindSetLeftBit (SizeOf (INT0)) }
		STR1 [1] = Add (Mid (DerefOf (STR1 [INT1]), 0, 1), 0xFF)
		FLD0 = NAnd (Local1, "a b")
		STR1 = CATS ((LLess ((LAnd (0, 0xFFFFFFFFFFFFFFFF)), ToInteger ("12"))), DerefOf (BUF1 [INT1]))
		Concatenate (ToDecimalString (Mod (0xFFFFFFFFFFFFFFFF, "12")), INT1, BBT0)
		Return (DerefOf (PKG0 [1]))
	}

	Method (T081, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (BUF0, 1)
		SWAP (RefOf (INT0), RefOf (FLD0))
		Return (Local2)
	}

	Method (T082, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		If ("FFFF") { IXF0 = "a b" } Else { ToInteger (SizeOf (PKG0), FLB3) }
		If (0) { If (DerefOf (PKG0 [0])) { SWAP (RefOf (FLB2), RefOf (FLD0)) } Else { FLB1 = Local3 } } Else { Increment (FLW0) }
		FLD0 = Local1
		If (Buffer () { 0x92, 0x67, 0x70 }) { ELEM (PKG0, 0) } Else { Local3 = 3 While (Local3) { Local3-- Increment (FLB1) } }
		ELEM (STR1, 1)
		If (ToInteger (0)) { INT1 = Or (Buffer () { 0xea }, SizeOf (INT0)) } Else { FLB2 = FLD2 }
		Return (BUF0)
	}

	Method (T083, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		FLD0 = BBT0
		INT0 = Concatenate ("abc", NOr (Mid (7, 1, 5), ToBuffer (0x80000000)))
		Local3 = 3 While (Local3) { Local3-- ELEM (BUF0, 1) }
		Increment (FLD1)
		Divide (ToDecimalString (BUF1), 3, FLD2, BFD0)
		Increment (IXF0)
		Return (BUF1)
	}

	Method (T084, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Or (Local2, Buffer () { 0xac, 0x8d, 0xe3, 0xfe }, FLB1)
		Divide (LNot ((LOr (Buffer () { 0xce }, "a b"))), 0x10, BUF0, BFD0)
		Return (STR0)
	}

	Method (T085, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- Divide ("abc", 0x10, Local0, PKG0 [0]) }
		FLB2 = INCR (0x1234)
		FLW2 = Buffer () { 0xd3 }
		If (Local3) { ELEM (STR1, 2) } Else { FLW1 = ToBuffer (Or (LNot (Local3), INCR (Buffer () { 0x69, 0x25 }))) }
		Return (STR0)
	}

	Method (T086, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Concatenate (XOr (ToString (BBT0, 2), LNot (Local2)), NOr (Local3, Multiply (Buffer () { 0x29, 0xe4, 0xe0, 0xe5, 0x85 }, "12")), FLW0)
		BBT0 = ToInteger (Ones)
		Increment (IXF0)
		Return (Local1)
	}

	Method (T087, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (PKG0, 1)
		FLD0 = DerefOf (DerefOf (PKG0 [3]) [2])
		ELEM (PKG0, 2)
		Return (STR0)
	}

	Method (T088, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (ToDecimalString (ToInteger (Buffer () { 0x7c, 0x90, 0xcd, 0x9a, 0xe0, 0x3e })), BUF0)
		CopyObject (DerefOf (DerefOf (PKG0 [3]) [2]), BUF0)
		Add (Or (And (Local2, "12"), BBT0), Local3, FLD2)
		If (Not (Add (Buffer () { 0xc0, 0x69, 0xc0, 0xed, 0x99 }, "FFFF"))) { Increment (FLW1) } Else { CopyObject (INCR (7), FLB2) }
		Increment (Local1)
		Return (BUF1)
	}

	Method (T089, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local0 = LNot (FindSetLeftBit (Mod (STR0, 0)))
		ToInteger (INCR (Buffer () { 0xef }), FLD0)
		Return (INT0)
	}

	Method (T08A, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ToInteger (ToInteger ((LOr (Buffer () { 0xe7, 0x52, 0x10, 0x58 }, Buffer () { 0x36, 0x3c, 0x99 }))), Local1)
		If (XOr ((LOr (0xFFFFFFFFFFFFFFFF, 0x1234)), FindSetLeftBit (Buffer () { 0xfa, 0x29, 0x77, 0x4a }))) { Increment (Local1) } Else { Local3 = 3 While (Local3) { Local3-- ToInteger (Concatenate ("abc", SizeOf (INT0)), INT1) } }
		FLW1 = ToInteger (0)
		Local3 = 3 While (Local3) { Local3-- INT1 = Buffer () { 0xa9 } }
		Return (BUF0)
	}

	Method (T08B, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (BWD0)
		Local3 = 3 While (Local3) { Local3-- CopyObject (CATS (Not (Buffer () { 0xee, 0xe6, 0xaa, 0x6, 0xeb }), And (FLD2, BUF1)), FLB2) }
		PKG0 [1] = Local0
		Increment (BWD0)
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (STR0), RefOf (FLD0)) }
		ELEM (STR1, 1)
		Return (BUF1)
	}

	Method (T08C, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Increment (FLD0)
		BUF1 [2] = ToBuffer (INCR (STR1))
		Local3 = 3 While (Local3) { Local3-- Multiply (SizeOf (INT0), INCR ("abc"), INT1) }
		PKG0 [1] = ToString (ShiftLeft (Add ("FFFF", IXF0), NOr (Local2, 1)), 2)
		BFD0 = XOr (FLB2, FLB0)
		Multiply (ToInteger (Buffer () { 0x2e, 0x4d, 0xbd, 0xf7, 0x43, 0x80 }), INCR (Mid (Buffer () { 0xf9, 0xa8, 0x8d, 0xc3, 0xf7 }, 1, 5)), IXF1)
		Return (INT0)
	}

	Method (T08D, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local1 = And (FLD0, ToBuffer (Buffer () { 0xbe, 0x1f, 0x31, 0xf6, 0x9a }))
		Local3 = 3 While (Local3) { Local3-- PKG0 [1] = CATS (STR1, BFD0) }
		Return (INT0)
	}

	Method (T08E, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		CopyObject (ToDecimalString (FindSetLeftBit ("12")), BUF0)
		PKG0 [1] = Local0
		BUF0 = Mid (CATS (ToString (Local2, 2), And (Local3, Local0)), 3, 2)
		Local3 = DerefOf (DerefOf (PKG0 [3]) [2])
		Return (PKG0)
	}

	Method (T08F, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		PKG0 [1] = Concatenate (LNot (ToString (FLB2, Ones)), "12")
		ELEM (BUF1, 1)
		CopyObject (FLD0, STR0)
		Multiply (DerefOf (PKG0 [0]), CATS (FindSetLeftBit (0x80000000), "12"), Local1)
		Add (FLD1, "FFFF", Local3)
		IXF0 = ToInteger (Concatenate (SizeOf (STR0), LNot ("a b")))
		Return (FLD2)
	}

	Method (T090, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Add (Local1, ToBuffer (FindSetLeftBit (1)), FLW1)
		CopyObject (Local2, BUF0)
		Return (BUF0)
	}

	Method (T091, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		ELEM (PKG0, 0)
		BUF1 [2] = Multiply (ToBuffer (Mid (Local1, 0, 1)), 7)
		Return (INT0)
	}

	Method (T092, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (FLB2), RefOf (INT1))
		ELEM (BUF0, 0)
		If (Buffer () { 0x81, 0x41 }) { Local3 = 3 While (Local3) { Local3-- FLD2 = SizeOf (STR0) } } Else { Increment (BWD0) }
		SWAP (RefOf (FLB2), RefOf (INT1))
		STR1 = 0
		If (Local2) { Divide (Buffer () { 0x8f, 0x54, 0x84, 0xbc, 0x8a }, 3, BWD0, BUF0) } Else { ToInteger (Concatenate (0xFF, Concatenate (0x80000000, INT1)), FLB1) }
		Return (INT0)
	}

	Method (T093, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- ToInteger (ShiftRight (BUF0, LNot (STR1)), BFD0) }
		INT1 = BBT0
		If (Local2) { Local3 = 3 While (Local3) { Local3-- ToInteger (DerefOf (PKG0 [2]), FLW1) } } Else { Local3 = 3 While (Local3) { Local3-- PKG0 [0] = CATS (ToInteger (Add (Local1, "12")), Local2) } }
		Return (BUF1)
	}

	Method (T094, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		SWAP (RefOf (BUF0), RefOf (INT1))
		SWAP (RefOf (INT0), RefOf (INT1))
		Return (Local1)
	}

	Method (T095, 0, Serialized)
	{
		Local0 = 1
		Local1 = "loc"
		Local2 = BUF0
		Local3 = 4
		Local3 = 3 While (Local3) { Local3-- SWAP (RefOf (FLB2), RefOf (INT1)) }
		Local3 = 3 While (Local3) { Local3-- ToInteger ("a b", FLB3) }
		Return (INT0)
	}

}
