// objects that methods declare
DefinitionBlock ("", "DSDT", 2, "STAGE", "OBJECTS", 1)
{
	Name (KEPT, 0)
	Method (DECL, 1) { Name (LOCV, 0x10) LOCV += Arg0 Return (LOCV) }
	Method (RECU, 1, Serialized) { Name (RECV, 0) RECV = Arg0 If (Arg0) { RECU (Arg0 - 1) } Return (RECV) }
	Method (RREF, 0) { Name (GONE, 3) Return (RefOf (GONE)) }
	Method (RPKG, 0) { Name (GON2, Package () { 1, 2 }) Return (GON2) }
	Method (REGX, 1) { OperationRegion (LREG, SystemMemory, 0x1000 + Arg0, 8) Field (LREG, ByteAcc, NoLock, Preserve) { LFLD, 8 } LFLD = Arg0 Return (LFLD) }

	Method (ONCE, 0, Serialized) { Return (DECL (1)) }
	Method (TWIC, 0, Serialized) { Return (DECL (1) + DECL (2)) }
	Method (SEEN, 0, Serialized) { DECL (1) Return (LOCV) }
	Method (RECX, 0, Serialized) { Return (RECU (3)) }
	Method (REFG, 0, Serialized) { Local0 = RREF () Return (ObjectType (Local0)) }
	Method (DERG, 0, Serialized) { Return (DerefOf (RREF ())) }
	Method (PKGG, 0, Serialized) { Return (RPKG ()) }
	Method (REGI, 0, Serialized) { Return (REGX (1) + REGX (2)) }
	Method (COND, 0, Serialized) { DECL (0) Return (CondRefOf (LOCV)) }
	Method (NEST, 0, Serialized) { Method (INNR, 1) { Return (Arg0 * 2) } Return (INNR (4)) }
	Method (DEVI, 0, Serialized) { Device (LDEV) { Name (VALX, 4) } Return (^DEVI.LDEV.VALX) }
	Method (DUPL, 0, Serialized) { Name (DUPX, 1) Name (DUPX, 2) Return (DUPX) }
	Method (LOOP, 0, Serialized) { Local0 = 0 While (Local0 < 3) { Name (LPVX, 1) Local0++ } Return (Local0) }
	Method (ALIA, 0, Serialized) { Name (ALVX, 4) Alias (ALVX, ALV2) ALV2 = 6 Return (ALVX) }
	Method (SCOP, 0, Serialized) { Scope (\_SB) { Name (NEWX, 7) } Return (\_SB.NEWX) }
	Method (ROOT, 0, Serialized) { Name (\ROTX, 8) Return (\ROTX) }
}
