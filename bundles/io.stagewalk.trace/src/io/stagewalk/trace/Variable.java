package io.stagewalk.trace;

import java.util.List;

/**
 * A named value to look at: a local, a register, a field of one.
 *
 * @param parts what it consists of; empty if it is simple
 */
public record Variable(String name, String value, List<Variable> parts) {
	public Variable {
		parts = List.copyOf(parts);
	}

	public Variable(String name, String value) {
		this(name, value, List.of());
	}
}
