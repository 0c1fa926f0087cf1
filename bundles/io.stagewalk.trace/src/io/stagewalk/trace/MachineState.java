package io.stagewalk.trace;

import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.builder.XenP2m;

/**
 * The whole state of a machine between two steps, the execution state of every actor included: an immutable value from
 * which the run can be continued, as often as one likes, with the same result.
 */
public interface MachineState {

	/** All that is in physical memory, translation tables too. */
	PhysicalMemory memory();

	/** The domain's stage 2; empty before Xen has made one. */
	Optional<XenP2m> p2m();

	/** All who have acted or are about to, in the order in which they are best shown. */
	List<Actor> actors();

	/** An actor's call stack; empty if it does nothing. */
	CallStack stack(Actor actor);

	/** Who makes the next step, or made the last one if there is none. */
	Actor running();

	/** What an actor's registers hold, and what befell it last. */
	List<Variable> registers(Actor actor);

	/** The next step and the state after it; empty if the run is over. */
	Optional<Advance> next();

	/** A step and the state that it leads to. */
	record Advance(Step step, MachineState after) {
	}
}
