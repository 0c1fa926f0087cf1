package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.Evaluated;
import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.device.Objects;
import io.stagewalk.aml.device.Wanted;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code acpi_ev_execute_reg_methods} below a root bridge, when a method is the first to access configuration space there: the method
 * waits in its access until each {@code _REG} that has not come to its end before has run, up to the first that fails.
 *
 * @param root    the bridge
 * @param waiting the interpreter as the access has left it
 * @param left    regions that are still to be told of
 * @param running the one whose {@code _REG} is running
 * @see "drivers/acpi/acpica/evrgnini.c:acpi_ev_pci_config_region_setup; drivers/acpi/acpica/evregion.c:acpi_ev_reg_run"
 */
record RegMethods(NamePath root, State waiting, List<NamePath> left, Optional<NamePath> running) implements Activation {
	private static final int REG = NameSeg.of("_REG");
	private static final List<Data> ARGUMENTS = List.of(new Data.Int(AddressSpace.PCI_CONFIG.number()), new Data.Int(1));

	RegMethods {
		left = List.copyOf(left);
	}

	static Activation below(Machine machine, NamePath root) {
		var interpreter = machine.acpica().interpreter();
		var regions = new ArrayList<NamePath>();
		collect(new NamespaceObjects(interpreter.namespace()), root, regions);
		return new RegMethods(root, interpreter, regions, Optional.empty());
	}

	private static void collect(Objects objects, NamePath above, List<NamePath> regions) {
		for (var path : objects.children(above)) {
			if (objects.space(path).orElse(-1) == AddressSpace.PCI_CONFIG.number() && objects.type(path.parent().child(REG)) == ObjectType.METHOD) {
				regions.add(path);
			}
			collect(objects, path, regions);
		}
	}

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_EV_EXECUTE_REG_METHODS;
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		if (running.isPresent()) {
			boolean isRun = Outcomes.of(acpica.interpreter()) instanceof Evaluated.Value;
			var resumed = waiting.resumed(acpica.interpreter());
			var after = acpica.with(resumed);
			return new RegMethods(root, resumed, isRun ? left : List.of(), Optional.empty())
					.step(machine.withAcpica(isRun ? after.connecting(running.get()) : after));
		}
		if (left.isEmpty()) {
			return Transition.finish(machine, new Result.Value(ConfigSetup.DONE));
		}
		var region = left.getFirst();
		var rest = left.subList(1, left.size());
		if (acpica.regions().connected().regions().contains(region)) {
			return new RegMethods(root, waiting, rest, Optional.empty()).step(machine);
		}
		return Transition.call(machine.withAcpica(acpica.with(waiting.interrupted())), new RegMethods(root, waiting, rest, Optional.of(region)),
				new Evaluate(new Wanted(region.parent().child(REG), ARGUMENTS)));
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("node", root.shortText()));
	}
}
