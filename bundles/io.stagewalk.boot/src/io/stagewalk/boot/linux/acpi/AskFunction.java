package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.FunctionInquiry;
import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Newcomers;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code pci_device_add}: asks the namespace about a function that was found.
 *
 * @param progress whether an object is being evaluated
 */
public record AskFunction(Acpica.Function of, FunctionInquiry inquiry, Progress progress) implements Activation {
	/** How a scan comes to it. */
	public static final Newcomers NEWCOMERS = Asking.NAMESPACE;

	/** So that machines that ask in the same way are the same. */
	private enum Asking implements Newcomers {
		NAMESPACE;

		@Override
		public Activation added(Machine machine, Acpica.Function function) {
			return of(machine, function);
		}

		@Override
		public Activation busAdded(Machine machine, Acpica.Function bridge, int bus) {
			return AddBus.of(machine, bridge, bus);
		}
	}

	/** How far it is. */
	enum Progress {
		ASKING, EVALUATING
	}

	private static AskFunction of(Machine machine, Acpica.Function function) {
		var buses = machine.acpica().buses(function);
		var root = buses.map(Acpica.Buses::root).orElse(NamePath.ROOT);
		var companions = buses.map(known -> new Companions(machine, known));
		var bus = companions.flatMap(all -> all.bus(function.bus()));
		var companion = bus.flatMap(path -> companions.orElseThrow().companion(path, function));
		return new AskFunction(function, FunctionInquiry.begin(root, bus.orElse(root), companion), Progress.ASKING);
	}

	@Override
	public Function function() {
		return AcpiFunctions.PCI_DEVICE_ADD;
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		var at = progress == Progress.EVALUATING ? inquiry.answered(Outcomes.of(acpica.interpreter())) : inquiry;
		return at.next(new NamespaceObjects(acpica.interpreter().namespace()))
				.map(wanted -> Transition.call(machine, new AskFunction(of, at, Progress.EVALUATING), new Evaluate(wanted)))
				.orElseGet(() -> Transition.finish(machine.withAcpica(acpica.finding(of)), Result.OK));
	}

	@Override
	public List<Variable> variables() {
		var companion = inquiry.companion().map(NamePath::shortText).or(() -> Optional.of("none")).orElseThrow();
		return List.of(new Variable("dev", String.format("%04x:%02x:%02x.%x", of.segment(), of.bus(), of.device(), of.function())),
				new Variable("companion", companion));
	}
}
