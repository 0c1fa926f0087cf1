package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.aml.machine.Requests.Suspended;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.SimulatedSpaces;
import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.Value;

/** The whole state of the machine that executes AML. A value: going on from it leaves it as it is. */
public final class State {
	final World world;
	final Execution execution;

	State(World world, Execution execution) {
		this.world = world;
		this.execution = execution;
	}

	/** A machine with nothing but the predefined objects. */
	public static State initial(Settings settings) {
		return new State(World.initial(settings), Execution.NONE);
	}

	/** How the last thing that was begun has ended; empty while it goes on. */
	public Optional<Outcome> outcome() {
		return Optional.ofNullable(execution.outcome());
	}

	/** Whether there is nothing to go on with. */
	public boolean isIdle() {
		return execution.top() == null;
	}

	public Settings settings() {
		return world.settings();
	}

	public Namespace namespace() {
		return world.namespace();
	}

	/** Every table that was loaded, in order. */
	public List<Loaded> tables() {
		return world.tables();
	}

	/**
	 * The same where address spaces are there: if there is a {@code _REG} beside a region in one of them, it is called when the region
	 * is declared. Before that is said, regions are declared in silence, as while Linux loads the tables of the firmware.
	 *
	 * @param spaces their numbers
	 */
	public State announcing(Set<Integer> spaces) {
		return new State(new World(world.settings(), world.namespace(), world.heap(), world.spaces(), world.tables(), world.time(), world.nextId(),
				Set.copyOf(spaces), world.code()), execution);
	}

	/** Whether regions that are declared are announced. */
	public boolean isAnnouncing() {
		return !world.announced().isEmpty();
	}

	/** Where the operation region of a node is; nothing if it is none, or that cannot be told yet. */
	public Optional<Value.Region> region(int node) {
		if (!(world.namespace().value(node) instanceof Value.OpenRegion open)) {
			return world.namespace().value(node) instanceof Value.Region region ? Optional.of(region) : Optional.empty();
		}
		try {
			return Optional.of(new RegionDeclarer(new Machine(this, RegionHandler.MODEL, Observer.NONE)).found(node, open));
		} catch (Fault fault) {
			return Optional.empty();
		}
	}

	/** What the address spaces hold of which the machine has a model of its own. */
	public SimulatedSpaces spaces() {
		return world.spaces();
	}

	/** Simulated time since the machine was made, in 100 ns. */
	public long time() {
		return world.time();
	}

	/** Instructions carried out since something was begun, as {@link Settings.Limits} counts them. */
	public long steps() {
		return execution.steps();
	}

	/** A value with all that belongs to it. */
	public Data data(Value value) {
		return new Snapshot(world.namespace(), world.heap()).data(value);
	}

	/** What was asked for, if it has come. */
	public Optional<Data> result() {
		return execution.outcome() instanceof Outcome.Completed completed ? completed.value().map(this::data) : Optional.empty();
	}

	/**
	 * Begins to load a table; one that is loaded already fails at once, as in Linux.
	 *
	 * @throws IllegalStateException if something is going on
	 */
	public State loading(AmlTable table) {
		var machine = begin();
		try {
			new Tables(machine).beginOnce(table, Namespace.ROOT);
		} catch (Fault fault) {
			machine.outcome = new Outcome.Failed(new Failure(fault.kind(), fault.getMessage(), table.place(0)));
		}
		return machine.state();
	}

	/**
	 * Begins to call a method, or to read an object that is none; what does not exist fails in the first step.
	 *
	 * @param arguments at most seven
	 * @throws IllegalStateException if something is going on
	 */
	public State evaluating(NamePath path, List<Data> arguments) {
		var machine = begin();
		machine.top = Evaluation.of(machine, path, arguments);
		return machine.state();
	}

	/**
	 * The same as {@link #evaluating}, on the side, while something is going on: that is gone in the state which is returned, so what
	 * the evaluation does is lost when its value has been taken.
	 */
	public State aside(NamePath path, List<Data> arguments) {
		var machine = new Machine(this, RegionHandler.MODEL, Observer.NONE);
		machine.restart();
		machine.top = null;
		machine.top = Evaluation.of(machine, path, arguments);
		return machine.state();
	}

	/** The same with nothing going on, so that something else can be begun; {@link #resumed} goes on with what was. */
	public State interrupted() {
		var machine = new Machine(this, RegionHandler.MODEL, Observer.NONE);
		machine.top = null;
		return machine.state();
	}

	/** What goes on here, after something else that was begun when it was interrupted has ended. */
	public State resumed(State after) {
		return new State(after.world, execution);
	}

	private Machine begin() {
		if (!isIdle()) {
			throw new IllegalStateException("expected the machine to be idle");
		}
		var machine = new Machine(this, RegionHandler.MODEL, Observer.NONE);
		machine.restart();
		return machine;
	}

	/** Goes on until there is an end, or for so many steps. An answer that is to come later is taken as none. */
	public State run(RegionHandler handler, Observer observer, long count) {
		var machine = new Machine(this, request -> {
			var answer = handler.answer(request);
			return answer == Answer.Later.LATER ? new Answer.Refused("expected an answer at once") : answer;
		}, observer);
		machine.run(count);
		return machine.state();
	}

	/** Goes on until there is an end. */
	public State run(RegionHandler handler, Observer observer) {
		return run(handler, observer, Long.MAX_VALUE);
	}

	/** Carries out one instruction. */
	public Progress step(RegionHandler handler) {
		var events = new ArrayList<Event>();
		var machine = new Machine(this, handler, Observer.ofAll(events::add));
		try {
			machine.run(1);
		} catch (Suspended suspended) {
			return new Progress.Waiting(suspended.request());
		}
		return new Progress.Stepped(machine.state(), events);
	}

	/** The same state, with the answer that its next step waits for. */
	public State answered(Answer answer) {
		return new State(world, execution.answered(answer));
	}

	/** Where {@link #advance} stops. */
	public enum Stop {
		/** At statements of methods, calls, returns and accesses. */
		STATEMENTS,
		/** At accesses only. */
		ACCESSES
	}

	/**
	 * Goes on to the next place that somebody who follows it looks at, at the latest to the end. It stops at accesses to memory and
	 * to PCI configuration space; those to other address spaces are answered by the machine's own model.
	 *
	 * @param most instructions; while a table is loaded there are no statements to stop at
	 */
	public Pause advance(int most, Stop stop) {
		if (isIdle()) {
			throw new IllegalStateException("expected something to go on with");
		}
		return Advance.from(this, most, stop);
	}

	/** How many methods and tables are in one another, and what was asked for from outside around them; 0 while idle. */
	public int depth() {
		return isIdle() ? 0 : execution.top().depth;
	}

	/** The method or table that is being executed; nothing while there is none. */
	public Optional<Call> call() {
		var top = execution.top();
		return top == null || top.kind == Activation.Kind.EVALUATION ? Optional.empty() : Optional.of(new Call(this, top));
	}

	/** The methods and tables that are being executed, the innermost first. */
	public List<Call> calls() {
		var calls = new ArrayList<Call>();
		for (var at = execution.top(); at != null; at = at.caller) {
			if (at.kind != Activation.Kind.EVALUATION) {
				calls.add(new Call(this, at));
			}
		}
		return calls;
	}

	/** Whether a statement of a method or table is what comes next. */
	public boolean isAtStatement() {
		var top = execution.top();
		return top != null && top.kind != Activation.Kind.EVALUATION && top.statement != null && top.pc == 0;
	}

	/** Where the machine is. */
	public AmlPlace place() {
		return new Machine(this, RegionHandler.MODEL, Observer.NONE).place();
	}

	/** Whether both go on in the same way for ever: what was compiled so far does not count. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof State that && world.equals(that.world) && execution.equals(that.execution);
	}

	@Override
	public int hashCode() {
		return Objects.hash(world, execution);
	}
}
