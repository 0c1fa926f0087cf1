package io.stagewalk.acpi.iort;

import java.util.Optional;

/**
 * Something on the way of an ID that may surprise.
 *
 * @param mapping the mapping that it is about; empty where there is none
 * @param text    what happens there, with its numbers
 */
public record Remark(Trap trap, IortNode node, Optional<IdMapping> mapping, String text) {

	/** Where, what, and why. */
	@Override
	public String toString() {
		return text + ": " + trap.text();
	}
}
