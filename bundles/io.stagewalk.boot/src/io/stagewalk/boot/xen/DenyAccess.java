package io.stagewalk.boot.xen;

import java.util.stream.Collectors;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** {@code acpi_iomem_deny_access}: permits everything, then denies what Xen keeps for itself. */
record DenyAccess(RangeSet denied) implements Activation {

	@Override
	public Function function() {
		return XenFunctions.ACPI_IOMEM_DENY_ACCESS;
	}

	@Override
	public Transition step(Machine machine) {
		var text = denied.ranges().stream().map(AddressRange::toString).collect(Collectors.joining(", "));
		return Transition.finish(machine.withHypervisor(machine.hypervisor().withDenied(denied)),
				new Effect.Noted(denied.isEmpty() ? "denies nothing" : "denies " + text), Result.OK);
	}
}
