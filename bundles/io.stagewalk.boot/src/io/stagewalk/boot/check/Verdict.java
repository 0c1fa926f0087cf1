package io.stagewalk.boot.check;

import java.util.OptionalInt;

/** Whether an expectation holds. */
public sealed interface Verdict {

	/** It holds. */
	record Holds() implements Verdict {
	}

	/**
	 * It does not.
	 *
	 * @param found what is so instead
	 * @param step  that shows it, an index into the trace; empty if it is something that did not happen
	 */
	record Fails(String found, OptionalInt step) implements Verdict {
	}

	Verdict HOLDS = new Holds();

	static Verdict fails(String found) {
		return new Fails(found, OptionalInt.empty());
	}

	static Verdict failsAt(int step, String found) {
		return new Fails(found, OptionalInt.of(step));
	}
}
