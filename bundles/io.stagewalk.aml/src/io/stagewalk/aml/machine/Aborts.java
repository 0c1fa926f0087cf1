package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Activation.Kind;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.AmlException;

/**
 * What ends when something goes wrong: all methods that are being executed. Loading a table goes on behind a statement of its own,
 * as Linux has it.
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
		boolean inLoop = fault.kind() == Failure.Kind.LOOP_TIME && machine.top.kind == Kind.TABLE;
		abort(new Failure(fault.kind(), fault.getMessage(), machine.place()), inLoop ? machine.top.frame.resume() : null);
	}

	/** @param loop the loop to go on behind; null for the statement that is being carried out */
	private void abort(Failure failure, Statement loop) {
		var table = unwound(failure);
		if (table == null) {
			return;
		}
		if (loop != null) {
			table.statement = loop;
		} else {
			machine.declarer.keepRegion(table, failure.kind());
		}
		if (Control.isLoopOf(table.frame, table.statement)) {
			table.frame = table.frame.outer();
		}
		table.pc = table.statement == null ? 0 : table.statement.code.length;
	}

	/**
	 * What cannot be decoded ends the methods; of a table it ends the block. An opcode that ACPI does not have is passed over where a
	 * statement is expected.
	 *
	 * @see "drivers/acpi/acpica/psobject.c:acpi_ps_get_aml_opcode"
	 */
	void skip(AmlException wrong) {
		var at = machine.top;
		int start = at.statement == null ? at.frame.block().start() : at.statement.end;
		if (wrong.unknownOpcode() > 0 && wrong.place().offset() == at.frame.block().table().place(start, "").offset()) {
			at.statement = new Statement(at.frame.block(), start, start + wrong.unknownOpcode(), NO_CODE, null);
			at.pc = 0;
			machine.observer.saw(new Event.Skipped(failure(wrong)));
			return;
		}
		skipBlock(wrong);
	}

	private Failure failure(AmlException wrong) {
		var placed = wrong.in(machine.namespace.path(machine.top.frame.scope()).toString());
		return new Failure(Failure.Kind.MALFORMED, placed.expectation(), placed.place());
	}

	private void skipBlock(AmlException wrong) {
		var failure = failure(wrong);
		if (machine.top.kind == Kind.TABLE) {
			endBlock(unwound(failure));
		} else {
			abort(failure, null);
		}
	}

	/**
	 * Ends all methods up to a table that is being loaded and goes on; null if there is none, and all is over, or if
	 * what was called aside has failed, and its caller goes on. A table goes on behind
	 * a statement of its own that fails. One that has called what fails is taken back, and with it the statement that loads it.
	 *
	 * @see "drivers/acpi/acpica/psparse.c:acpi_ps_parse_aml; nsload.c:acpi_ns_load_table"
	 */
	private Activation unwound(Failure failure) {
		boolean called = false;
		while (machine.top.kind != Kind.TABLE || called && !isKept(machine.top)) {
			if (machine.top.kind == Kind.TABLE) {
				takeBack(machine.top, failure);
			} else {
				machine.calls.cleanUp(machine.top);
			}
			called = machine.top.kind == Kind.METHOD;
			boolean isAside = machine.top.isAside;
			machine.top = machine.top.caller;
			if (isAside) {
				machine.top = machine.top.editable(machine.edit);
				machine.observer.saw(new Event.Skipped(failure));
				return null;
			}
			if (machine.top == null) {
				machine.calls.end(new Outcome.Failed(failure));
				return null;
			}
		}
		machine.observer.saw(called ? new Event.Tolerated(failure) : new Event.Skipped(failure));
		machine.top = machine.top.editable(machine.edit);
		machine.top.drop(machine.top.stackSize);
		return machine.top;
	}

	/** Whether a table stays when what it calls fails: if so is asked for, one that no code loads. */
	private boolean isKept(Activation table) {
		return table.caller == null && machine.settings.isTolerant();
	}

	/** Takes away what a table has declared. */
	void takeBack(Activation table, Failure failure) {
		removeNames(Namespace.ROOT, table.id);
		machine.tables = machine.tables.stream().filter(loaded -> loaded.owner() != table.id).toList();
		if (machine.observer != Observer.NONE) {
			var header = table.bodyBlock().table().table().header();
			machine.observer.saw(new Event.TakenBack(header.signature(), header.oemTableId(), failure));
		}
	}

	private void removeNames(int from, long owner) {
		for (int node : machine.namespace.children(from)) {
			if (machine.namespace.node(node).owner() == owner) {
				new Synchronization(machine).forget(node);
				machine.namespace.remove(node);
			} else {
				removeNames(node, owner);
			}
		}
	}

	private static void endBlock(Activation table) {
		int end = table.frame.block().end();
		table.statement = new Statement(table.frame.block(), end, end, NO_CODE, null);
		table.pc = 0;
	}
}
