package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.Optional;

import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.linux.InterruptController;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Routine;

/** What {@code ged_probe} makes of the resources of a generic event device: it requests its interrupts. */
final class EventDevice {
	private EventDevice() {
	}

	/**
	 * Nothing where nothing is to be done.
	 *
	 * @param controller empty where Dom0's MADT has no distributor: no interrupt can be requested
	 * @param resources  {@code _CRS}
	 */
	static Optional<Activation> requested(Machine machine, NamePath device, Optional<Data> resources, Optional<InterruptController> controller) {
		if (controller.isEmpty()) {
			return Optional.empty();
		}
		var objects = new NamespaceObjects(machine.acpica().interpreter().namespace());
		var wanted = resources.map(data -> GedInterrupts.of(data, name -> objects.has(device.child(NameSeg.of(name))))).orElse(GedInterrupts.NONE);
		var calls = new ArrayList<Activation>();
		wanted.problem().ifPresent(problem -> calls.add(Act.note(AcpiFunctions.GED_PROBE, problem)));
		wanted.requested().stream().filter(one -> controller.get().isShared(one.number()))
				.forEach(one -> calls.add(controller.get().request(one.number(), one.trigger())));
		return Optional.of(Routine.of(AcpiFunctions.GED_PROBE, calls));
	}
}
