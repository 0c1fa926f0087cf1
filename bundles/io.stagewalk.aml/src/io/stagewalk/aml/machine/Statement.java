package io.stagewalk.aml.machine;

import java.util.Objects;

import io.stagewalk.aml.syntax.Block;

/** A statement as instructions. What it is decoded to depends on which names are methods, so it is kept with that. */
final class Statement {
	final Block block;
	final int start;
	final int end;
	final Instruction[] code;
	/** {@link io.stagewalk.aml.namespace.Namespace#methods()} at that time; null if it has no names that could be methods. */
	final Object methods;
	/** The statement behind it in the same block, if that was ever needed. */
	Statement next;

	Statement(Block block, int start, int end, Instruction[] code, Object methods) {
		this.block = block;
		this.start = start;
		this.end = end;
		this.code = code;
		this.methods = methods;
	}

	/** The same bytes of the same table: compiled by the same names they are the same code. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof Statement that && start == that.start && end == that.end
				&& Objects.equals(block, that.block);
	}

	@Override
	public int hashCode() {
		return 31 * start + end;
	}

	boolean holds(Object current) {
		return methods == null || methods == current;
	}
}
