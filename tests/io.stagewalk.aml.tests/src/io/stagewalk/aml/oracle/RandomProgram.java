package io.stagewalk.aml.oracle;

import java.util.List;
import java.util.SplittableRandom;

/** A program of random statements, as ASL: nested operations on all types, stored to all kinds of targets. */
final class RandomProgram {
	private static final String OBJECTS = """
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
				Name (BUF2, Buffer (8) { 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11, 0x00 })
				CreateWordField (BUF2, 3, BWD0)
				CreateField (BUF2, 13, 22, BFD0)
				CreateBitField (BUF2, 5, BBT0)
				Method (INCR, 1) { Arg0 = Arg0 + 1 Return (Arg0) }
				Method (CATS, 2, Serialized) { Name (TMP0, "x") TMP0 = Arg0 Return (Concatenate (TMP0, Arg1)) }
				Method (ELEM, 2) { Arg0 [Arg1] = 0x5A Return (Arg0) }
			""";
	private static final List<String> LEAVES = List.of("0", "1", "7", "0xFF", "0x80000000", "0xFFFFFFFFFFFFFFFF", "Ones", "0x1234",
			"\"abc\"", "\"12\"", "\"\"", "\"FFFF\"", "\"0x10\"", "\"a b\"", "INT0", "INT1", "FLB0", "FLB1", "FLB2", "FLD0", "FLD1",
			"FLW0", "FLW1", "IXF0", "BWD0", "BBT0", "STR0", "STR1", "BUF0", "BUF1", "FLB3", "FLD2", "BFD0", "Local0", "Local1",
			"Local2", "Buffer () { 1, 0x80 }", "Buffer () { 9, 8, 7, 6, 5 }");
	private static final List<String> TARGETS = List.of("INT0", "INT1", "STR0", "BUF0", "BUF1", "FLB0", "FLB1", "FLB2", "FLB3", "FLD0",
			"FLD1", "FLD2", "FLW0", "FLW1", "FLW2", "IXF0", "IXF1", "BWD0", "BFD0", "BBT0", "Local0", "Local1", "Local2", "PKG0 [0]",
			"PKG0 [1]", "BUF1 [2]");
	/** Each # is an operand. */
	private static final List<String> OPERATIONS = List.of("Add (#, #)", "Subtract (#, #)", "Multiply (#, #)", "And (#, #)", "Or (#, #)",
			"XOr (#, #)", "ShiftLeft (#, #)", "ShiftRight (#, #)", "Mod (#, #)", "NAnd (#, #)", "LEqual (#, #)", "LLess (#, #)",
			"LGreater (#, #)", "LAnd (#, #)", "LOr (#, #)", "LNot (#)", "Not (#)", "Concatenate (#, #)", "Concatenate (#, #)",
			"Mid (#, 1, 2)", "ToInteger (#)", "ToDecimalString (#)", "ToBuffer (#)", "ToString (#, Ones)", "DerefOf (PKG0 [1])",
			"DerefOf (BUF1 [3])", "DerefOf (STR1 [1])", "INCR (#)", "CATS (#, #)", "SizeOf (PKG0)", "FindSetLeftBit (#)",
			"DerefOf (DerefOf (PKG0 [3]) [2])");
	/** Each @ is a target. */
	private static final List<String> STATEMENTS = List.of("@ = #", "@ = #", "@ = #", "Add (#, #, @)", "Concatenate (#, #, @)",
			"CopyObject (#, INT0)", "CopyObject (#, STR0)", "CopyObject (#, FLB2)", "Increment (INT1)", "Increment (FLD1)",
			"ELEM (BUF0, 1)", "ELEM (PKG0, 2)", "Divide (#, 3, @, @)", "ToInteger (#, @)",
			"Local3 = 3 While (Local3) { Local3-- @ = # }");
	private static final List<String> RESULTS = List.of("INT0", "STR0", "BUF0", "BUF1", "BUF2", "PKG0", "FLD2", "Local1", "Local2");
	private static final int DEPTH = 3;

	private final SplittableRandom random;

	RandomProgram(SplittableRandom random) {
		this.random = random;
	}

	/** A definition block with one method, MAIN. */
	String asl() {
		var body = new StringBuilder("Local0 = 1\nLocal1 = \"loc\"\nLocal2 = BUF0\n");
		for (int i = random.nextInt(2, 8); i > 0; i--) {
			body.append(statement()).append('\n');
		}
		return "DefinitionBlock (\"\", \"DSDT\", 2, \"STAGE\", \"RANDOM\", 1)\n{\n" + OBJECTS + "\tMethod (MAIN, 0, Serialized)\n\t{\n" + body
				+ "Return (" + one(RESULTS) + ")\n\t}\n}\n";
	}

	private String statement() {
		if (random.nextInt(8) == 0) {
			return "If (" + term(2) + ") { " + filled("@ = #", 1) + " } Else { " + filled("@ = #", 1) + " }";
		}
		return filled(one(STATEMENTS), DEPTH);
	}

	private String term(int depth) {
		return depth == 0 || random.nextInt(3) == 0 ? one(LEAVES) : filled(one(OPERATIONS), depth - 1);
	}

	private String filled(String pattern, int depth) {
		var text = new StringBuilder();
		for (char character : pattern.toCharArray()) {
			switch (character) {
				case '#' -> text.append(term(depth));
				case '@' -> text.append(one(TARGETS));
				default -> text.append(character);
			}
		}
		return text.toString();
	}

	private String one(List<String> choices) {
		return choices.get(random.nextInt(choices.size()));
	}
}
