// code outside of methods is executed while the table is loaded, statement by statement
DefinitionBlock ("", "DSDT", 2, "STAGE", "MODULE", 1)
{
	Name (INT0, 1)
	INT0 = INT0 + 4
	If (INT0 == 5)
	{
		Name (YES0, "then")
		Device (DEVY) { Name (_ADR, 1) }
	}
	Else
	{
		Name (NOO0, "else")
	}
	Method (TWCE, 1) { Return (Arg0 * 2) }
	Name (INT1, 0)
	INT1 = TWCE (INT0)
	Name (SUM0, 0)
	While (SUM0 < 20) { SUM0 += 3 }
	Device (DEV0)
	{
		Name (_ADR, 0)
		Name (VAL0, 7)
		If (VAL0 == 7) { Method (VALM, 0) { Return (VAL0) } }
		VAL0 = 8
	}
	OperationRegion (REG0, SystemMemory, TWCE (0x1000), INT0 + 11)
	Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
	FLD0 = 0x66
	Name (BUF0, Buffer (INT0) { 1, 2 })
	Name (PKG0, Package () { INT0, LATE, "x" })
	Name (LATE, 3)
	Local0 = 9
	Name (INT2, 0)
	INT2 = Local0
	Divide (1, 0, Local1)
	Name (AFT0, "after")

	Method (GET0, 0, Serialized) { Return (INT0 << 16 | INT1 << 8 | SUM0) }
	Method (GETY, 0, Serialized) { Return (YES0) }
	Method (GETN, 0, Serialized) { Return (CondRefOf (\NOO0)) }
	Method (GETV, 0, Serialized) { Return (\DEV0.VALM ()) }
	Method (GETF, 0, Serialized) { Return (FLD0) }
	Method (GETB, 0, Serialized) { Return (BUF0) }
	Method (GETP, 0, Serialized) { Return (PKG0) }
	Method (GETL, 0, Serialized) { Return (INT2) }
	Method (GETA, 0, Serialized) { Return (AFT0) }
}
