package io.stagewalk.aml.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.machine.Outcome;
import io.stagewalk.aml.machine.Progress;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.persistent.Edit;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.region.SimulatedSpaces;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Motion;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.builder.XenP2m;

/**
 * An evaluation by itself, to be recorded as a {@link io.stagewalk.trace.Trace}. A step is a statement, a call, a return, or one
 * access to an address space; address spaces hold what was written to them before, and else 0.
 *
 * @param state   of the interpreter
 * @param spaces  the address spaces
 * @param handler who says what they do not
 * @param lines   of the disassembly
 * @param leaving what a failure has still to leave: the stack as it is seen, deeper than that of the state
 */
public record AmlRun(State state, SimulatedSpaces spaces, RegionHandler handler, AslLines lines, CallStack leaving) implements MachineState {
	private static final Actor PROCESSOR = new Actor.DomainCPU(0, 0);
	/** Instructions after which a step ends although nothing is there to be seen: loops of nothing end in the next one. */
	private static final int MAX_INSTRUCTIONS = 1000;

	/** The beginning of what was begun: of {@link State#evaluating} or {@link State#loading}. */
	public static AmlRun of(State begun, RegionHandler handler) {
		return new AmlRun(begun, begun.spaces(), handler, new AslLines(), CallStack.EMPTY);
	}

	@Override
	public PhysicalMemory memory() {
		return SimulatedMemory.empty();
	}

	@Override
	public Optional<XenP2m> p2m() {
		return Optional.empty();
	}

	@Override
	public List<Actor> actors() {
		return List.of(PROCESSOR);
	}

	@Override
	public CallStack stack(Actor actor) {
		return leaving.isEmpty() ? AmlFrame.stack(AmlFrame.of(state, lines)) : leaving;
	}

	@Override
	public Actor running() {
		return PROCESSOR;
	}

	@Override
	public List<Variable> registers(Actor actor) {
		return switch (state.outcome().orElse(null)) {
			case null -> List.of();
			case Outcome.Completed completed -> state.result().map(value -> List.of(ValueText.variable("result", value))).orElse(List.of());
			case Outcome.Failed(var failure) -> List.of(new Variable("failure", failure.toString()));
		};
	}

	@Override
	public Optional<Advance> next() {
		if (!leaving.isEmpty()) {
			return Optional.of(left());
		}
		if (state.outcome().isPresent()) {
			return Optional.empty();
		}
		return Optional.of(carriedOut());
	}

	/** One frame less of those that a failure leaves. */
	private Advance left() {
		var rest = leaving.pop();
		boolean done = rest.depth() <= state.calls().size();
		return new Advance(new Step(PROCESSOR, leaving, Motion.RETURN, Effect.NONE), with(state, done ? CallStack.EMPTY : rest));
	}

	private Advance carriedOut() {
		int depth = state.calls().size();
		var notes = new ArrayList<String>();
		var at = state;
		// at the start of a method, or behind a call, it is no step to go to where the next statement begins
		boolean isBetween = !state.isAtStatement();
		for (int done = 0; done < MAX_INSTRUCTIONS; done++) {
			switch (at.step(RegionHandler.LATER)) {
				case Progress.Waiting(var request) -> {
					return notes.isEmpty() ? accessed(at, request) : told(notes, at);
				}
				case Progress.Stepped(var next, var events) -> {
					events.forEach(event -> note(event, notes));
					if (next.outcome().isPresent() || next.calls().size() != depth) {
						return moved(depth, notes, next);
					}
					if (next.isAtStatement() && (!isBetween || !notes.isEmpty())) {
						return told(notes, next);
					}
					isBetween &= !next.isAtStatement();
					at = next;
				}
			}
		}
		return told(notes, at);
	}

	private Advance accessed(State at, RegionRequest request) {
		var after = spaces.editable(new Edit());
		var given = handler.answer(request);
		var answer = given == Answer.Modelled.MODELLED ? after.answer(request) : given;
		return new Advance(step(Motion.WITHIN, AccessText.effect(request, answer)), new AmlRun(at.answered(answer), after, handler, lines, leaving));
	}

	private Advance told(List<String> notes, State next) {
		return new Advance(step(Motion.WITHIN, effect(notes)), with(next, CallStack.EMPTY));
	}

	/** Into a method, out of one, or out of all that a failure ends. */
	private Advance moved(int depth, List<String> notes, State next) {
		if (next.outcome().orElse(null) instanceof Outcome.Failed(var failure)) {
			notes.add("fails: " + failure.detail());
		}
		int now = next.calls().size();
		var motion = now > depth ? Motion.CALL : now < depth ? Motion.RETURN : Motion.WITHIN;
		var rest = AmlFrame.bareStack(state, lines).pop();
		return new Advance(step(motion, effect(notes)), with(next, rest.depth() > now ? rest : CallStack.EMPTY));
	}

	private Step step(Motion motion, Effect effect) {
		return new Step(PROCESSOR, AmlFrame.bareStack(state, lines), motion, effect);
	}

	private AmlRun with(State next, CallStack left) {
		return new AmlRun(next, spaces, handler, lines, left);
	}

	private static Effect effect(List<String> notes) {
		return notes.isEmpty() ? Effect.NONE : new Effect.Noted(String.join("; ", notes));
	}

	private static void note(Event event, List<String> notes) {
		switch (event) {
			case Event.Stored(var object, var value) -> notes.add(object + " = " + ValueText.of(value));
			case Event.Assigned(String variable, var value) -> notes.add(variable + " = " + ValueText.of(value));
			case Event.Debugged(var value) -> notes.add("debug: " + ValueText.of(value));
			case Event.Notified(var device, long value) -> notes.add("notifies " + device + " of 0x" + Long.toHexString(value));
			case Event.Waited(long ticks) -> notes.add("waits " + ticks / 10 + " µs");
			case Event.Fatal(int type, long code, long argument) -> notes.add(String.format("fatal: type 0x%x, code 0x%x, argument 0x%x",
					type, code, argument));
			case Event.TableLoaded(String signature, String name) -> notes.add(signature + " " + name + " is loaded");
			case Event.Skipped(var failure) -> notes.add("goes on behind a failure: " + failure.detail());
			case Event.Tolerated(var failure) -> notes.add("goes on where Linux does not: " + failure.detail());
			case Event.TakenBack taken -> notes.add("takes " + taken.signature() + " back, after a failure: " + taken.failure().detail());
			case Event.GivenUp other -> { }
			case Event.GlobalLock change -> notes.add("global lock " + switch (change) {
				case ACQUIRED -> "acquired";
				case RELEASED -> "released";
			});
			case Event.Returned(var method, var value) -> value.ifPresent(data -> notes.add("result " + ValueText.of(data)));
			case Event.Statement other -> { }
			case Event.Called other -> { }
			case Event.Accessed other -> { }
		}
	}
}
