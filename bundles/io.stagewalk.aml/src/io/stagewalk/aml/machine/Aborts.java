package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Activation.Kind;
import io.stagewalk.aml.syntax.AmlException;

/**
 * What ends when something goes wrong: all methods that are being executed. Loading a table goes on behind the statement, as
 * Linux has it.
 *
 * @see "drivers/acpi/acpica/psloop.c:acpi_ps_parse_loop"
 */
final class Aborts {
	private static final Instruction[] NO_CODE = {};

	private final Machine machine;

	Aborts(Machine machine) {
		this.machine = machine;
	}

	/** Ends everything, whatever is going on. */
	void giveUp(Fault fault) {
		var place = machine.place();
		while (machine.top != null) {
			machine.calls.cleanUp(machine.top);
			machine.top = machine.top.caller;
		}
		var failure = new Failure(fault.kind(), fault.getMessage(), place);
		machine.calls.end(new Outcome.Failed(failure));
		if (machine.observer != Observer.NONE) {
			machine.observer.saw(new Event.GivenUp(failure));
		}
	}

	/** Ends the methods that are being executed; a table goes on behind the statement, or behind a loop that took too long. */
	void abort(Fault fault) {
		var failure = new Failure(fault.kind(), fault.getMessage(), machine.place());
		boolean inLoop = fault.kind() == Failure.Kind.LOOP_TIME && machine.top.kind == Kind.TABLE;
		var table = unwound(failure);
		if (table == null) {
			return;
		}
		if (inLoop) {
			table.statement = table.frame.resume();
		}
		if (Control.isLoopOf(table.frame, table.statement)) {
			table.frame = table.frame.outer();
		}
		table.pc = table.statement == null ? 0 : table.statement.code.length;
		machine.observer.saw(new Event.Skipped(failure));
	}

	/** What cannot be decoded ends the methods; of a table it ends the block. */
	void skipBlock(AmlException wrong) {
		var placed = wrong.in(machine.namespace.path(machine.top.frame.scope()).toString());
		var failure = new Failure(Failure.Kind.MALFORMED, placed.expectation(), placed.place());
		var table = unwound(failure);
		if (table == null) {
			return;
		}
		endBlock(table);
		machine.observer.saw(new Event.Skipped(failure));
	}

	/** Ends all methods up to the table that is being loaded; null if there is none, and all is over. */
	private Activation unwound(Failure failure) {
		while (machine.top.kind != Kind.TABLE) {
			machine.calls.cleanUp(machine.top);
			machine.top = machine.top.caller;
			if (machine.top == null) {
				machine.calls.end(new Outcome.Failed(failure));
				return null;
			}
		}
		machine.top = machine.top.editable(machine.edit);
		machine.top.drop(machine.top.stackSize);
		return machine.top;
	}

	private static void endBlock(Activation table) {
		int end = table.frame.block().end();
		table.statement = new Statement(table.frame.block(), end, end, NO_CODE, null);
		table.pc = 0;
	}
}
