package io.stagewalk.aml.machine;

import java.util.List;
import java.util.Set;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.machine.Instruction.Use;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.persistent.Edit;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.SimulatedSpaces;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Heap;
import io.stagewalk.aml.value.Value;

/** Goes on from a {@link State}, in place. Used by one thread, and thrown away once the next state is taken from it. */
final class Machine {
	/** Bytes that are made or compared for one step. */
	static final int BYTES_A_STEP = 64;

	final Edit edit = new Edit();
	final Settings settings;
	final Observer observer;
	/** Whether statements, calls and stores are told. */
	final boolean tellsAll;
	final Operands operands;
	final Namespace namespace;
	final Heap heap;
	final SimulatedSpaces spaces;
	final Requests requests;
	final CodeCache code;
	/** Numbers of the address spaces that are there. */
	final Set<Integer> announced;
	List<Loaded> tables;
	Activation top;
	/** Simulated time in 100 ns. */
	long time;
	int syncLevel;
	/** Nodes of mutexes that are held, the latest last. */
	List<Integer> held;
	Outcome outcome;

	final Calls calls;
	final Control control;
	final ErrorMethod errors;
	final Aborts aborts;
	private final Operator operator;
	final Declarer declarer;
	private long steps;
	private long nextId;

	Machine(State state, RegionHandler handler, Observer observer) {
		this.settings = state.settings();
		this.observer = observer;
		this.tellsAll = observer.detail() == Observer.Detail.ALL;
		var world = state.world;
		this.namespace = world.namespace().editable(edit);
		this.heap = world.heap().editable(edit);
		this.spaces = world.spaces().editable(edit);
		this.tables = world.tables();
		this.time = world.time();
		this.nextId = world.nextId();
		this.code = world.code();
		this.announced = world.announced();
		var execution = state.execution;
		this.top = execution.top();
		this.steps = execution.steps();
		this.syncLevel = execution.syncLevel();
		this.held = execution.held();
		this.outcome = execution.outcome();
		this.requests = new Requests(this, handler, execution.answers());
		this.operands = new Operands(this);
		this.calls = new Calls(this);
		this.aborts = new Aborts(this);
		this.errors = new ErrorMethod(this);
		this.control = new Control(this);
		this.operator = new Operator(this);
		this.declarer = new Declarer(this);
	}

	/** The state that was reached. The machine must not be used any more. */
	State state() {
		return new State(new World(settings, namespace, heap, spaces, tables, time, nextId, announced, code),
				new Execution(top, steps, syncLevel, held, outcome, List.of()));
	}

	/** Makes ready for something new. */
	void restart() {
		outcome = null;
		steps = 0;
		syncLevel = 0;
		held = List.of();
	}

	/** Carries out up to so many instructions, as long as there is no end. */
	void run(long count) {
		for (long i = 0; i < count && outcome == null; i++) {
			step();
		}
	}

	void step() {
		time++;
		long made = heap.made();
		if (++steps > settings.limits().steps()) {
			aborts.giveUp(new Fault(Kind.STEPS, "expected an end after at most " + settings.limits().steps() + " steps"));
			return;
		}
		var activation = top.editable(edit);
		top = activation;
		try {
			if (activation.statement != null && activation.pc < activation.statement.code.length) {
				execute(activation, activation.statement.code[activation.pc++]);
			} else {
				control.advance(activation);
			}
		} catch (Fault fault) {
			errors.raise(fault);
		} catch (AmlException wrong) {
			aborts.skip(wrong);
		}
		requests.finish();
		// ACPICA takes about a microsecond for one; so a loop that does nothing ends after as many turns
		time += 9;
		charge((heap.made() - made) / BYTES_A_STEP);
		if (heap.isFull()) {
			collect();
		}
	}

	/** Goes on where Linux gives up, if that is wanted and the code does not want to learn of it. */
	void tolerate(Fault fault) throws Fault {
		if (!settings.isTolerant() || errors.isThere()) {
			throw fault;
		}
		observer.saw(new Event.Tolerated(new Failure(fault.kind(), fault.getMessage(), place())));
	}

	/** Counts what takes longer than a step as several. */
	void charge(long more) {
		steps += more;
	}

	void execute(Activation activation, Instruction instruction) throws Fault {
		if (activation.pc == 1 && tellsAll && activation.kind != Activation.Kind.EVALUATION) {
			observer.saw(new Event.Statement(place(), activation.statement.end, activation.depth));
		}
		switch (instruction.action) {
			case OPERATE -> {
				if (instruction.opcode.isControl()) {
					control.jump(activation, instruction);
				} else {
					operator.operate(activation, instruction);
				}
			}
			case DECLARE -> {
				declarer.declare(activation, instruction);
				finish(activation, instruction, null);
			}
			case ENTER -> {
				int scope = declarer.container(activation, instruction);
				activation.drop(instruction.stacked);
				control.enter(activation, instruction.block(), scope);
			}
			case CALL -> calls.call(activation, instruction);
			case BRANCH -> control.branch(activation, instruction);
			case LOOP -> control.loop(activation, instruction);
			case VALUE -> finish(activation, instruction, operands.value(activation, instruction, 0));
		}
	}

	/** Ends an instruction: its operands are used up, and its result goes to who needs it. */
	void finish(Activation activation, Instruction instruction, Value result) throws Fault {
		activation.drop(instruction.stacked);
		give(activation, instruction, result);
	}

	/** @param result null if there is none */
	void give(Activation activation, Instruction instruction, Value result) throws Fault {
		if (activation.kind == Activation.Kind.EVALUATION) {
			calls.complete(result);
			return;
		}
		if (result != null && settings.isForgiving() && isKept(instruction)) {
			activation.lastResult = result;
		}
		if (instruction.use == Use.OPERAND) {
			activation.push(result);
		}
	}

	/**
	 * Whether a result becomes what the method returns if it says nothing else: not what is made as an operand only.
	 *
	 * @see "drivers/acpi/acpica/dsutils.c: acpi_ds_is_result_used; dsmethod.c: acpi_ds_restart_control_method"
	 */
	private static boolean isKept(Instruction instruction) {
		return instruction.use == Use.NONE || instruction.action == Instruction.Action.OPERATE && switch (instruction.opcode) {
			case BUFFER, PACKAGE, VAR_PACKAGE -> false;
			default -> true;
		};
	}

	long newId() {
		return nextId++;
	}

	/** The activation that a local or argument belongs to, to be changed. */
	Activation activation(long id) throws Fault {
		var at = top;
		while (at.id != id) {
			if (at.caller == null) {
				throw new Fault(Kind.STALE_REFERENCE, "expected a local or argument of a method that has not returned");
			}
			var caller = at.caller.editable(edit);
			at.caller = caller;
			at = caller;
		}
		return at;
	}

	/** Where the machine is. */
	AmlPlace place() {
		if (top == null || top.kind == Activation.Kind.EVALUATION) {
			return new AmlPlace("", "", 0, "\\");
		}
		var scope = namespace.path(top.frame.scope()).toString();
		var statement = top.statement;
		if (statement == null) {
			return top.frame.block().table().place(top.frame.block().start(), scope);
		}
		int at = top.pc > 0 && top.pc <= statement.code.length ? statement.code[top.pc - 1].term.start() : statement.start;
		return statement.block.table().place(top.pc == 1 ? statement.start : at, scope);
	}

	/** The path of the method that is being executed, or of the scope while a table is loaded. */
	NamePath method() {
		return namespace.path(top.node);
	}

	private void collect() {
		heap.collect(roots -> {
			namespace.forEachValue(roots::add);
			if (outcome instanceof Outcome.Completed completed) {
				completed.value().ifPresent(roots::add);
			}
			for (var at = top; at != null; at = at.caller) {
				at.forEachValue(roots::add);
			}
		});
		if (heap.bytes() > Heap.MAX_BYTES && outcome == null) {
			aborts.giveUp(new Fault(Kind.MEMORY, "expected objects of at most " + Heap.MAX_BYTES + " bytes in all"));
		}
	}
}
