package io.stagewalk.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import io.stagewalk.memory.Progress;

/**
 * A run, recorded to its end: {@link #size} steps, and a state before, between and after them. Position {@code p} means
 * the state before step {@code p}; position {@code size()} is the end.
 *
 * <p>Only some states are kept; those between are computed again, since a state always goes on in the same way. Immutable
 * to its users, and safe for several threads.
 */
public final class Trace {
	/**
	 * A state is never more than so many steps away from one that is kept; much fewer where the steps write next to nothing, which makes
	 * it cheap to keep one.
	 */
	static final int KEYFRAME_INTERVAL = 128, QUIET_INTERVAL = 32;
	/** So many descriptors in {@link #QUIET_INTERVAL} steps are next to nothing. */
	private static final int QUIET_WRITES = 4;
	/** A step that writes so many takes long by itself: what comes after it is kept. */
	private static final int MANY_WRITES = 256;

	private final List<Step> steps;
	private final TreeMap<Integer, MachineState> keyframes;
	private final End end;
	private volatile Visited lastVisited;

	/**
	 * The states that were computed last, so that one can go back from there without computing them again.
	 *
	 * @param from position of the first; behind it one after the other, at most {@link #KEYFRAME_INTERVAL}
	 */
	private record Visited(int from, List<MachineState> states) {

		boolean covers(int position) {
			return from <= position && position < from + states.size();
		}

		Visited with(List<MachineState> more) {
			var all = new ArrayList<>(states);
			all.addAll(more);
			return new Visited(from, List.copyOf(all));
		}

		int last() {
			return from + states.size() - 1;
		}
	}

	private Trace(Recorder recorder, End end) {
		this.steps = recorder.steps;
		this.keyframes = recorder.keyframes;
		this.end = end;
	}

	/**
	 * Runs a machine until nothing is left to do, Dom0 dies, Xen panics, the budget is used up or the listener cancels.
	 *
	 * @param progress hears of the steps made so far
	 */
	public static Trace record(MachineState start, Budget budget, Progress progress) {
		return new Recorder(List.of(), new TreeMap<>()).record(start, budget, progress);
	}

	/**
	 * A trace that is this one up to a position and then goes on from another state: another policy, another table, an
	 * access put in.
	 *
	 * @param position 0 to {@link #size}
	 */
	public Trace branch(int position, MachineState changed, Budget budget, Progress progress) {
		var recorder = new Recorder(steps.subList(0, position), new TreeMap<>(keyframes.headMap(position)));
		return recorder.record(changed, budget, progress);
	}

	/** How many steps there are. */
	public int size() {
		return steps.size();
	}

	/** @param index 0 to {@link #size} − 1 */
	public Step step(int index) {
		return steps.get(index);
	}

	/** Why there are no further steps. */
	public End end() {
		return end;
	}

	/**
	 * The state at a position.
	 *
	 * @param position 0 to {@link #size}
	 */
	public MachineState stateAt(int position) {
		Objects.checkIndex(position, steps.size() + 1);
		var visited = lastVisited;
		if (visited != null && visited.covers(position)) {
			return visited.states.get(position - visited.from);
		}
		var keyframe = keyframes.floorEntry(position);
		boolean goesOn = visited != null && visited.last() >= keyframe.getKey() && visited.last() < position;
		int from = goesOn ? visited.last() : keyframe.getKey();
		var states = new ArrayList<MachineState>();
		states.add(goesOn ? visited.states.getLast() : keyframe.getValue());
		for (int at = from; at < position; at++) {
			states.add(states.getLast().next().orElseThrow().after());
		}
		lastVisited = goesOn && position - visited.from < KEYFRAME_INTERVAL ? visited.with(states.subList(1, states.size()))
				: new Visited(from, List.copyOf(states));
		return states.getLast();
	}

	/** Collects a trace. */
	private static final class Recorder {
		/** A step with its effect, and its part of what a keyframe keeps; measured, with a margin. */
		private static final int STEP_BYTES = 160;
		/**
		 * A descriptor write with its part of the memory chunks and tree nodes that keyframes keep: measured where writes lie
		 * all over a mebibyte of tables, and so that a million of them fit into {@link Budget#DEFAULT}.
		 */
		private static final int WRITE_BYTES = 370;
		/** One descriptor that a walk read, kept with the access that it explains. */
		private static final int LEVEL_BYTES = 100;
		private static final int PROGRESS_INTERVAL = 1024;

		private final ArrayList<Step> steps;
		private final TreeMap<Integer, MachineState> keyframes;
		private long bytes;

		Recorder(List<Step> past, TreeMap<Integer, MachineState> keyframes) {
			this.steps = new ArrayList<>(past);
			this.keyframes = keyframes;
			past.forEach(step -> bytes += cost(step));
		}

		Trace record(MachineState start, Budget budget, Progress progress) {
			var state = start;
			keyframes.put(steps.size(), state);
			int last = steps.size();
			int writes = 0;
			while (true) {
				if (steps.size() % PROGRESS_INTERVAL == 0) {
					progress.worked(steps.size());
					if (progress.isCancelled()) {
						return new Trace(this, End.CANCELLED);
					}
				}
				var advance = state.next();
				if (advance.isEmpty()) {
					return new Trace(this, endOf(steps));
				}
				if (steps.size() >= budget.steps()) {
					return new Trace(this, End.STEPS_EXHAUSTED);
				}
				if (bytes >= budget.bytes()) {
					return new Trace(this, End.MEMORY_EXHAUSTED);
				}
				state = advance.get().after();
				steps.add(advance.get().step());
				bytes += cost(steps.getLast());
				writes += steps.getLast().effect().writes().size();
				int distance = steps.size() - last;
				if (distance >= KEYFRAME_INTERVAL || distance >= QUIET_INTERVAL && writes <= QUIET_WRITES
						|| steps.getLast().effect().writes().size() >= MANY_WRITES) {
					keyframes.put(steps.size(), state);
					last = steps.size();
					writes = 0;
				}
			}
		}

		private static End endOf(List<Step> steps) {
			if (steps.isEmpty() || !(steps.getLast().effect() instanceof Effect.Died died)) {
				return End.COMPLETE;
			}
			return switch (died.who()) {
				case DOM0 -> End.DIED;
				case XEN -> End.PANICKED;
			};
		}

		private static long cost(Step step) {
			int levels = switch (step.effect()) {
				case Effect.Accessed accessed -> accessed.translation().levels().size();
				case Effect.Aborted aborted -> aborted.fault().levels().size();
				case Effect.StageOneFaulted faulted -> faulted.fault().levels().size();
				default -> 0;
			};
			return STEP_BYTES + (long) WRITE_BYTES * step.effect().writes().size() + (long) LEVEL_BYTES * levels;
		}
	}
}
