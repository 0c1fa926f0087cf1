package io.stagewalk.aml.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A term of AML. Offsets are in bytes from the first of the table; {@code start} is that of the opcode or name, {@code end}
 * that behind the term's last byte.
 *
 * @see "ACPI 6.5, 20.2.5 Term Objects Encoding"
 */
public sealed interface Term {
	int start();

	int end();

	/**
	 * A number that is written there.
	 *
	 * @param opcode {@code ZERO}, {@code ONE}, {@code ONES}, {@code BYTE}, {@code WORD}, {@code DWORD} or {@code QWORD}; where
	 *               a number has no opcode of its own, as in the flags of a method, the one of its size
	 * @param value  as 64 bits
	 */
	record Constant(Opcode opcode, int start, int end, long value) implements Term {
	}

	/** A string that is written there, one character a byte. */
	record Text(int start, int end, String text) implements Term {
	}

	/** The name of something that is not called; {@link NamePath#NULL} where a name may be missing. */
	record Name(int start, int end, NamePath path) implements Term {
	}

	/** The call of a method. */
	record Call(int start, int end, NamePath path, List<Term> arguments) implements Term {
		public Call {
			arguments = List.copyOf(arguments);
		}
	}

	/** @param index 0 to 7 */
	record Local(int start, int index) implements Term {
		@Override
		public int end() {
			return start + 1;
		}
	}

	/** @param index 0 to 6 */
	record Argument(int start, int index) implements Term {
		@Override
		public int end() {
			return start + 1;
		}
	}

	/**
	 * A buffer that is written there.
	 *
	 * @param size      in bytes, which may be more or fewer than are written
	 * @param dataStart offset of the bytes that are written; they end where the term ends
	 */
	record Buffer(int start, int end, Term size, int dataStart) implements Term {
	}

	/**
	 * An operation, or a declaration without a body.
	 *
	 * @param operands in the order in which they are encoded; of packages first the count, then the elements
	 */
	record Operation(Opcode opcode, int start, int end, List<Term> operands) implements Term {
		public Operation {
			operands = List.copyOf(operands);
		}
	}

	/** A statement or declaration with a body: {@code While}, {@code Scope}, {@code Device}, {@code Method} and the like. */
	record Compound(Opcode opcode, int start, List<Term> operands, Block body) implements Term {
		public Compound {
			operands = List.copyOf(operands);
		}

		@Override
		public int end() {
			return body.end();
		}
	}

	/** An {@code If}, with the {@code Else} that follows it. */
	record Branch(int start, int end, Term predicate, Block body, Optional<Block> otherwise) implements Term {
	}

	/**
	 * A {@code Field}, {@code IndexField} or {@code BankField}.
	 *
	 * @param operands names, then the bank's value if it is a {@code BankField}, then the flags
	 */
	record Fields(Opcode opcode, int start, int end, List<Term> operands, List<FieldElement> elements) implements Term {
		public Fields {
			operands = List.copyOf(operands);
			elements = List.copyOf(elements);
		}
	}
}
