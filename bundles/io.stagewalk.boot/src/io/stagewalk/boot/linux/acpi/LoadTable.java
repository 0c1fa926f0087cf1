package io.stagewalk.boot.linux.acpi;

import java.util.List;

import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/** {@code acpi_ns_load_table}: declares what a table names, and executes what stands outside of methods. */
record LoadTable(AmlTable table) implements Activation {

	static Activation of(AmlTable table) {
		return new LoadTable(table);
	}

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_NS_LOAD_TABLE;
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		return Transition.next(machine.withAcpica(acpica.beginning(acpica.interpreter().loading(table))),
				new Effect.Noted("loads " + table.table().signature()), Execution.outermost(function(), ""));
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("table", table.table().signature()));
	}
}
