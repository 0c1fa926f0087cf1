// ConcatenateResTemplate and EndTag
DefinitionBlock ("", "DSDT", 2, "STAGE", "TEMPLATE", 1)
{
	Name (RES0, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x1000, 0x100) })
	Name (RES1, ResourceTemplate () { IRQNoFlags () { 5 } })
	Name (RES2, ResourceTemplate () {})
	Name (ENDT, Buffer () { 0x79, 0 })
	Name (BADT, Buffer () { 0x86, 9, 0, 1 })

	Method (BOTH, 0, Serialized) { Return (ConcatenateResTemplate (RES0, RES1)) }
	Method (EMPT, 0, Serialized) { Return (ConcatenateResTemplate (RES2, RES2)) }
	Method (ENDS, 0, Serialized) { Return (ConcatenateResTemplate (ENDT, RES1)) }
	Method (BADS, 0, Serialized) { Return (ConcatenateResTemplate (BADT, RES1)) }
	Method (ZERX, 0, Serialized) { Return (ConcatenateResTemplate (Buffer (0) {}, RES1)) }
	Method (ONEB, 0, Serialized) { Return (ConcatenateResTemplate (Buffer (1) { 0x79 }, RES1)) }
	Method (TARG, 0, Serialized) { ConcatenateResTemplate (RES0, RES1, Local0) Return (SizeOf (Local0)) }
	Method (FIEL, 0, Serialized) { CreateDWordField (RES0, 4, BASX) BASX = 0x2000 Return (RES0) }
	Method (SELF, 0, Serialized) { Local0 = ConcatenateResTemplate (RES0, RES0) Return (ConcatenateResTemplate (Local0, RES1)) }
}
