package io.stagewalk.aml.asl;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.aml.syntax.Opcode;

/** Which operations ASL writes with symbols. @see "ACPI 6.5, 19.4.2 ASL Operator Summary" */
final class Symbols {
	/** Operations of two numbers that can leave their result somewhere: assignments of them exist. */
	private static final Map<Opcode, String> ARITHMETIC = new EnumMap<>(Map.of(Opcode.ADD, "+", Opcode.SUBTRACT, "-", Opcode.MULTIPLY,
			"*", Opcode.DIVIDE, "/", Opcode.MOD, "%", Opcode.SHIFT_LEFT, "<<", Opcode.SHIFT_RIGHT, ">>", Opcode.AND, "&", Opcode.OR, "|",
			Opcode.XOR, "^"));
	private static final Map<Opcode, String> LOGICAL = new EnumMap<>(
			Map.of(Opcode.L_AND, "&&", Opcode.L_OR, "||", Opcode.L_EQUAL, "==", Opcode.L_GREATER, ">", Opcode.L_LESS, "<"));
	/** What a comparison becomes when it is negated. */
	private static final Map<Opcode, String> NEGATED = new EnumMap<>(
			Map.of(Opcode.L_EQUAL, "!=", Opcode.L_GREATER, "<=", Opcode.L_LESS, ">="));

	private Symbols() {
	}

	static Optional<String> arithmetic(Opcode opcode) {
		return Optional.ofNullable(ARITHMETIC.get(opcode));
	}

	static Optional<String> logical(Opcode opcode) {
		return Optional.ofNullable(LOGICAL.get(opcode));
	}

	static Optional<String> negated(Opcode opcode) {
		return Optional.ofNullable(NEGATED.get(opcode));
	}

	/**
	 * Whether a compiler puts the target of an assignment into the operation itself: {@code A = B + C} is {@code Add (B, C, A)},
	 * never {@code Store (Add (B, C), A)}.
	 */
	static boolean takesTarget(Opcode opcode) {
		return ARITHMETIC.containsKey(opcode) || opcode == Opcode.NOT || opcode == Opcode.INDEX;
	}
}
