package io.stagewalk.aml.machine;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Value;

/**
 * The method {@code \_ERR}, by which code that is tried in acpiexec learns of errors: it is called with the number and the name of the
 * status and that of a thread. Where it returns 0, what has failed has no result, and what comes behind it goes on. Linux calls no such
 * method.
 *
 * @see "drivers/acpi/acpica/dsmethod.c: acpi_ds_method_error"
 */
final class ErrorMethod {
	private static final NamePath PATH = NamePath.of("\\_ERR");
	private static final int ARGUMENTS = 3;
	/** There is one thread. */
	private static final Value THREAD = new Value.Int(1);

	private final Machine machine;

	ErrorMethod(Machine machine) {
		this.machine = machine;
	}

	/**
	 * What was asked.
	 *
	 * @param further what is still to be told, one after the other, as long as it is passed over
	 */
	record Raised(Failure failure, List<Kind> further) {
	}

	/** Whether there is such a method and it is called. */
	boolean isThere() {
		return machine.settings.isTolerant() && machine.namespace.arguments(Namespace.ROOT, PATH) == ARGUMENTS;
	}

	/** Asks about a fault if there is somebody to ask, else has the methods end. */
	void raise(Fault fault) {
		var asked = asked();
		if (asked != null) {
			giveUp(asked);
		} else if (isAskable(fault)) {
			ask(new Raised(new Failure(fault.kind(), fault.getMessage(), machine.place()), further(fault)));
		} else {
			machine.aborts.abort(fault);
		}
	}

	/** The call of the method that is going on; null if there is none. */
	private Activation asked() {
		var at = machine.top;
		while (at != null && at.raised == null && !at.isAside) {
			at = at.caller;
		}
		return at == null || at.isAside ? null : at;
	}

	/** The method itself has failed: what it was asked about stays an error. */
	private void giveUp(Activation asked) {
		while (machine.top != asked.caller) {
			machine.calls.cleanUp(machine.top);
			machine.top = machine.top.caller;
		}
		machine.top = machine.top.editable(machine.edit);
		var failure = asked.raised.failure();
		machine.aborts.abort(new Fault(failure.kind(), failure.detail()));
	}

	private boolean isAskable(Fault fault) {
		var at = machine.top;
		boolean isInstruction = at.statement != null && at.pc > 0;
		boolean canGoOn = isInstruction ? fault.kind() != Kind.NO_RETURN_VALUE || !isPredicatedByCall(at)
				: fault.kind() == Kind.LOOP_TIME;
		return at.kind != Activation.Kind.EVALUATION && canGoOn && fault.kind() != Kind.MEMORY && isThere();
	}

	private void ask(Raised raised) {
		var failure = raised.failure();
		int node = machine.namespace.find(Namespace.ROOT, PATH);
		machine.observer.saw(new Event.Tolerated(failure));
		machine.calls.ask(node, new Value[] { new Value.Int(failure.kind().status()),
				machine.heap.text(Conversion.bytes(failure.kind().acpica())), THREAD }, raised);
	}

	/** What the method has returned: 0 to go on, or another error. */
	void answered(Raised raised, Value result) {
		if (!(result instanceof Value.Int(long status)) || status != 0) {
			machine.aborts.abort(new Fault(kind(raised, result), raised.failure().detail()));
		} else if (!raised.further().isEmpty()) {
			var failure = raised.failure();
			var further = raised.further();
			ask(new Raised(new Failure(further.getFirst(), failure.detail(), failure.place()), further.subList(1, further.size())));
		} else {
			resume(machine.top, raised.failure().kind());
		}
	}

	private static Kind kind(Raised raised, Value result) {
		for (var kind : Kind.values()) {
			if (result instanceof Value.Int(long status) && kind.status() == status) {
				return kind;
			}
		}
		return raised.failure().kind();
	}

	/** Goes on behind what has failed, which leaves nothing. */
	private void resume(Activation at, Kind kind) {
		at.lastResult = null;
		if (kind == Kind.LOOP_TIME && machine.control.leaveLoop(at)) {
			return;
		}
		var failed = at.statement.code[at.pc - 1];
		at.drop(at.stackSize - (height(at) - failed.stacked));
		if (isPredicated(failed)) {
			machine.control.enterAll(at, failed);
		} else if (failed.use == Instruction.Use.OPERAND && isPredicated(at.statement.code[at.pc])) {
			machine.control.enterAll(at, at.statement.code[at.pc++]);
		} else if (failed.use == Instruction.Use.OPERAND) {
			at.push(null);
		}
	}

	/** Whether the instruction that has failed asks for what a method has returned. */
	private static boolean isPredicatedByCall(Activation at) {
		var code = at.statement.code;
		return isPredicated(code[at.pc - 1]) && at.pc > 1 && code[at.pc - 2].action == Instruction.Action.CALL;
	}

	private static boolean isPredicated(Instruction instruction) {
		return instruction.action == Instruction.Action.BRANCH || instruction.action == Instruction.Action.LOOP;
	}

	/** Values on the stack when the instruction was begun. */
	private static int height(Activation at) {
		int height = 0;
		for (int i = 0; i < at.pc - 1; i++) {
			height += (at.statement.code[i].use == Instruction.Use.OPERAND ? 1 : 0) - at.statement.code[i].stacked;
		}
		return height;
	}

	/** What an operand names is read when the name is come to, and again, if that is passed over, by the operation that needs the operand. */
	private List<Kind> further(Fault fault) {
		if (fault.isOfField() && isReadAgain(machine.top.statement.code[machine.top.pc - 1])) {
			return Stream.of(fault.further(), List.of(fault.kind()), fault.further()).flatMap(List::stream).toList();
		}
		return fault.further().isEmpty() ? Collections.nCopies(unresolved(fault), Kind.NAME_NOT_FOUND) : fault.further();
	}

	private static boolean isReadAgain(Instruction in) {
		return switch (in.action) {
			case CALL, DECLARE -> true;
			case OPERATE -> switch (in.opcode) {
				case INCREMENT, DECREMENT, DEREF_OF, BUFFER, PACKAGE, VAR_PACKAGE -> false;
				default -> true;
			};
			case ENTER, BRANCH, LOOP, VALUE -> false;
		};
	}

	/** A name that is not there fails once more where it is evaluated, and its value in the operation that needs it. */
	private int unresolved(Fault fault) {
		if (fault.kind() != Kind.NOT_FOUND) {
			return 0;
		}
		var in = machine.top.statement.code[machine.top.pc - 1];
		if (in.action == Instruction.Action.VALUE || in.term instanceof Term.Fields) {
			// a statement that is nothing but a name is looked at before it is carried out; names in front of fields the declaration looks up
			return 0;
		}
		for (int i = 0; i < in.operands.length; i++) {
			if (in.operands[i] instanceof Term.Name name && machine.namespace.find(machine.top.frame.scope(), name.path()) == Namespace.NONE) {
				boolean isUsed = switch (in.action) {
					case CALL -> true;
					case OPERATE, DECLARE -> in.opcode.takesValue(i);
					case ENTER, BRANCH, LOOP, VALUE -> false;
				};
				return isUsed ? 2 : 1;
			}
		}
		return 0;
	}
}
