package io.stagewalk.boot.linux.acpi;

import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;

/** {@code load_module}, before the module's own code runs: from now on its driver looks for devices. */
record LoadDriver(Phase driver, String module) implements Activation {

	@Override
	public Function function() {
		return AcpiFunctions.LOAD_MODULE;
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		return Transition.finish(machine.withAcpica(acpica.with(acpica.scan().loading(driver, module))), Result.OK);
	}
}
