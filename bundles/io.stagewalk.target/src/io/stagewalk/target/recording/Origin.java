package io.stagewalk.target.recording;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where an event comes from.
 *
 * @param place line of the recording, counted from 1; of a model's event, the index of its step
 * @param cpu   counted from 0; empty where the recording does not say
 * @param chain the functions that led to it, innermost first, without the one that the event itself tells of; empty where the
 *              recording keeps none. What a compiler inlined does not show
 */
public record Origin(int place, OptionalInt cpu, List<Call> chain) {

	/**
	 * A function that had called another.
	 *
	 * @param function its name
	 * @param offset   of the return address from the start of the function, in bytes; 0 where it is not known
	 */
	public record Call(String function, long offset) {
	}

	public Origin {
		chain = List.copyOf(chain);
	}

	/** Whether a function is among the callers. */
	public boolean isWithin(String function) {
		return chain.stream().anyMatch(call -> call.function().equals(function));
	}

	/** The names of the callers, innermost first. */
	public List<String> functions() {
		return chain.stream().map(Call::function).toList();
	}
}
