package io.stagewalk.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * A run as a plain list of its steps and of the states between them, with forward moves only, each written straight from
 * what it means; and that run reversed, so that backward moves can be held against forward moves on it.
 */
record Reversible(List<Step> steps, List<MachineState> states) {

	static Reversible of(MachineState start) {
		var steps = new ArrayList<Step>();
		var states = Toy.states(start);
		for (int i = 0; i + 1 < states.size(); i++) {
			steps.add(states.get(i).next().orElseThrow().step());
		}
		return new Reversible(steps, states);
	}

	/** The steps from last to first, each undoing what it did: calls and returns exchanged, and who enters whom. */
	Reversible reversed() {
		return new Reversible(steps.reversed().stream().map(Reversible::undone).toList(), states.reversed());
	}

	private static Step undone(Step step) {
		return switch (step.motion()) {
			case Motion.Within within -> step;
			case Motion.Call call -> new Step(step.actor(), step.stack(), Motion.RETURN, step.effect());
			case Motion.Return back -> new Step(step.actor(), step.stack(), Motion.CALL, step.effect());
			case Motion.Enter enter -> new Step(enter.entered(), step.stack(), new Motion.Leave(step.actor()), step.effect());
			case Motion.Leave leave -> new Step(leave.resumed(), step.stack(), new Motion.Enter(step.actor()), step.effect());
		};
	}

	int size() {
		return steps.size();
	}

	/** The first position behind a step that has to do with the actor where its stack is no deeper than here. */
	int over(int position, Actor actor) {
		int depth = depth(position, actor);
		return firstBehind(position, step -> hasToDo(step, actor) && depth(step + 1, actor) <= depth);
	}

	/** The same, where its stack is less deep than here. */
	int out(int position, Actor actor) {
		int depth = depth(position, actor);
		return firstBehind(position, step -> hasToDo(step, actor) && depth(step + 1, actor) < depth);
	}

	/** The first position behind a step that the condition holds for. */
	int run(int position, BiPredicate<Reversible, Integer> condition) {
		return firstBehind(position, step -> condition.test(this, step));
	}

	private int firstBehind(int position, IntPredicate condition) {
		for (int step = position; step < size(); step++) {
			if (condition.test(step)) {
				return step + 1;
			}
		}
		return size();
	}

	private boolean hasToDo(int step, Actor actor) {
		var made = steps.get(step);
		return made.actor().equals(actor) || made.motion() instanceof Motion.Enter enter && enter.entered().equals(actor)
				|| made.motion() instanceof Motion.Leave leave && leave.resumed().equals(actor);
	}

	private int depth(int position, Actor actor) {
		return states.get(position).stack(actor).depth();
	}

	/** A frame of that name is on top of a stack that has grown. */
	static BiPredicate<Reversible, Integer> function(String name) {
		return (run, step) -> Toy.ACTORS.stream().anyMatch(actor -> run.depth(step + 1, actor) > run.depth(step, actor)
				&& run.states.get(step + 1).stack(actor).top().orElseThrow().function().name().equals(name));
	}

	/** Whoever runs is on the line behind the step and was not before it, and is not only going on after having waited. */
	static BiPredicate<Reversible, Integer> mapping(long ipa) {
		return (run, step) -> run.steps.get(step).effect() instanceof Effect.Mapped mapped
				&& mapped.ipa().first() <= ipa && ipa <= mapped.ipa().last();
	}

	static BiPredicate<Reversible, Integer> fault() {
		return (run, step) -> run.steps.get(step).effect() instanceof Effect.Aborted
				|| run.steps.get(step).effect() instanceof Effect.TransferFailed;
	}
}
