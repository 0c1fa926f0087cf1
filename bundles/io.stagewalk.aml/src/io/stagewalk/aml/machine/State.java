package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.aml.machine.Requests.Suspended;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.region.SimulatedSpaces;
import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.Heap;
import io.stagewalk.aml.value.Value;

/** The whole state of the machine that executes AML. A value: going on from it leaves it as it is. */
public final class State {
	/** Spaces of which nobody knows anything, so that it need not be asked. */
	private static final Set<AddressSpace> UNKNOWN = EnumSet.of(AddressSpace.SYSTEM_IO, AddressSpace.PCC, AddressSpace.DATA_TABLE);
	/** Memory and configuration space are a machine's own, and of the rest it knows who answers there, if anybody does. */
	private static final RegionHandler LATER = request -> AddressSpace.of(request.origin().space()).filter(UNKNOWN::contains).isPresent()
			? Answer.Modelled.MODELLED
			: Answer.Later.LATER;

	final Settings settings;
	final Namespace namespace;
	final Heap heap;
	final SimulatedSpaces spaces;
	final List<Loaded> tables;
	final Activation top;
	final long time;
	final long steps;
	final int syncLevel;
	final List<Integer> held;
	final long nextId;
	final Outcome outcome;
	final List<Answer> answers;
	final CodeCache code;

	private State(Settings settings, Predefined.Objects objects) {
		this.settings = settings;
		this.namespace = objects.namespace();
		this.heap = objects.heap();
		this.spaces = SimulatedSpaces.empty();
		this.tables = List.of();
		this.top = null;
		this.time = 0;
		this.steps = 0;
		this.syncLevel = 0;
		this.held = List.of();
		this.nextId = 1;
		this.outcome = null;
		this.answers = List.of();
		this.code = new CodeCache();
	}

	/** What a machine has come to. */
	State(Machine machine) {
		this.settings = machine.settings;
		this.namespace = machine.namespace;
		this.heap = machine.heap;
		this.spaces = machine.spaces;
		this.tables = machine.tables;
		this.top = machine.top;
		this.time = machine.time;
		this.steps = machine.steps();
		this.syncLevel = machine.syncLevel;
		this.held = machine.held;
		this.nextId = machine.nextId();
		this.outcome = machine.outcome;
		this.answers = List.of();
		this.code = machine.code;
	}

	private State(State state, List<Answer> answers) {
		this.settings = state.settings;
		this.namespace = state.namespace;
		this.heap = state.heap;
		this.spaces = state.spaces;
		this.tables = state.tables;
		this.top = state.top;
		this.time = state.time;
		this.steps = state.steps;
		this.syncLevel = state.syncLevel;
		this.held = state.held;
		this.nextId = state.nextId;
		this.outcome = state.outcome;
		this.answers = answers;
		this.code = state.code;
	}

	/** Goes on with what one has interrupted, in the world as the other has left it. */
	private State(State interrupted, State after) {
		this.settings = interrupted.settings;
		this.namespace = after.namespace;
		this.heap = after.heap;
		this.spaces = after.spaces;
		this.tables = after.tables;
		this.top = interrupted.top;
		this.time = after.time;
		this.steps = interrupted.steps;
		this.syncLevel = interrupted.syncLevel;
		this.held = interrupted.held;
		this.nextId = after.nextId;
		this.outcome = interrupted.outcome;
		this.answers = interrupted.answers;
		this.code = interrupted.code;
	}

	/** A machine with nothing but the predefined objects. */
	public static State initial(Settings settings) {
		return new State(settings, Predefined.create());
	}

	/** How the last thing that was begun has ended; empty while it goes on. */
	public Optional<Outcome> outcome() {
		return Optional.ofNullable(outcome);
	}

	/** Whether there is nothing to go on with. */
	public boolean isIdle() {
		return top == null;
	}

	public Settings settings() {
		return settings;
	}

	public Namespace namespace() {
		return namespace;
	}

	/** Every table that was loaded, in order. */
	public List<Loaded> tables() {
		return tables;
	}

	/** What the address spaces hold of which the machine has a model of its own. */
	public SimulatedSpaces spaces() {
		return spaces;
	}

	/** Simulated time since the machine was made, in 100 ns. */
	public long time() {
		return time;
	}

	/** Instructions carried out since something was begun, as {@link Settings.Limits} counts them. */
	public long steps() {
		return steps;
	}

	/** A value with all that belongs to it. */
	public Data data(Value value) {
		return new Snapshot(namespace, heap).data(value);
	}

	/** What was asked for, if it has come. */
	public Optional<Data> result() {
		return outcome instanceof Outcome.Completed completed ? completed.value().map(this::data) : Optional.empty();
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
		return new State(this, after);
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
		var more = new ArrayList<>(answers);
		more.add(answer);
		return new State(this, List.copyOf(more));
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
		var events = new ArrayList<Event>();
		var machine = new Machine(this, LATER, events::add);
		int done = 0;
		try {
			do {
				machine.step();
				done++;
			} while (done < most && !isAtStop(machine, stop));
			return new Pause.Reached(machine.state(), events);
		} catch (Suspended suspended) {
			return waiting(suspended.request(), done);
		}
	}

	/** The machine in which an instruction was suspended is of no use: what it has done before is done again without that one. */
	private Pause waiting(RegionRequest request, int done) {
		if (done == 0) {
			return new Pause.Waiting(this, request, List.of());
		}
		var events = new ArrayList<Event>();
		var machine = new Machine(this, LATER, events::add);
		machine.run(done);
		return new Pause.Waiting(machine.state(), request, events);
	}

	private boolean isAtStop(Machine machine, Stop stop) {
		if (machine.outcome != null) {
			return true;
		}
		if (stop == Stop.ACCESSES) {
			return false;
		}
		return machine.top.depth != depth() || machine.top.kind == Activation.Kind.METHOD && machine.top.pc == 0 && machine.top.statement != null;
	}

	/** How many methods and tables are in one another, and what was asked for from outside around them; 0 while idle. */
	public int depth() {
		return top == null ? 0 : top.depth;
	}

	/** The method or table that is being executed; nothing while there is none. */
	public Optional<Call> call() {
		return top == null || top.kind == Activation.Kind.EVALUATION ? Optional.empty() : Optional.of(new Call(this, top));
	}

	/** The methods and tables that are being executed, the innermost first. */
	public List<Call> calls() {
		var calls = new ArrayList<Call>();
		for (var at = top; at != null; at = at.caller) {
			if (at.kind != Activation.Kind.EVALUATION) {
				calls.add(new Call(this, at));
			}
		}
		return calls;
	}

	/** Whether a statement of a method or table is what comes next. */
	public boolean isAtStatement() {
		return top != null && top.kind != Activation.Kind.EVALUATION && top.statement != null && top.pc == 0;
	}

	/** Where the machine is. */
	public AmlPlace place() {
		return new Machine(this, RegionHandler.MODEL, Observer.NONE).place();
	}

	/** Whether both go on in the same way for ever: what was compiled so far does not count. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof State that && time == that.time && steps == that.steps && syncLevel == that.syncLevel
				&& nextId == that.nextId && held.equals(that.held) && answers.equals(that.answers) && Objects.equals(outcome, that.outcome)
				&& tables.equals(that.tables) && Activation.isSame(top, that.top) && namespace.equals(that.namespace)
				&& heap.equals(that.heap) && spaces.equals(that.spaces) && (settings == that.settings || settings.equals(that.settings));
	}

	@Override
	public int hashCode() {
		return Objects.hash(time, steps, nextId);
	}
}
