// fields of a buffer: CreateByteField, with integers of 32 bits
DefinitionBlock ("", "DSDT", 1, "STAGE", "BYTE32", 1)
{
	Name (BUF0, Buffer (12) { 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC })
	CreateByteField (BUF0, 0, FLD0)
	CreateByteField (BUF0, 5, FLD1)
	CreateByteField (BUF0, 11, FLD2)

	Method (RED0, 0, Serialized) { Return (FLD0) }
	Method (ONE0, 0, Serialized) { FLD0 = Ones Return (BUF0) }
	Method (ZER0, 0, Serialized) { FLD0 = 0 Return (BUF0) }
	Method (STR0, 0, Serialized) { FLD0 = "A5z" Return (BUF0) }
	Method (BUX0, 0, Serialized) { FLD0 = Buffer () { 0xDE, 0xAD, 0xBE, 0xEF, 1, 2, 3, 4, 5 } Return (BUF0) }
	Method (INC0, 0, Serialized) { FLD0++ Return (BUF0) }
	Method (RED1, 0, Serialized) { Return (FLD1) }
	Method (ONE1, 0, Serialized) { FLD1 = Ones Return (BUF0) }
	Method (ZER1, 0, Serialized) { FLD1 = 0 Return (BUF0) }
	Method (STR1, 0, Serialized) { FLD1 = "A5z" Return (BUF0) }
	Method (BUX1, 0, Serialized) { FLD1 = Buffer () { 0xDE, 0xAD, 0xBE, 0xEF, 1, 2, 3, 4, 5 } Return (BUF0) }
	Method (INC1, 0, Serialized) { FLD1++ Return (BUF0) }
	Method (RED2, 0, Serialized) { Return (FLD2) }
	Method (ONE2, 0, Serialized) { FLD2 = Ones Return (BUF0) }
	Method (ZER2, 0, Serialized) { FLD2 = 0 Return (BUF0) }
	Method (STR2, 0, Serialized) { FLD2 = "A5z" Return (BUF0) }
	Method (BUX2, 0, Serialized) { FLD2 = Buffer () { 0xDE, 0xAD, 0xBE, 0xEF, 1, 2, 3, 4, 5 } Return (BUF0) }
	Method (INC2, 0, Serialized) { FLD2++ Return (BUF0) }
	Method (SHRT, 0, Serialized) { FLD0 = Buffer () { 0x5A } Return (BUF0) }
	Method (EMPT, 0, Serialized) { FLD0 = "" Return (BUF0) }
	Method (COPY, 0, Serialized) { CopyObject (0x77, FLD1) Return (BUF0) }
	Method (TYPE, 0, Serialized) { Return (ObjectType (FLD0) << 8 | ObjectType (FLD1)) }
	Method (SIZE, 0, Serialized) { Return (SizeOf (FLD1)) }
	Method (REFW, 0, Serialized) { Local0 = RefOf (FLD1) Local0 = 0x3C Return (DerefOf (Local0)) }
	Method (LAST, 0, Serialized) { CreateByteField (BUF0, 12, OUTR) Return (OUTR) }
	Method (CHNG, 0, Serialized)
	{
		Local0 = Buffer (4) { 1, 2, 3, 4 } CreateByteField (Local0, 0, LFLD) Local0 [0] = 0x99 Return (LFLD)
	}
	Method (PASS, 0, Serialized) { Return (FLD0 + FLD1) }
	Method (CATS, 0, Serialized) { Return (Concatenate (FLD0, "x")) }
}
