package io.stagewalk.boot.linux.pci;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;

/**
 * {@code pci_register_host_bridge}: from now on AML reaches configuration space too.
 *
 * @param root the bridge's path
 */
record RegisterBus(String root, ConfigWindow ecam) implements Activation {
	@Override
	public Function function() {
		return PciFunctions.PCI_REGISTER_HOST_BRIDGE;
	}

	@Override
	public Transition step(Machine machine) {
		var buses = ecam.buses();
		return Transition.finish(machine.withAcpica(machine.acpica().with(
				new Acpica.Buses(NamePath.of(root), ecam.segment(), buses.first(), buses.last(), ecam.base(), ecam.ops()))), Result.OK);
	}
}
