package io.stagewalk.aml.machine;

import java.util.Optional;

import io.stagewalk.aml.machine.Activation.Kind;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.Value;

/** Where to go next: from statement to statement, into blocks and out of them, into methods and back. */
final class Control {
	private static final Instruction[] NO_CODE = {};

	private final Machine machine;

	Control(Machine machine) {
		this.machine = machine;
	}

	/** Goes to the next statement, or out of the block. */
	void advance(Activation activation) throws Fault, AmlException {
		if (activation.kind == Kind.EVALUATION) {
			complete(null);
			return;
		}
		var frame = activation.frame;
		int at = activation.statement == null ? frame.block().start() : activation.statement.end;
		if (at >= frame.block().end()) {
			leaveBlock(activation, frame);
			return;
		}
		activation.statement = activation.statement == null ? first(frame) : next(frame, activation.statement);
		activation.pc = 0;
	}

	private Statement next(Frame frame, Statement statement) throws AmlException {
		var next = statement.next;
		if (next == null || !next.holds(machine.namespace.methods())) {
			next = compile(frame, statement.end);
			statement.next = next;
		}
		return next;
	}

	/** The first statement of a block is kept with what the block belongs to. */
	private Statement first(Frame frame) throws AmlException {
		if (frame.resume() == null) {
			return compile(frame, frame.block().start());
		}
		var opener = frame.resume().code[frame.pc() - 1];
		boolean otherwise = opener.term instanceof Term.Branch && frame.block().start() != opener.block().start();
		var first = otherwise ? opener.otherwise : opener.body;
		if (first == null || !first.holds(machine.namespace.methods())) {
			first = compile(frame, frame.block().start());
			if (otherwise) {
				opener.otherwise = first;
			} else {
				opener.body = first;
			}
		}
		return first;
	}

	private Statement compile(Frame frame, int offset) throws AmlException {
		return machine.code.statement(frame, offset, machine.namespace);
	}

	private void leaveBlock(Activation activation, Frame frame) throws Fault {
		switch (frame.kind()) {
			case BODY -> {
				if (activation.kind == Kind.TABLE) {
					new Tables(machine).loaded(activation);
				} else {
					leave(activation.lastResult);
				}
			}
			case BLOCK -> resume(activation, frame, frame.pc());
			case LOOP -> {
				if (machine.time - frame.since() > machine.settings.limits().loopTicks()) {
					throw new Fault(Failure.Kind.LOOP_TIME, "expected a loop to end after at most "
							+ machine.settings.limits().loopTicks() / 10_000_000 + " s");
				}
				activation.statement = frame.resume();
				activation.pc = 0;
			}
		}
	}

	private static void resume(Activation activation, Frame frame, int pc) {
		activation.frame = frame.outer();
		activation.statement = frame.resume();
		activation.pc = pc;
	}

	/** Goes into a block; what comes behind the instruction comes behind the block. */
	void enter(Activation activation, Block block, int scope) {
		push(activation, Frame.Kind.BLOCK, block, scope);
	}

	private void push(Activation activation, Frame.Kind kind, Block block, int scope) {
		activation.frame = new Frame(kind, block, scope, activation.statement, activation.pc, machine.time, activation.frame);
		activation.statement = null;
		activation.pc = 0;
	}

	void branch(Activation activation, Instruction instruction) throws Fault {
		boolean holds = machine.operands.predicate(activation, instruction);
		activation.drop(instruction.stacked);
		var branch = (Term.Branch) instruction.term;
		var block = holds ? Optional.of(branch.body()) : branch.otherwise();
		if (block.isPresent() && !block.get().isEmpty()) {
			enter(activation, block.get(), activation.frame.scope());
		}
	}

	/** While a loop's predicate is looked at again, its frame stays where it is. */
	void loop(Activation activation, Instruction instruction) throws Fault {
		boolean holds = machine.operands.predicate(activation, instruction);
		activation.drop(instruction.stacked);
		boolean again = isLoopOf(activation.frame, activation.statement);
		if (holds && again) {
			activation.statement = null;
			activation.pc = 0;
		} else if (holds) {
			push(activation, Frame.Kind.LOOP, instruction.block(), activation.frame.scope());
		} else if (again) {
			activation.frame = activation.frame.outer();
		}
	}

	private static boolean isLoopOf(Frame frame, Statement statement) {
		return frame.kind() == Frame.Kind.LOOP && frame.resume() == statement;
	}

	void jump(Activation activation, Instruction instruction) throws Fault {
		switch (instruction.opcode) {
			case RETURN -> {
				var result = machine.operands.value(activation, instruction, 0);
				if (activation.kind == Kind.TABLE) {
					new Tables(machine).loaded(activation);
				} else {
					leave(result);
				}
			}
			case BREAK -> {
				var loop = loopAround(activation);
				resume(activation, loop, loop.resume().code.length);
			}
			case CONTINUE -> {
				var loop = loopAround(activation);
				activation.frame = loop;
				leaveBlock(activation, loop);
			}
			default -> { }
		}
	}

	private static Frame loopAround(Activation activation) throws Fault {
		var frame = activation.frame;
		while (frame.kind() != Frame.Kind.LOOP) {
			if (frame.kind() == Frame.Kind.BODY) {
				throw new Fault(Failure.Kind.NO_CONTROL, "expected Break and Continue to be in a loop");
			}
			frame = frame.outer();
		}
		return frame;
	}

	void call(Activation activation, Instruction instruction) throws Fault {
		var arguments = new Value[instruction.operands.length];
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = machine.operands.argument(activation, instruction, i);
		}
		activation.drop(instruction.stacked);
		int node = machine.operands.find(activation, ((Term.Call) instruction.term).path());
		switch (machine.namespace.value(node)) {
			case Value.Method method -> invoke(activation, node, method, arguments);
			case Value.Predefined predefined -> machine.give(activation, instruction, new Osi(machine).answer(arguments[0]));
			case null, default -> throw new Fault(Failure.Kind.TYPE, "expected a method, " + machine.namespace.path(node) + " is none");
		}
	}

	private void invoke(Activation caller, int node, Value.Method method, Value[] arguments) throws Fault {
		if (caller.depth >= machine.settings.limits().callDepth()) {
			throw new Fault(Failure.Kind.CALL_DEPTH, "expected at most " + machine.settings.limits().callDepth() + " calls in one another");
		}
		var callee = new Activation(machine.edit, Kind.METHOD, machine.newId(), node, caller);
		System.arraycopy(arguments, 0, callee.arguments, 0, arguments.length);
		callee.frame = new Frame(Frame.Kind.BODY, method.body(), node, null, 0, machine.time, null);
		callee.lastResult = machine.settings.isForgiving() ? Value.Int.ZERO : null;
		callee.syncBefore = machine.syncLevel;
		if (method.isSerialized()) {
			if (machine.syncLevel > method.syncLevel()) {
				throw new Fault(Failure.Kind.MUTEX_ORDER, "expected a level of synchronization of at least " + machine.syncLevel
						+ ", " + machine.namespace.path(node) + " has " + method.syncLevel());
			}
			machine.syncLevel = method.syncLevel();
		}
		if (machine.observer != Observer.NONE) {
			machine.observer.saw(new Event.Called(machine.namespace.path(node)));
		}
		machine.top = callee;
	}

	/** Returns from a method. */
	void leave(Value result) throws Fault {
		var callee = machine.top;
		if (machine.observer != Observer.NONE) {
			machine.observer.saw(new Event.Returned(machine.namespace.path(callee.node),
					Optional.ofNullable(result).map(value -> machine.operands.data(value))));
		}
		cleanUp(callee);
		var caller = callee.caller.editable(machine.edit);
		machine.top = caller;
		machine.give(caller, caller.statement.code[caller.pc - 1], result);
	}

	/** What a method declared goes with it. */
	private void cleanUp(Activation callee) {
		if (callee.kind != Kind.METHOD) {
			return;
		}
		for (int i = callee.notedCount - 1; i >= 0; i--) {
			int id = callee.noted[i];
			if (machine.namespace.has(id) && machine.namespace.node(id).owner() == callee.id) {
				machine.namespace.remove(id);
			}
		}
		machine.syncLevel = callee.syncBefore;
	}

	/** Ends what was asked for from outside. A reference is followed once, for outside there is no other use for it. */
	void complete(Value result) throws Fault {
		var value = result instanceof Value.Reference(Location.Node(int id)) && machine.namespace.has(id)
				&& machine.namespace.value(id) != null ? machine.operands.resolve(machine.top, new Location.Node(id))
						: result instanceof Value.Reference(Location.Element element) ? machine.operands.element(element) : result;
		end(new Outcome.Completed(Optional.ofNullable(value)));
	}

	void end(Outcome outcome) {
		machine.outcome = outcome;
		machine.top = null;
		new Synchronization(machine).releaseAll();
	}

	/** Ends everything, whatever is going on. */
	void giveUp(Fault fault) {
		var place = machine.place();
		while (machine.top != null) {
			cleanUp(machine.top);
			machine.top = machine.top.caller;
		}
		end(new Outcome.Failed(new Failure(fault.kind(), fault.getMessage(), place)));
	}

	/** Ends the methods that are being executed; a table goes on behind the statement. */
	void abort(Fault fault) {
		var failure = new Failure(fault.kind(), fault.getMessage(), machine.place());
		while (machine.top.kind != Kind.TABLE) {
			cleanUp(machine.top);
			machine.top = machine.top.caller;
			if (machine.top == null) {
				end(new Outcome.Failed(failure));
				return;
			}
		}
		var table = machine.top.editable(machine.edit);
		machine.top = table;
		table.drop(table.stackSize);
		if (table.statement == null) {
			endBlock(table);
			return;
		}
		if (isLoopOf(table.frame, table.statement)) {
			table.frame = table.frame.outer();
		}
		table.pc = table.statement.code.length;
		machine.observer.saw(new Event.Skipped(failure));
	}

	/** What cannot be decoded ends the methods; of a table it ends the block. */
	void skipBlock(AmlException wrong) {
		var placed = wrong.in(machine.namespace.path(machine.top.frame.scope()).toString());
		var failure = new Failure(Failure.Kind.MALFORMED, placed.expectation(), placed.place());
		while (machine.top.kind != Kind.TABLE) {
			cleanUp(machine.top);
			machine.top = machine.top.caller;
			if (machine.top == null) {
				end(new Outcome.Failed(failure));
				return;
			}
		}
		var table = machine.top.editable(machine.edit);
		machine.top = table;
		endBlock(table);
		machine.observer.saw(new Event.Skipped(failure));
	}

	private static void endBlock(Activation table) {
		int end = table.frame.block().end();
		table.statement = new Statement(table.frame.block(), end, end, NO_CODE, null);
		table.pc = 0;
	}
}
