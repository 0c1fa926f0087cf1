// code outside of methods
DefinitionBlock ("", "DSDT", 2, "STAGE", "MODULEBR", 1)
{
	Name (INT0, 0)
	Name (STR0, "")
	If (INT0 == 0) { INT0 = 5 Name (BRA0, 1) } Else { Name (BRA1, 1) }
	While (INT0 < 9) { INT0++ }
	Local0 = INT0 * 2
	Name (RES0, 0)
	RES0 = Local0
	Method (INIT, 1) { STR0 = Concatenate ("called ", Arg0) Return (1) }
	If (INIT (3)) { Name (BRA2, 2) }
	Name (CMPU, Package (2) { 7, 8 })
	CMPU [1] = 9
	Device (DEV0) { Name (VAL0, 0) VAL0 = INT0 If (VAL0 > 3) { Device (DEV1) { Name (VAL1, 4) } } }
	Scope (\_SB) { If (1) { Name (INSB, 3) } }
	OperationRegion (REG0, SystemMemory, 0x1000 + INT0, 0x10)
	Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
	FLD0 = 0x21

	Method (GETI, 0, Serialized) { Return (INT0) }
	Method (BRAN, 0, Serialized) { Return (CondRefOf (BRA0) << 8 | CondRefOf (BRA1)) }
	Method (RESU, 0, Serialized) { Return (RES0) }
	Method (STRI, 0, Serialized) { Return (STR0) }
	Method (BRA3, 0, Serialized) { Return (BRA2) }
	Method (PACK, 0, Serialized) { Return (CMPU) }
	Method (DEVI, 0, Serialized) { Return (\DEV0.DEV1.VAL1) }
	Method (INSX, 0, Serialized) { Return (\_SB.INSB) }
	Method (FIEL, 0, Serialized) { Return (FLD0) }
}
