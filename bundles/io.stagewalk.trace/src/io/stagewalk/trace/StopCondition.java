package io.stagewalk.trace;

import java.util.Optional;

import io.stagewalk.memory.IPA;

/** Where a run of the cursor stops. */
@FunctionalInterface
public interface StopCondition {
	/** Stops nowhere. */
	StopCondition NEVER = (trace, step, direction) -> false;

	/**
	 * Whether to stop after crossing a step. Forward, the cursor then stands behind the step; backward, before it.
	 *
	 * @param step index of the step that is crossed
	 */
	boolean stopsAt(Trace trace, int step, Direction direction);

	default StopCondition or(StopCondition other) {
		return (trace, step, direction) -> stopsAt(trace, step, direction) || other.stopsAt(trace, step, direction);
	}

	/**
	 * Stops where a line of a scenario begins, from whichever side: what has no line, as Xen in a trap, belongs to the line
	 * before it.
	 */
	static StopCondition line(SourceLine line) {
		return (trace, step, direction) -> begins(line, trace, direction == Direction.FORWARD ? step + 1 : step);
	}

	/** Whether a line begins at a position: it is in force there, and another one was before. */
	static boolean begins(SourceLine line, Trace trace, int position) {
		if (!lineAt(trace, position).equals(Optional.of(line))) {
			return false;
		}
		for (int before = position - 1; before >= 0; before--) {
			var there = lineAt(trace, before);
			if (there.isPresent()) {
				return !there.get().equals(line);
			}
		}
		return true;
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

	/** Stops at every abort and every transfer that failed or stalled. */
	static StopCondition fault() {
		return (trace, step, direction) -> trace.step(step).effect() instanceof Effect.Aborted
				|| trace.step(step).effect() instanceof Effect.TransferFailed
				|| trace.step(step).effect() instanceof Effect.TransferStalled;
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
