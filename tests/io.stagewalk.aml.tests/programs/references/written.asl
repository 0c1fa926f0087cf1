// arguments that refer to objects, written to
DefinitionBlock ("", "DSDT", 2, "STAGE", "WRITTEN", 1)
{
	Name (I000, 0x1234)
	Name (S000, "12ab")
	Name (B000, Buffer () { 1, 2, 3, 4, 5 })
	Name (P000, Package () { 1, "two", Buffer () { 3 }, Package () { 4 } })
	Name (P001, Package () { 7 })
	Name (BSRC, Buffer (16) { 0x11, 0x22, 0x33, 0x44 })
	CreateField (BSRC, 3, 13, BF13)
	Device (D000) { Name (_ADR, 0) }
	Event (E000)
	Mutex (M000, 0)
	PowerResource (W000, 0, 0) { }
	ThermalZone (T000) { }
	Processor (C000, 0, 0xFFFF, 0) { }
	OperationRegion (R000, SystemMemory, 0x10000, 0x100)

	Method (STOR, 2) { Arg0 = Arg1 Return (ObjectType (Arg0)) }
	Method (COPY, 2) { CopyObject (Arg1, Arg0) Return (ObjectType (Arg0)) }
	Method (PLUS, 1) { Add (Arg0, 1, Arg0) Return (ObjectType (Arg0)) }
	Method (THRU, 2) { STOR (RefOf (Arg0), Arg1) Return (ObjectType (Arg0)) }
	Method (COPT, 2) { COPY (RefOf (Arg0), Arg1) Return (ObjectType (Arg0)) }
	Method (VIEW, 1, Serialized) { Name (PACK, Package (5) { }) PACK [0] = Arg0 PACK [1] = ObjectType (I000) PACK [2] = ObjectType (S000) PACK [3] = ObjectType (B000) PACK [4] = ObjectType (P000) Return (PACK) }

	Method (SII0, 0) { Return (VIEW (STOR (RefOf (I000), 0xABCDEF))) }
	Method (SIS0, 0) { Return (VIEW (STOR (RefOf (I000), "7f"))) }
	Method (SIB0, 0) { Return (VIEW (STOR (RefOf (I000), Buffer () { 0x31, 0x32 }))) }
	Method (SIP0, 0) { Return (VIEW (STOR (RefOf (I000), Package () { 5 }))) }
	Method (SIX0, 0) { Return (VIEW (STOR (RefOf (I000), P001 [0]))) }
	Method (SSI0, 0) { Return (VIEW (STOR (RefOf (S000), 0xABCDEF))) }
	Method (SSS0, 0) { Return (VIEW (STOR (RefOf (S000), "7f"))) }
	Method (SSB0, 0) { Return (VIEW (STOR (RefOf (S000), Buffer () { 0x31, 0x32 }))) }
	Method (SSP0, 0) { Return (VIEW (STOR (RefOf (S000), Package () { 5 }))) }
	Method (SSX0, 0) { Return (VIEW (STOR (RefOf (S000), P001 [0]))) }
	Method (SBI0, 0) { Return (VIEW (STOR (RefOf (B000), 0xABCDEF))) }
	Method (SBS0, 0) { Return (VIEW (STOR (RefOf (B000), "7f"))) }
	Method (SBB0, 0) { Return (VIEW (STOR (RefOf (B000), Buffer () { 0x31, 0x32 }))) }
	Method (SBP0, 0) { Return (VIEW (STOR (RefOf (B000), Package () { 5 }))) }
	Method (SBX0, 0) { Return (VIEW (STOR (RefOf (B000), P001 [0]))) }
	Method (SPI0, 0) { Return (VIEW (STOR (RefOf (P000), 0xABCDEF))) }
	Method (SPS0, 0) { Return (VIEW (STOR (RefOf (P000), "7f"))) }
	Method (SPB0, 0) { Return (VIEW (STOR (RefOf (P000), Buffer () { 0x31, 0x32 }))) }
	Method (SPP0, 0) { Return (VIEW (STOR (RefOf (P000), Package () { 5 }))) }
	Method (SPX0, 0) { Return (VIEW (STOR (RefOf (P000), P001 [0]))) }
	Method (SFI0, 0) { Return (VIEW (STOR (RefOf (BF13), 0xABCDEF))) }
	Method (SFS0, 0) { Return (VIEW (STOR (RefOf (BF13), "7f"))) }
	Method (SFB0, 0) { Return (VIEW (STOR (RefOf (BF13), Buffer () { 0x31, 0x32 }))) }
	Method (SFP0, 0) { Return (VIEW (STOR (RefOf (BF13), Package () { 5 }))) }
	Method (SFX0, 0) { Return (VIEW (STOR (RefOf (BF13), P001 [0]))) }
	Method (SDI0, 0) { Return (VIEW (STOR (RefOf (D000), 0xABCDEF))) }
	Method (SDS0, 0) { Return (VIEW (STOR (RefOf (D000), "7f"))) }
	Method (SDB0, 0) { Return (VIEW (STOR (RefOf (D000), Buffer () { 0x31, 0x32 }))) }
	Method (SDP0, 0) { Return (VIEW (STOR (RefOf (D000), Package () { 5 }))) }
	Method (SDX0, 0) { Return (VIEW (STOR (RefOf (D000), P001 [0]))) }
	Method (SEI0, 0) { Return (VIEW (STOR (RefOf (E000), 0xABCDEF))) }
	Method (SMI0, 0) { Return (VIEW (STOR (RefOf (M000), 0xABCDEF))) }
	Method (SMS0, 0) { Return (VIEW (STOR (RefOf (M000), "7f"))) }
	Method (SMB0, 0) { Return (VIEW (STOR (RefOf (M000), Buffer () { 0x31, 0x32 }))) }
	Method (SMP0, 0) { Return (VIEW (STOR (RefOf (M000), Package () { 5 }))) }
	Method (SMX0, 0) { Return (VIEW (STOR (RefOf (M000), P001 [0]))) }
	Method (SWI0, 0) { Return (VIEW (STOR (RefOf (W000), 0xABCDEF))) }
	Method (STI0, 0) { Return (VIEW (STOR (RefOf (T000), 0xABCDEF))) }
	Method (SCI0, 0) { Return (VIEW (STOR (RefOf (C000), 0xABCDEF))) }
	Method (SRI0, 0) { Return (VIEW (STOR (RefOf (R000), 0xABCDEF))) }
	Method (CIS0, 0) { Return (VIEW (COPY (RefOf (I000), "7f"))) }
	Method (AI00, 0) { Return (VIEW (PLUS (RefOf (I000)))) }
	Method (AS00, 0) { Return (VIEW (PLUS (RefOf (S000)))) }
	Method (AB00, 0) { Return (VIEW (PLUS (RefOf (B000)))) }
	Method (CPS0, 0) { Return (VIEW (COPY (RefOf (P000), "7f"))) }
	Method (CDS0, 0) { Return (VIEW (COPY (RefOf (D000), "7f"))) }
	Method (CMS0, 0) { Return (VIEW (COPY (RefOf (M000), "7f"))) }
	Method (TII0, 0) { Return (VIEW (THRU (I000, 0xABCDEF))) }
	Method (TIS0, 0) { Return (VIEW (THRU (I000, "7f"))) }
	Method (TIB0, 0) { Return (VIEW (THRU (I000, Buffer () { 0x31, 0x32 }))) }
	Method (TIP0, 0) { Return (VIEW (THRU (I000, Package () { 5 }))) }
	Method (TIR0, 0) { Return (VIEW (THRU (RefOf (I000), 0xABCDEF))) }
	Method (UII0, 0) { Return (VIEW (COPT (I000, 0xABCDEF))) }
	Method (TSI0, 0) { Return (VIEW (THRU (S000, 0xABCDEF))) }
	Method (TSS0, 0) { Return (VIEW (THRU (S000, "7f"))) }
	Method (TSB0, 0) { Return (VIEW (THRU (S000, Buffer () { 0x31, 0x32 }))) }
	Method (TSP0, 0) { Return (VIEW (THRU (S000, Package () { 5 }))) }
	Method (TSR0, 0) { Return (VIEW (THRU (RefOf (S000), 0xABCDEF))) }
	Method (USI0, 0) { Return (VIEW (COPT (S000, 0xABCDEF))) }
	Method (TBI0, 0) { Return (VIEW (THRU (B000, 0xABCDEF))) }
	Method (TBS0, 0) { Return (VIEW (THRU (B000, "7f"))) }
	Method (TBB0, 0) { Return (VIEW (THRU (B000, Buffer () { 0x31, 0x32 }))) }
	Method (TBP0, 0) { Return (VIEW (THRU (B000, Package () { 5 }))) }
	Method (TBR0, 0) { Return (VIEW (THRU (RefOf (B000), 0xABCDEF))) }
	Method (UBI0, 0) { Return (VIEW (COPT (B000, 0xABCDEF))) }
	Method (TPI0, 0) { Return (VIEW (THRU (P000, 0xABCDEF))) }
	Method (TPS0, 0) { Return (VIEW (THRU (P000, "7f"))) }
	Method (TPB0, 0) { Return (VIEW (THRU (P000, Buffer () { 0x31, 0x32 }))) }
	Method (TPP0, 0) { Return (VIEW (THRU (P000, Package () { 5 }))) }
	Method (TPR0, 0) { Return (VIEW (THRU (RefOf (P000), 0xABCDEF))) }
	Method (UPI0, 0) { Return (VIEW (COPT (P000, 0xABCDEF))) }
}
