package io.stagewalk.aml.asl;

import java.util.ArrayList;
import java.util.SplittableRandom;

/** A random program in ASL without symbols, of which every function is one opcode: what is compiled of it is known. */
final class RandomProgram {
	private static final String[] TWO = { "Add", "Subtract", "Multiply", "Mod", "ShiftLeft", "ShiftRight", "And", "Or", "XOr", "NAnd",
			"NOr", "Concatenate", "ToString", "Index", "ConcatenateResTemplate" };
	private static final String[] ONE = { "Not", "FindSetLeftBit", "FindSetRightBit", "FromBCD", "ToBCD", "ToInteger", "ToBuffer",
			"ToHexString", "ToDecimalString", "CondRefOf" };
	private static final String[] LOGIC = { "LAnd", "LOr", "LEqual", "LGreater", "LLess", "LNotEqual", "LGreaterEqual", "LLessEqual" };
	private static final String[] NAMES = { "INT0", "STR0", "BUF0", "PKG0", "\\INT0", "^INT0", "\\_SB.DEV0.INTD", "ELSX" };

	private final SplittableRandom random;
	private final StringBuilder text = new StringBuilder();

	private RandomProgram(SplittableRandom random) {
		this.random = random;
	}

	static String of(SplittableRandom random) {
		return new RandomProgram(random).program();
	}

	private String program() {
		text.append("DefinitionBlock (\"\", \"SSDT\", 2, \"STAGEW\", \"RANDOM\", 1)\n{\n");
		text.append("Name (INT0, 1)\nName (ELSX, 2)\nName (STR0, \"abc\")\nName (BUF0, Buffer (4) {})\nName (PKG0, Package (4) {})\n");
		text.append("Scope (\\_SB) { Device (DEV0) { Name (INTD, 3) } }\nMethod (MTH0, 0) { Return (0) }\nMethod (MTH2, 2) { Return (0) }\n");
		for (int i = 0; i < 4; i++) {
			text.append("Method (TST").append(i).append(", ").append(random.nextInt(8)).append(", Serialized)\n{\n");
			block(3);
			text.append("}\n");
		}
		return text.append("}\n").toString();
	}

	private void block(int depth) {
		for (int count = random.nextInt(1, 6); count > 0; count--) {
			statement(depth);
		}
	}

	private void statement(int depth) {
		switch (random.nextInt(depth > 0 ? 12 : 9)) {
			case 0, 1 -> line("Store (" + value(3) + ", " + target(2) + ")");
			case 2 -> line(pick(TWO) + " (" + value(2) + ", " + value(2) + ", " + target(2) + ")");
			case 3 -> line("Divide (" + value(2) + ", " + value(2) + ", " + optional() + ", " + target(1) + ")");
			case 4 -> line(pick(ONE) + " (" + name() + ", " + target(1) + ")");
			case 5 -> line((random.nextBoolean() ? "Increment (" : "Decrement (") + target(2) + ")");
			case 6 -> line("Return (" + value(3) + ")");
			case 7 -> line("MTH2 (" + value(2) + ", " + value(2) + ")");
			case 8 -> line("CopyObject (" + value(2) + ", " + name() + ")");
			case 9, 10 -> branch(depth);
			default -> body("While (" + value(2) + ")", depth);
		}
	}

	private void branch(int depth) {
		body("If (" + value(3) + ")", depth);
		while (random.nextInt(3) == 0) {
			body("ElseIf (" + value(2) + ")", depth);
		}
		if (random.nextBoolean()) {
			body("Else", depth);
		}
	}

	private void body(String head, int depth) {
		line(head + " {");
		block(depth - 1);
		line("}");
	}

	private void line(String line) {
		text.append(line).append('\n');
	}

	private String value(int depth) {
		return switch (random.nextInt(depth > 0 ? 15 : 5)) {
			case 0 -> constant();
			case 1, 2 -> name();
			case 3 -> "MTH0 ()";
			case 4 -> random.nextBoolean() ? "\"a\\\"b\\\\c\"" : "Timer";
			case 5, 6 -> pick(TWO) + " (" + value(depth - 1) + ", " + value(depth - 1) + (random.nextBoolean() ? "" : ", " + target(depth - 1)) + ")";
			case 7, 8 -> pick(LOGIC) + " (" + value(depth - 1) + ", " + value(depth - 1) + ")";
			case 9 -> "LNot (" + value(depth - 1) + ")";
			case 10 -> pick(ONE) + " (" + name() + (random.nextBoolean() ? "" : ", " + target(depth - 1)) + ")";
			case 11 -> "DerefOf (" + (random.nextBoolean() ? name() : "Index (" + value(depth - 1) + ", " + value(depth - 1) + ")") + ")";
			case 12 -> "Divide (" + value(depth - 1) + ", " + value(depth - 1) + ", " + optional() + ", " + optional() + ")";
			case 13 -> random.nextBoolean() ? "Package () {" + list(depth) + "}" : "Buffer () {1, " + random.nextInt(256) + "}";
			default -> "Store (" + value(depth - 1) + ", " + target(depth - 1) + ")";
		};
	}

	private String list(int depth) {
		var items = new ArrayList<String>();
		for (int count = random.nextInt(1, 4); count > 0; count--) {
			items.add(switch (random.nextInt(4)) {
				case 0 -> "\"text\"";
				case 1 -> "PKG0";
				case 2 -> depth > 0 ? "Package () {" + list(depth - 1) + "}" : constant();
				default -> constant();
			});
		}
		return String.join(", ", items);
	}

	private String constant() {
		return switch (random.nextInt(6)) {
			case 0 -> "Zero";
			case 1 -> "One";
			case 2 -> "Ones";
			default -> "0x" + Long.toHexString(random.nextLong() >>> random.nextInt(64));
		};
	}

	private String name() {
		return switch (random.nextInt(3)) {
			case 0 -> "Local" + random.nextInt(8);
			case 1 -> "Arg" + random.nextInt(7);
			default -> pick(NAMES);
		};
	}

	private String optional() {
		return random.nextBoolean() ? "" : name();
	}

	private String target(int depth) {
		return switch (random.nextInt(depth > 0 ? 8 : 4)) {
			case 0, 1, 2, 3 -> name();
			case 4 -> "Debug";
			case 5 -> "Index (" + value(depth - 1) + ", " + value(depth - 1) + ")";
			case 6 -> "DerefOf (" + name() + ")";
			default -> "RefOf (" + name() + ")";
		};
	}

	private String pick(String[] words) {
		return words[random.nextInt(words.length)];
	}
}
