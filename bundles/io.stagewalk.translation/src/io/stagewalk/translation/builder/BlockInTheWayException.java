package io.stagewalk.translation.builder;

import io.stagewalk.memory.VA;

/** A block stands where a table is needed; Linux stops with a BUG or gives up. */
public final class BlockInTheWayException extends Exception {
	private static final long serialVersionUID = 1L;

	BlockInTheWayException(VA address, int level) {
		super("a block at level " + level + " already maps " + address);
	}
}
