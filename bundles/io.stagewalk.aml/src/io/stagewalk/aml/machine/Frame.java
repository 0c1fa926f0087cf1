package io.stagewalk.aml.machine;

import java.util.Objects;

import io.stagewalk.aml.syntax.Block;

/**
 * A block that is being executed.
 *
 * @param scope   the node that its names are in
 * @param resume  the statement that it belongs to
 * @param pc      the instruction of that statement to go on with behind the block
 * @param since   simulated time when the block was first entered, in 100 ns
 * @param outer   the block around it, in the same call; null for that of the method or table itself
 */
record Frame(Kind kind, Block block, int scope, Statement resume, int pc, long since, Frame outer) {
	enum Kind {
		/** The body of the method or table. */
		BODY,
		/** A branch, or the body of something declared. */
		BLOCK,
		LOOP,
		/** The body of a loop that ends behind it. */
		LAST_TURN
	}

	/** Whether two blocks are as far, and those around them. They may be nested deeply. */
	static boolean isSame(Frame a, Frame b) {
		var left = a;
		var right = b;
		while (left != right) {
			boolean same = left != null && right != null && left.kind == right.kind && Objects.equals(left.block, right.block)
					&& left.scope == right.scope && Objects.equals(left.resume, right.resume) && left.pc == right.pc
					&& left.since == right.since;
			if (!same) {
				return false;
			}
			left = left.outer;
			right = right.outer;
		}
		return true;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Frame that && isSame(this, that);
	}

	@Override
	public int hashCode() {
		return 31 * pc + Long.hashCode(since);
	}
}
