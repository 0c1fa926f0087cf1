package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * A device is added to a bus, and Linux' notifier of that bus asks Xen to map its memory.
 *
 * @param bus       to which it is added
 * @param device    its path in the ACPI namespace, or its name
 * @param resources its memory
 */
public record BusNotifier(Bus bus, String device, List<AddressRange> resources) implements Activation {

	/** Bytes, with pages of 4 KiB. */
	private static final long KMALLOC_MAX_SIZE = 4L << 20;

	/** A bus of Linux that Xen's part of it listens to. */
	private enum Bus {
		PLATFORM(LinuxFunctions.XEN_PLATFORM_NOTIFIER), AMBA(LinuxFunctions.XEN_AMBA_NOTIFIER);

		private final Function notifier;

		Bus(Function notifier) {
			this.notifier = notifier;
		}
	}

	/** {@code platform_device_add} of a device with this memory. */
	public static Activation added(String device, List<AddressRange> resources) {
		return Routine.of(LinuxFunctions.PLATFORM_DEVICE_ADD, new BusNotifier(Bus.PLATFORM, device, resources));
	}

	/** {@code amba_device_add} of a device with this memory: one range, or none. Its last registers are read first. */
	public static Activation addedToAmba(String device, Optional<AddressRange> resource) {
		var calls = new ArrayList<Activation>(resource.stream().map(AmbaIdentity::of).toList());
		calls.add(new BusNotifier(Bus.AMBA, device, resource.stream().toList()));
		return Routine.of(LinuxFunctions.AMBA_DEVICE_ADD, calls);
	}

	@Override
	public Function function() {
		return bus.notifier;
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
		return Transition.next(machine, new Effect.Noted("BUS_NOTIFY_ADD_DEVICE of " + device),
				Routine.of(LinuxFunctions.XEN_MAP_DEVICE_MMIO, calls(asked.stream().map(BusNotifier::pages).toList())));
	}

	/** What {@code xen_map_device_mmio} does: a hypercall a resource, until there is one whose page numbers fit into no array. */
	private static List<Activation> calls(List<AddressRange> resources) {
		var calls = new ArrayList<Activation>();
		for (var pages : resources) {
			if (pages.frames() * Long.BYTES > KMALLOC_MAX_SIZE) {
				calls.add(new NoArray(pages));
				// gives up what it has mapped, and that at its first page, which Xen does not take away
				resources.stream().findFirst().filter(first -> first != pages).ifPresent(first -> calls.add(
						Routine.of(LinuxFunctions.XEN_UNMAP_DEVICE_MMIO, Hypercall.removeFromPhysmap(first.firstFrame()))));
				break;
			}
			calls.add(Hypercall.mapDeviceMemoryAtOnce(pages));
		}
		return calls;
	}

	/** @see "mm/slab_common.c:kcalloc of more than KMALLOC_MAX_SIZE gives NULL" */
	private record NoArray(AddressRange pages) implements Activation {
		private static final long ENOMEM = -12;

		@Override
		public Function function() {
			return LinuxFunctions.KCALLOC;
		}

		@Override
		public Transition step(Machine machine) {
			return Transition.finish(machine, new Effect.Noted("no array for the numbers of " + pages.frames()
					+ " pages (-ENOMEM): of this device Xen is told no more"), new Result.Value(ENOMEM));
		}
	}

	/** As many pages as the length has, from the page in which the resource starts: one too few if it straddles. */
	private static AddressRange pages(AddressRange resource) {
		return AddressRange.ofFrames(resource.firstFrame(), Math.ceilDiv(resource.length(), Address.PAGE_SIZE));
	}
}
