package io.stagewalk.trace;

import java.util.List;
import java.util.Optional;

/** One activation of a function: an immutable value that holds its position and its locals. */
public interface Frame {

	Function function();

	/** The locals, in the order in which they are best read. */
	List<Variable> variables();

	/** The scenario's line that this activation carries out; empty if it belongs to the boot itself. */
	default Optional<SourceLine> source() {
		return Optional.empty();
	}
}
