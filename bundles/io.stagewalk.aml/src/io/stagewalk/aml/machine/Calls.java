package io.stagewalk.aml.machine;

import java.util.Optional;

import io.stagewalk.aml.machine.Activation.Kind;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.Value;

/**
 * Into methods and back.
 *
 * @see "drivers/acpi/acpica/dsmethod.c"
 */
final class Calls {
	private final Machine machine;

	Calls(Machine machine) {
		this.machine = machine;
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
		var callee = callee(node, method, arguments);
		if (method.isSerialized()) {
			if (machine.syncLevel > method.syncLevel()) {
				throw new Fault(Failure.Kind.MUTEX_ORDER, "expected a level of synchronization of at least " + machine.syncLevel
						+ ", " + machine.namespace.path(node) + " has " + method.syncLevel());
			}
			if (!isExecuted(node)) {
				callee.syncBefore = machine.syncLevel;
				machine.syncLevel = method.syncLevel();
			}
		}
		enter(callee);
	}

	/** Whether a method has been called and has not returned. */
	private boolean isExecuted(int node) {
		var at = machine.top;
		while (at != null && (at.kind != Kind.METHOD || at.node != node)) {
			at = at.caller;
		}
		return at != null;
	}

	/** Calls the method that is asked about an error, at any level of synchronization. */
	void ask(int node, Value[] arguments, ErrorMethod.Raised raised) {
		var method = (Value.Method) machine.namespace.value(node);
		var callee = callee(node, method, arguments);
		callee.raised = raised;
		callee.syncBefore = machine.syncLevel;
		machine.syncLevel = method.isSerialized() ? method.syncLevel() : 0;
		enter(callee);
	}

	/** Calls a method that gives nothing to what goes on behind it, and the failure of which does not keep that from going on. */
	void callAside(int node, Value[] arguments) throws Fault {
		int level = machine.syncLevel;
		machine.syncLevel = 0;
		try {
			invoke(machine.top, node, (Value.Method) machine.namespace.value(node), arguments);
		} catch (Fault fault) {
			machine.syncLevel = level;
			throw fault;
		}
		machine.top.isAside = true;
		machine.top.syncBefore = level;
	}

	private Activation callee(int node, Value.Method method, Value[] arguments) {
		var callee = new Activation(machine.edit, Kind.METHOD, machine.newId(), node, machine.top);
		System.arraycopy(arguments, 0, callee.arguments, 0, arguments.length);
		callee.frame = new Frame(Frame.Kind.BODY, method.body(), node, null, 0, machine.time, null);
		callee.lastResult = machine.settings.isForgiving() ? Value.Int.ZERO : null;
		return callee;
	}

	private void enter(Activation callee) {
		if (machine.tellsAll) {
			machine.observer.saw(new Event.Called(machine.namespace.path(callee.node)));
		}
		machine.top = callee;
	}

	/** Returns from a method. */
	void leave(Value result) throws Fault {
		var callee = machine.top;
		leave(callee, result == null && machine.settings.isForgiving() && callee.caller.kind != Kind.EVALUATION ? Value.Int.ZERO : result);
	}

	private void leave(Activation callee, Value result) throws Fault {
		if (machine.tellsAll) {
			machine.observer.saw(new Event.Returned(machine.namespace.path(callee.node),
					Optional.ofNullable(result).map(value -> machine.operands.data(value))));
		}
		cleanUp(callee);
		var caller = callee.caller.editable(machine.edit);
		machine.top = caller;
		if (callee.raised != null) {
			machine.errors.answered(callee.raised, result);
			return;
		}
		if (callee.isAside) {
			return;
		}
		machine.give(caller, caller.statement.code[caller.pc - 1], result);
	}

	/** What a method declared goes with it. */
	void cleanUp(Activation callee) {
		if (callee.kind != Kind.METHOD) {
			return;
		}
		for (int i = callee.notedCount - 1; i >= 0; i--) {
			int id = callee.noted[i];
			if (machine.namespace.has(id) && machine.namespace.node(id).owner() == callee.id) {
				new Synchronization(machine).forget(id);
				machine.namespace.remove(id);
			}
		}
		if (callee.syncBefore != Activation.LEVEL_STAYS) {
			machine.syncLevel = callee.syncBefore;
		}
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
}
