package io.stagewalk.aml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.Operand.Syntax;

/**
 * Makes terms of bytes, one statement at a time. What is nested in a statement is decoded with it, except its blocks.
 *
 * @see "ACPI 6.5, 20.2 AML Grammar Definition"
 */
public final class Decoder {
	/** How deep terms of one statement may be nested; ASL written by people stays below twenty. */
	public static final int MAX_NESTING = 256;

	private final ByteReader in;
	private final Arity arity;
	private int nesting;

	private Decoder(ByteReader in, Arity arity) {
		this.in = in;
		this.arity = arity;
	}

	/**
	 * Decodes the statement at an offset within a block.
	 *
	 * @throws AmlException if it is none, or does not end within the block
	 */
	public static Term statement(Block block, int offset, Arity arity) throws AmlException {
		return new Decoder(new ByteReader(block.table(), offset, block.end()), arity).statement();
	}

	/**
	 * Decodes a whole block.
	 *
	 * @throws AmlException if it holds anything but statements
	 */
	public static List<Term> terms(Block block, Arity arity) throws AmlException {
		var terms = new ArrayList<Term>();
		int at = block.start();
		while (at < block.end()) {
			var term = statement(block, at, arity);
			terms.add(term);
			at = term.end();
		}
		return terms;
	}

	private Term statement() throws AmlException {
		int start = in.offset();
		if (in.atName()) {
			return nameOrCall();
		}
		var opcode = in.opcode();
		if (opcode == Opcode.ELSE) {
			throw in.unexpected(start, "an If before Else", "none");
		}
		return operation(opcode, start);
	}

	/** A term that has a value. */
	private Term term() throws AmlException {
		int start = in.offset();
		if (in.atName()) {
			return nameOrCall();
		}
		var opcode = in.opcode();
		if (opcode.isDeclaration() || opcode.isControl()) {
			throw in.unexpected(start, "a term with a value", opcode.aslName());
		}
		return operation(opcode, start);
	}

	private Term nameOrCall() throws AmlException {
		int start = in.offset();
		var path = in.path();
		int count = path.isNull() ? Arity.NO_METHOD : arity.of(path);
		if (count == Arity.NO_METHOD) {
			return new Term.Name(start, in.offset(), path);
		}
		enter(start);
		var arguments = new ArrayList<Term>(count);
		for (int i = 0; i < count; i++) {
			arguments.add(term());
		}
		nesting--;
		return new Term.Call(start, in.offset(), path, arguments);
	}

	private void enter(int start) throws AmlException {
		if (++nesting > MAX_NESTING) {
			throw in.unexpected(start, "at most " + MAX_NESTING + " nested terms", "more");
		}
	}

	private Term operation(Opcode opcode, int start) throws AmlException {
		return switch (opcode) {
			case ZERO -> new Term.Constant(opcode, start, in.offset(), 0);
			case ONE -> new Term.Constant(opcode, start, in.offset(), 1);
			case ONES -> new Term.Constant(opcode, start, in.offset(), -1);
			case BYTE, WORD, DWORD, QWORD -> constant(opcode, start, opcode.operands().getFirst().size());
			case STRING -> text(start);
			case LOCAL0, LOCAL1, LOCAL2, LOCAL3, LOCAL4, LOCAL5, LOCAL6, LOCAL7 ->
				new Term.Local(start, opcode.code() - Opcode.LOCAL0.code());
			case ARG0, ARG1, ARG2, ARG3, ARG4, ARG5, ARG6 -> new Term.Argument(start, opcode.code() - Opcode.ARG0.code());
			default -> {
				enter(start);
				var term = opcode.isPackaged() ? packaged(opcode, start) : plain(opcode, start);
				nesting--;
				yield term;
			}
		};
	}

	private Term.Constant constant(Opcode opcode, int start, int size) throws AmlException {
		long value = in.number(size);
		return new Term.Constant(opcode, start, in.offset(), value);
	}

	private Term.Text text(int start) throws AmlException {
		var text = in.text();
		return new Term.Text(start, in.offset(), text);
	}

	private Term plain(Opcode opcode, int start) throws AmlException {
		var operands = operands(opcode);
		return new Term.Operation(opcode, start, in.offset(), operands);
	}

	/** The operands, up to what fills the rest. */
	private List<Term> operands(Opcode opcode) throws AmlException {
		var operands = new ArrayList<Term>(opcode.operands().size());
		for (var operand : opcode.operands()) {
			if (operand.syntax() != Syntax.REST) {
				operands.add(operand(operand));
			}
		}
		return operands;
	}

	private Term operand(Operand operand) throws AmlException {
		int start = in.offset();
		return switch (operand.syntax()) {
			case DATA -> constant(sized(operand), start,
					operand.size());
			case NAME -> name();
			case TERM -> term();
			case SIMPLE_NAME, REFERRED_NAME -> in.atName() ? name() : superTerm(operand);
			case SUPER_NAME -> in.atName() ? nameOrCall() : superTerm(operand);
			case REST -> throw new AssertionError(operand);
		};
	}

	private static Opcode sized(Operand operand) {
		return switch (operand.size()) {
			case 1 -> Opcode.BYTE;
			case 2 -> Opcode.WORD;
			case 4 -> Opcode.DWORD;
			default -> Opcode.QWORD;
		};
	}

	private Term name() throws AmlException {
		int start = in.offset();
		var path = in.path();
		return new Term.Name(start, in.offset(), path);
	}

	private Term superTerm(Operand operand) throws AmlException {
		int start = in.offset();
		var opcode = in.opcode();
		if (opcode.isDeclaration() || opcode.isControl()) {
			throw in.unexpected(start, operand == Operand.TARGET ? "a target" : "a name", opcode.aslName());
		}
		return operation(opcode, start);
	}

	private Term packaged(Opcode opcode, int start) throws AmlException {
		int outer = in.narrow();
		var operands = operands(opcode);
		int rest = in.offset();
		int end = in.limit();
		var term = switch (opcode.operands().getLast()) {
			case BYTE_LIST -> new Term.Buffer(start, end, operands.getFirst(), rest);
			case ELEMENTS -> new Term.Operation(opcode, start, end, elements(operands));
			case FIELD_LIST -> new Term.Fields(opcode, start, end, operands, new FieldListDecoder(in).elements(this::buffer));
			default -> new Term.Compound(opcode, start, operands, new Block(in.table(), rest, end));
		};
		in.widen(end, outer);
		return opcode == Opcode.IF ? branch((Term.Compound) term) : term;
	}

	private Term branch(Term.Compound condition) throws AmlException {
		var predicate = condition.operands().getFirst();
		int start = in.offset();
		if (start >= in.limit() || in.table().u8(start) != Opcode.ELSE.code()) {
			return new Term.Branch(condition.start(), start, predicate, condition.body(), Optional.empty());
		}
		in.opcode();
		int outer = in.narrow();
		var otherwise = new Block(in.table(), in.offset(), in.limit());
		in.widen(in.limit(), outer);
		return new Term.Branch(condition.start(), in.offset(), predicate, condition.body(), Optional.of(otherwise));
	}

	/** Names in packages are references: they are not called. */
	private List<Term> elements(List<Term> operands) throws AmlException {
		while (in.offset() < in.limit()) {
			operands.add(in.atName() ? name() : term());
		}
		return operands;
	}

	private Term buffer() throws AmlException {
		int start = in.offset();
		var opcode = in.opcode();
		if (opcode != Opcode.BUFFER) {
			throw in.unexpected(start, "a name or a buffer", opcode.aslName());
		}
		return operation(opcode, start);
	}
}
