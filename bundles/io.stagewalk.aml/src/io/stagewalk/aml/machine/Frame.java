package io.stagewalk.aml.machine;

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
		LOOP
	}
}
