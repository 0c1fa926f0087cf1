package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.machine.Instruction.Action;
import io.stagewalk.aml.machine.Instruction.Use;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.Arity;
import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.Decoder;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;

/** Makes instructions of statements: operands that are operations come before the operation that needs them. */
final class Compiler {
	private final List<Instruction> code = new ArrayList<>();

	private Compiler() {
	}

	/** Whether names were asked for, so that other methods would make another statement. */
	private static final class Asked implements Arity {
		private final Arity arity;
		private boolean asked;

		Asked(Arity arity) {
			this.arity = arity;
		}

		@Override
		public int of(NamePath path) {
			asked = true;
			return arity.of(path);
		}
	}

	/** Decodes and compiles the statement at an offset of a block. */
	static Statement statement(Block block, int offset, Arity arity, Object methods) throws AmlException {
		var asked = new Asked(arity);
		var term = Decoder.statement(block, offset, asked);
		var compiler = new Compiler();
		compiler.compile(term, Use.NONE);
		return new Statement(block, offset, term.end(), compiler.code.toArray(Instruction[]::new), asked.asked ? methods : null);
	}

	private void compile(Term term, Use use) {
		switch (term) {
			case Term.Constant constant -> value(term, use);
			case Term.Text text -> value(term, use);
			case Term.Name name -> value(term, use);
			case Term.Local local -> value(term, use);
			case Term.Argument argument -> value(term, use);
			case Term.Call call -> add(Action.CALL, use, null, term, call.arguments());
			case Term.Buffer buffer -> add(Action.OPERATE, use, Opcode.BUFFER, term, List.of(buffer.size()));
			case Term.Operation(var opcode, var start, var end, var operands) ->
				add(opcode.isDeclaration() ? Action.DECLARE : Action.OPERATE, use, opcode, term, operands);
			case Term.Fields fields -> add(Action.DECLARE, use, fields.opcode(), term, fields.operands());
			case Term.Branch branch -> add(Action.BRANCH, use, Opcode.IF, term, List.of(branch.predicate()));
			case Term.Compound(var opcode, var start, var operands, var body) -> {
				var action = opcode == Opcode.WHILE ? Action.LOOP : opcode == Opcode.METHOD ? Action.DECLARE : Action.ENTER;
				add(action, use, opcode, term, operands);
			}
		}
	}

	private void value(Term term, Use use) {
		code.add(new Instruction(Action.VALUE, use, null, term, List.of(term), new int[] { -1 }));
	}

	private void add(Action action, Use use, Opcode opcode, Term term, List<Term> operands) {
		var slots = new int[operands.size()];
		int stacked = 0;
		for (int i = 0; i < slots.length; i++) {
			if (isLeaf(operands.get(i)) && !isReadBefore(opcode, operands, i)) {
				slots[i] = -1;
			} else {
				compile(operands.get(i), Use.OPERAND);
				slots[i] = stacked++;
			}
		}
		code.add(new Instruction(action, use, opcode, term, operands, slots));
	}

	/** Whether the value of a name is needed before an operation that stands behind it is carried out. */
	private static boolean isReadBefore(Opcode opcode, List<Term> operands, int index) {
		if (!(operands.get(index) instanceof Term.Name) || opcode != null && !opcode.takesValue(index)) {
			return false;
		}
		return operands.subList(index + 1, operands.size()).stream().anyMatch(later -> !isLeaf(later));
	}

	/** Whether a term is looked at only when the operation that it is an operand of is carried out. */
	private static boolean isLeaf(Term term) {
		return switch (term) {
			case Term.Constant constant -> true;
			case Term.Text text -> true;
			case Term.Name name -> true;
			case Term.Local local -> true;
			case Term.Argument argument -> true;
			case Term.Operation operation -> operation.opcode() == Opcode.DEBUG;
			case Term.Call call -> false;
			case Term.Buffer buffer -> false;
			case Term.Compound compound -> false;
			case Term.Branch branch -> false;
			case Term.Fields fields -> false;
		};
	}
}
