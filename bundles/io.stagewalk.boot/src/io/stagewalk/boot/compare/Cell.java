package io.stagewalk.boot.compare;

import java.util.List;
import java.util.Optional;

/**
 * What became of a region under a policy.
 *
 * @param mapped   the first time a page of it was mapped, if ever
 * @param pages    how many of its pages are mapped in the end
 * @param failures accesses and transfers to it that failed, in order
 */
public record Cell(State state, Optional<Mapping> mapped, long pages, List<Failure> failures) {

	/** How the region stands at the end of the run. */
	public enum State {
		/** At least one of its pages is mapped. */
		MAPPED,
		/** Xen answers its accesses in place of the device. */
		EMULATED,
		/** Nothing of it is mapped, and nobody wanted it. */
		UNTOUCHED,
		/** Somebody wanted it and nobody mapped it. */
		MISSING,
		/** Dom0 died, or Xen panicked, before it came to it. */
		NOT_REACHED
	}

	/**
	 * The first mapping.
	 *
	 * @param step      of the trace
	 * @param requester the function of Linux for which it was made; empty where Xen made it by itself
	 */
	public record Mapping(int step, Mechanism mechanism, String requester) {
	}

	/**
	 * An access that did not go through.
	 *
	 * @param step of the trace
	 * @param text what happened
	 */
	public record Failure(int step, String text) {
	}

	public Cell {
		failures = List.copyOf(failures);
	}
}
