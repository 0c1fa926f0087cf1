// sizes, types and counting through references
DefinitionBlock ("", "DSDT", 2, "STAGE", "SIZES", 1)
{
	Name (I000, 5) Name (I001, 0) Name (S000, "12ab") Name (B000, Buffer () {1,2,3,4,5,6,7,8,9}) Name (P000, Package (5) {1, "two", Buffer(){3}, Package(){4}}) Name (P001, Package () {I000, S000, B000, P000})
	Device (D000) {}
	Method (ID, 1) { Return (Arg0) }
	Method (SZ, 1) { Return (SizeOf (Arg0)) }
	Method (OT, 1) { Return (ObjectType (Arg0)) }
	Method (K001, 0) { Local0 = B000[2] Return (SizeOf (Local0)) }
	Method (K002, 0) { Local0 = S000[2] Return (SizeOf (Local0)) }
	Method (K003, 0) { Local0 = P000[0] Return (SizeOf (Local0)) }
	Method (K004, 0) { Local0 = P000[1] Return (SizeOf (Local0)) }
	Method (K005, 0) { Local0 = P000[4] Return (SizeOf (Local0)) }
	Method (K006, 0) { Return (SizeOf (P000[2])) }
	Method (K007, 0) { Return (SizeOf (P000[3])) }
	Method (K008, 0) { Return (SizeOf (P001[0])) }
	Method (K009, 0) { Return (SizeOf (P001[1])) }
	Method (K00A, 0) { Return (SizeOf (P001[2])) }
	Method (K00B, 0) { Return (SizeOf (P001[3])) }
	Method (K00C, 0) { Local0 = RefOf (B000) Return (SizeOf (Local0)) }
	Method (K00D, 0) { Local0 = RefOf (I000) Return (SizeOf (Local0)) }
	Method (K00E, 0) { Local0 = RefOf (B000) Local1 = RefOf (Local0) Return (SizeOf (Local1)) }
	Method (K00F, 0) { Return (SizeOf (RefOf (S000))) }
	Method (K010, 0) { Return (SZ (P001[1])) }
	Method (K011, 0) { Return (SZ (B000[1])) }
	Method (K012, 0) { Return (SZ (RefOf (B000))) }
	Method (K013, 0) { Return (SZ (P000)) }
	Method (K014, 0) { Return (SZ (D000)) }
	Method (K015, 0) { Return (SizeOf (DerefOf (P000[1]))) }
	Method (K016, 0) { Return (SizeOf (DerefOf (B000[1]))) }
	Method (K017, 0) { Return (SizeOf (ID (S000))) }
	Method (K019, 0) { Name (P, Package (2) {}) P[0] = RefOf (B000) Return (SizeOf (P[0])) }
	Method (K01A, 0) { Name (P, Package (2) {}) P[0] = P000[3] Return (SizeOf (P[0])) }
	Method (K01B, 0) { Name (P, Package (2) {}) P[0] = RefOf (B000) Return (SizeOf (DerefOf(P[0]))) }
	Method (O001, 0) { Local0 = B000[2] Return (ObjectType (Local0)) }
	Method (O002, 0) { Local0 = P000[4] Return (ObjectType (Local0)) }
	Method (O003, 0) { Return (ObjectType (P000[4])) }
	Method (O004, 0) { Local0 = RefOf (I000) Return (ObjectType (Local0)) }
	Method (O005, 0) { Local0 = RefOf (I000) Local1 = RefOf (Local0) Return (ObjectType (Local1)) }
	Method (O006, 0) { Return (OT (P001[1])) }
	Method (O007, 0) { Return (OT (D000)) }
	Method (O008, 0) { Return (OT (RefOf (D000))) }
	Method (O009, 0) { Name (P, Package (2) {}) P[0] = RefOf (B000) Return (ObjectType (P[0])) }
	Method (O00A, 0) { Name (P, Package (2) {}) P[0] = P000[3] Return (ObjectType (P[0])) }
	Method (O00B, 0) { Name (P, Package () {D000}) Return (ObjectType (P[0])) }
	Method (O00C, 0) { Name (P, Package () {D000}) Return (ObjectType (DerefOf (P[0]))) }
	Method (O00D, 0) { Return (ObjectType (Debug)) }
	Method (O00E, 0) { Return (ObjectType (ID)) }
	Method (O00F, 0) { Return (ObjectType (\_SB)) }
	Method (O010, 0) { Return (ObjectType (\)) }
	Method (O011, 0) { Return (ObjectType (\_OSI)) }
	Method (O012, 0) { Return (ObjectType (\_GL)) }
	Method (O013, 0) { Return (ObjectType (\_OS)) }
	Method (O014, 0) { Return (ObjectType (\_TZ)) }
	Method (O015, 0) { Return (ObjectType (\_REV)) }
	Method (J001, 0) { Local0 = P000[0] Increment (Local0) Return (Local0) }
	Method (J002, 0) { Increment (P000[0]) Return (DerefOf (P000[0])) }
	Method (J003, 0) { Increment (B000[0]) Return (DerefOf (B000[0])) }
	Method (J004, 0) { Local0 = RefOf (I000) Increment (Local0) Return (Local0) }
	Method (J005, 0) { Increment (DerefOf (RefOf (I000))) Return (I000) }
	Method (J006, 0) { Increment (RefOf (I000)) Return (I000) }
	Method (J007, 0) { Increment (ID (RefOf (I000))) Return (I000) }
	Method (J008, 0) { Decrement (P000[1]) Return (DerefOf (P000[1])) }
	Method (J009, 0) { Decrement (S000[1]) Return (S000) }
	Method (J00A, 0) { Decrement (P000[4]) Return (3) }
	Method (J00B, 0) { Decrement (P001[0]) Return (I000) }
	Method (J00C, 0) { Decrement (S000) Return (S000) }
	Method (J00D, 0) { Decrement (B000) Return (B000) }
	Method (J00E, 0) { Local0 = "7f" Decrement (Local0) Return (Local0) }
	Method (J00F, 0) { Local0 = Buffer () {1,2} Increment (Local0) Return (Local0) }
	Method (ICR, 1) { Increment (Arg0) Return (Arg0) }
	Method (J010, 0) { Return (ICR (I000) + I000) }
	Method (J011, 0) { Local0 = 3 ICR (Local0) Return (Local0) }
	Method (J012, 0) { Local0 = 3 ICR (RefOf (Local0)) Return (Local0) }
	Method (J013, 0) { ICR (RefOf (I000)) Return (I000) }
	Method (J014, 0) { ICR (P000[0]) Return (DerefOf (P000[0])) }
}
