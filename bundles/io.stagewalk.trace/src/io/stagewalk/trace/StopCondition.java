package io.stagewalk.trace;

import java.util.Optional;

import io.stagewalk.memory.IPA;

/** Where a run of the cursor stops. */
@FunctionalInterface
public interface StopCondition {

	/**
	 * Whether to stop after crossing a step. Forward, the cursor then stands behind the step; backward, before it.
	 *
	 * @param step index of the step that is crossed
	 */
	boolean stopsAt(Trace trace, int step, Direction direction);

	default StopCondition or(StopCondition other) {
		return (trace, step, direction) -> stopsAt(trace, step, direction) || other.stopsAt(trace, step, direction);
	}

	/** Stops on arriving at a line of a scenario from elsewhere; not when a trap out of it has been answered. */
	static StopCondition line(SourceLine line) {
		return (trace, step, direction) -> {
			if (resumes(trace.step(step).motion(), direction)) {
				return false;
			}
			int origin = direction == Direction.FORWARD ? step : step + 1;
			int target = direction == Direction.FORWARD ? step + 1 : step;
			return lineAt(trace, target).equals(Optional.of(line)) && !lineAt(trace, origin).equals(Optional.of(line));
		};
	}

	/** Whether a step, crossed in a direction, gives the word back to an actor who waited. */
	private static boolean resumes(Motion motion, Direction direction) {
		return direction == Direction.FORWARD ? motion instanceof Motion.Leave : motion instanceof Motion.Enter;
	}

	/**
	 * Stops when a function of that name is entered; backward, when it is entered from its end. Not when it goes on after a
	 * call or a trap.
	 */
	static StopCondition function(String name) {
		return (trace, step, direction) -> entered(trace, step, direction).filter(frame -> frame.function().name().equals(name))
				.isPresent();
	}

	/** The frame that appears when a step is crossed in a direction. */
	private static Optional<Frame> entered(Trace trace, int step, Direction direction) {
		boolean forward = direction == Direction.FORWARD;
		return switch (trace.step(step).motion()) {
			case Motion.Within within -> Optional.empty();
			case Motion.Call call -> forward ? stackAt(trace, step + 1).top() : Optional.empty();
			case Motion.Enter enter -> forward ? stackAt(trace, step + 1).top() : Optional.empty();
			case Motion.Return back -> forward ? Optional.empty() : trace.step(step).stack().top();
			case Motion.Leave leave -> forward ? Optional.empty() : trace.step(step).stack().top();
		};
	}

	/** Stops at a step that changes the mapping of a guest page. */
	static StopCondition mapping(IPA ipa) {
		return (trace, step, direction) -> trace.step(step).effect() instanceof Effect.Mapped mapped
				&& mapped.ipa().contains(ipa.value());
	}

	/** Stops at every abort and every failed transfer. */
	static StopCondition fault() {
		return (trace, step, direction) -> trace.step(step).effect() instanceof Effect.Aborted
				|| trace.step(step).effect() instanceof Effect.TransferFailed;
	}

	/** The scenario's line that is in force at a position: that of whoever acts next. */
	static Optional<SourceLine> lineAt(Trace trace, int position) {
		return stackAt(trace, position).source();
	}

	/** The call stack of whoever acts next. */
	private static CallStack stackAt(Trace trace, int position) {
		if (position < trace.size()) {
			return trace.step(position).stack();
		}
		var last = trace.stateAt(position);
		return last.stack(last.running());
	}
}
