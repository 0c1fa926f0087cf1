package io.stagewalk.boot.machine;

/** What an activation leaves to the one that waits for it. */
public sealed interface Result {

	/** A return value, as C functions have it: 0 for success, a negative errno, a boolean, a number read. */
	record Value(long value) implements Result {
	}

	/** Of a trap: the instruction that trapped is to be tried again. */
	record Retry() implements Result {
	}

	/** Of a trap, and of whoever passes it on: a synchronous external abort was injected into Dom0. */
	record Abort(String reason) implements Result {
	}

	Result OK = new Value(0);
	Result RETRY = new Retry();

	/** Whether this is a value other than 0. */
	default boolean isTrue() {
		return this instanceof Value value && value.value != 0;
	}
}
