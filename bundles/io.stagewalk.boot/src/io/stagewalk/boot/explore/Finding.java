package io.stagewalk.boot.explore;

import java.util.List;

import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Trace;

/**
 * A way in which something fails.
 *
 * @param kind  what fails, and how
 * @param order whose turn it is, move after move, up to the failure; no order in which this fails is shorter, if {@code proof}
 *              says so
 * @param trace the boot and then that order
 * @param step  of the trace, in which it fails
 */
public record Finding(Kind kind, List<Turn> order, Proof proof, Trace trace, int step) {

	/**
	 * Failures are of one kind if the same line of the scenario ends in the same way.
	 *
	 * @param what {@code F_TRANSLATION}, {@code abort}, {@code Dom0 dies}, {@code Xen panics} …
	 */
	public record Kind(SourceLine line, String sequence, String what) {
	}

	/**
	 * A move: all that a sequence does until another could notice.
	 *
	 * @param sequence its name
	 * @param line     of the scenario
	 * @param text     what others could notice of it; empty if nothing
	 */
	public record Turn(String sequence, SourceLine line, String text) {
	}

	/** Whether an order is known to be as short as can be. */
	public enum Proof {
		/** Every shorter order was tried. */
		SHORTEST,
		/** There were too many to try. */
		NOT_TRIED
	}

	public Finding {
		order = List.copyOf(order);
	}
}
