package io.stagewalk.aml.asl;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.Declarations;
import io.stagewalk.aml.syntax.Decoder;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;

/** Writes blocks of statements. What cannot be decoded becomes a comment with its bytes, up to the end of its block. */
final class Statements {
	/** Blocks in blocks; what is nested deeper is a comment. */
	static final int MAX_NESTING = 256;
	/** Bytes of a statement without a body, 1 MiB; a longer one is a comment. */
	static final int MAX_STATEMENT = 1 << 20;
	/** Bytes that a comment shows of what could not be decoded. */
	private static final int SHOWN = 64;
	private static final int HID = NameSeg.of("_HID");
	private static final int CID = NameSeg.of("_CID");

	private final AmlTable table;
	private final Declarations declarations;
	private final AslWriter out;
	private final Expressions expressions;
	private final FieldText fields;
	private final List<AmlException> problems = new ArrayList<>();
	private int nesting;

	Statements(AmlTable table, Declarations declarations, AslWriter out) {
		this.table = table;
		this.declarations = declarations;
		this.out = out;
		expressions = new Expressions(table);
		fields = new FieldText(table, expressions);
	}

	List<AmlException> problems() {
		return problems;
	}

	/** @param scope the absolute path that names in the block are relative to */
	void block(Block block, NamePath scope) {
		int at = block.start();
		try {
			while (at < block.end()) {
				check(block, at, scope);
				var term = Decoder.statement(block, at, declarations.in(scope));
				if (!(at == table.block().start() && Externals.isBlockOf(term))) {
					if (at > block.start() && term instanceof Term.Compound declared && declared.opcode() != Opcode.WHILE) {
						out.lines("");
					}
					statement(term, scope);
				}
				at = term.end();
			}
		} catch (AmlException wrong) {
			var problem = wrong.in(scope.toString());
			problems.add(problem);
			out.lines("// " + printable(problem.getMessage()));
			out.lines("// " + bytes(at, block.end()));
		}
	}

	private void check(Block block, int at, NamePath scope) throws AmlException {
		if (nesting > MAX_NESTING) {
			throw new AmlException(table.place(block.start(), scope.toString()), "at most " + MAX_NESTING + " nested blocks", "more");
		}
		if (out.isFull()) {
			throw new AmlException(table.place(at, scope.toString()),
					"ASL of at most " + AslWriter.MAX_LENGTH + " characters and " + AslWriter.MAX_STATEMENTS + " statements", "more");
		}
	}

	private void braces(Block block, NamePath scope) {
		out.open();
		nesting++;
		block(block, scope);
		nesting--;
		out.close();
	}

	private void statement(Term term, NamePath scope) throws AmlException {
		switch (term) {
			case Term.Compound compound -> {
				out.statement(term, commented(head(compound), compound.operands()));
				var first = compound.operands().getFirst();
				braces(compound.body(),
						first instanceof Term.Name name && compound.opcode() != Opcode.WHILE ? scope.resolve(name.path()) : scope);
			}
			case Term.Branch branch -> branch(branch, scope);
			case Term.Fields list -> out.statement(term, bounded(term).orElseGet(() -> fields.text(list)));
			case Term.Operation operation -> out.statement(term, bounded(term)
					.orElseGet(() -> operation.opcode() == Opcode.NAME ? commented(operation(operation, scope), operation.operands())
							: operation(operation, scope)));
			case Term.Constant constant -> out.statement(term, expressions.text(term));
			case Term.Text text -> out.statement(term, expressions.text(term));
			case Term.Name name -> out.statement(term, expressions.text(term));
			case Term.Call call -> out.statement(term, bounded(term).orElseGet(() -> expressions.text(term)));
			case Term.Local local -> out.statement(term, expressions.text(term));
			case Term.Argument argument -> out.statement(term, expressions.text(term));
			case Term.Buffer buffer -> out.statement(term, bounded(term).orElseGet(() -> expressions.text(term)));
		}
	}

	/** With what a predefined name means at the end of the first line. */
	private static String commented(String text, List<Term> operands) {
		var meaning = operands.getFirst() instanceof Term.Name name ? PredefinedNames.meaning(name.path().last())
				: Optional.<String>empty();
		int end = text.indexOf('\n');
		return meaning.map(words -> end < 0 ? text + " // " + words : text.substring(0, end) + " // " + words + text.substring(end))
				.orElse(text);
	}

	/** What stands in place of a statement that is too long. */
	private static Optional<String> bounded(Term term) {
		int length = term.end() - term.start();
		return length > MAX_STATEMENT ? Optional.of("// a statement of " + length + " bytes") : Optional.empty();
	}

	private String head(Term.Compound compound) {
		var operands = compound.operands();
		var arguments = new ArrayList<String>();
		operands.forEach(operand -> arguments.add(expressions.text(operand)));
		if (compound.opcode() == Opcode.METHOD) {
			int flags = (int) ((Term.Constant) operands.get(1)).value();
			arguments.set(1, Integer.toString(flags & 7));
			arguments.add((flags & 8) != 0 ? "Serialized" : "NotSerialized");
			arguments.add(flags >> 4 == 0 ? "" : Integer.toString(flags >> 4));
		}
		return Expressions.function(compound.opcode().aslName(), arguments);
	}

	/** An {@code If}; an {@code Else} that holds nothing but another one becomes {@code ElseIf}. */
	private void branch(Term.Branch first, NamePath scope) throws AmlException {
		var branch = first;
		var word = "If";
		while (true) {
			out.statement(branch, word + " (" + expressions.text(branch.predicate()) + ")");
			braces(branch.body(), scope);
			if (branch.otherwise().isEmpty()) {
				return;
			}
			var otherwise = branch.otherwise().get();
			var only = onlyBranch(otherwise, scope);
			if (only.isEmpty()) {
				out.lines("Else");
				braces(otherwise, scope);
				return;
			}
			branch = only.get();
			word = "ElseIf";
		}
	}

	private Optional<Term.Branch> onlyBranch(Block block, NamePath scope) {
		try {
			return !block.isEmpty() && Decoder.statement(block, block.start(), declarations.in(scope)) instanceof Term.Branch branch
					&& branch.end() == block.end() ? Optional.of(branch) : Optional.empty();
		} catch (AmlException e) {
			// said where the block is written
			return Optional.empty();
		}
	}

	private String operation(Term.Operation operation, NamePath scope) {
		var operands = operation.operands();
		return switch (operation.opcode()) {
			case NAME -> Expressions.function("Name", List.of(expressions.text(operands.getFirst()),
					identifies(((Term.Name) operands.getFirst()).path()) ? expressions.data().identifier(operands.get(1))
							: expressions.text(operands.get(1))));
			case RETURN -> Expressions.function("Return", List.of(
					identifies(scope) ? expressions.data().identifier(operands.getFirst()) : expressions.text(operands.getFirst())));
			case OPERATION_REGION -> {
				var arguments = new ArrayList<>(expressions.arguments(operation));
				int space = (int) ((Term.Constant) operands.get(1)).value();
				RegionSpaces.keyword(space).ifPresent(keyword -> arguments.set(1, keyword));
				yield Expressions.function("OperationRegion", arguments);
			}
			case EXTERNAL -> Externals.line(operation);
			default -> expressions.text(operation);
		};
	}

	/** Whether a number there is a compressed EISA ID. */
	private static boolean identifies(NamePath path) {
		return path.last() == HID || path.last() == CID;
	}

	private static String printable(String message) {
		return message.replaceAll("[^ -~]", "?");
	}

	private String bytes(int from, int to) {
		int shown = Math.min(to, from + SHOWN);
		var digits = HexFormat.ofDelimiter(" ").formatHex(table.bytes(from, shown));
		return shown < to ? digits + " and " + (to - shown) + " bytes more" : digits;
	}
}
