package io.stagewalk.acpi.lint;

import java.util.function.UnaryOperator;

/**
 * What one check says of two machines that differ in one thing.
 *
 * @param clean   of which it says nothing
 * @param trips   of which it says something
 * @param message a part of its first finding
 */
record Trial(String id, Machine clean, Machine trips, String message) {

	/** The server, and the server with a defect. */
	static Trial server(String id, UnaryOperator<Machine> defect, String message) {
		return new Trial(id, Machines.server(), defect.apply(Machines.server()), message);
	}

	/** The board with a GICv2, and the same with a defect. */
	static Trial board(String id, UnaryOperator<Machine> defect, String message) {
		return new Trial(id, Machines.board(), defect.apply(Machines.board()), message);
	}
}
