package io.stagewalk.boot.linux;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * A platform device is added, and Linux' notifier asks Xen to map its memory.
 *
 * @param device    its path in the ACPI namespace, or its name
 * @param resources its memory
 */
public record BusNotifier(String device, List<AddressRange> resources) implements Activation {

	/** {@code platform_device_add} of a device with this memory. */
	public static Activation added(String device, List<AddressRange> resources) {
		return Routine.of(LinuxFunctions.PLATFORM_DEVICE_ADD, new BusNotifier(device, resources));
	}

	@Override
	public Function function() {
		return LinuxFunctions.XEN_PLATFORM_NOTIFIER;
	}

	@Override
	public Transition step(Machine machine) {
		if (resources.isEmpty()) {
			return Transition.finish(machine, new Effect.Noted("BUS_NOTIFY_ADD_DEVICE of " + device + ", which has no memory"), Result.OK);
		}
		var policy = machine.hypervisor().policy();
		var asked = resources.stream().filter(resource -> policy.asksAt(MappingSite.BUS_NOTIFIER, resource)).toList();
		if (asked.isEmpty()) {
			return Transition.finish(machine, new Effect.Noted("BUS_NOTIFY_ADD_DEVICE of " + device + ": this policy does not ask Xen"),
					Result.OK);
		}
		var hypercalls = asked.stream().map(BusNotifier::pages).map(Hypercall::mapDeviceMemory).toList();
		return Transition.next(machine, new Effect.Noted("BUS_NOTIFY_ADD_DEVICE of " + device),
				Routine.of(LinuxFunctions.XEN_MAP_DEVICE_MMIO, hypercalls));
	}

	/** As many pages as the length has, from the page in which the resource starts: one too few if it straddles. */
	private static AddressRange pages(AddressRange resource) {
		return AddressRange.ofFrames(resource.firstFrame(), Math.ceilDiv(resource.length(), Address.PAGE_SIZE));
	}
}
