package io.stagewalk.aml.machine;

import java.util.List;

import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;

/** One thing that the machine does in a step. */
final class Instruction {
	/** What kind of thing. */
	enum Action {
		OPERATE, DECLARE, CALL, ENTER, BRANCH, LOOP, VALUE
	}

	/** What becomes of the result. */
	enum Use {
		OPERAND, NONE
	}

	final Action action;
	final Use use;
	final Opcode opcode;
	final Term term;
	final Term[] operands;
	/** For each operand that was carried out before, its place among those on the stack; else −1. */
	final int[] slots;
	/** How many operands are on the stack. */
	final int stacked;
	/** The first statements of the blocks below, once they were needed. */
	Statement body;
	Statement otherwise;

	Instruction(Action action, Use use, Opcode opcode, Term term, List<Term> operands, int[] slots) {
		this.action = action;
		this.use = use;
		this.opcode = opcode;
		this.term = term;
		this.operands = operands.toArray(Term[]::new);
		this.slots = slots;
		int count = 0;
		for (int slot : slots) {
			count += slot >= 0 ? 1 : 0;
		}
		this.stacked = count;
	}

	Block block() {
		return switch (term) {
			case Term.Compound compound -> compound.body();
			case Term.Branch branch -> branch.body();
			default -> throw new AssertionError(term);
		};
	}
}
