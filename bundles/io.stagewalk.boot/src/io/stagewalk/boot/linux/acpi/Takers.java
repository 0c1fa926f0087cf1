package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.resource.LinuxResource;
import io.stagewalk.boot.linux.BusNotifier;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.PciScan;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.memory.AddressRange;

/** What those do who take a device: nothing, or something that reaches device memory. */
final class Takers {
	private static final long LAST_BUS = 0xff;
	private static final int BUS_SHIFT = 20;

	private Takers() {
	}

	static Optional<Activation> of(AcpiDevice device, AcpiPlan plan) {
		return switch (device.handler()) {
			case PLATFORM -> Optional.of(Routine.of(LinuxFunctions.ACPI_CREATE_PLATFORM_DEVICE,
					BusNotifier.added(device.path().shortText(), memory(device))));
			// a device on the AMBA bus has one range of memory
			case AMBA -> Optional.of(Routine.of(LinuxFunctions.AMBA_HANDLER_ATTACH,
					BusNotifier.added(device.path().shortText(), memory(device).stream().limit(1).toList())));
			case PCI_ROOT -> Optional.of(root(device, plan));
			case PCI_LINK, PROCESSOR, CONTAINER, MEMORY, PNP, NONE -> Optional.empty();
		};
	}

	private static List<AddressRange> memory(AcpiDevice device) {
		return device.details().resources().stream().flatMap(resources -> resources.memory().stream())
				.flatMap(memory -> memory.range().stream()).toList();
	}

	/** @see "Linux, drivers/acpi/pci_root.c: acpi_pci_root_add; drivers/acpi/pci_mcfg.c: pci_mcfg_lookup" */
	private static Activation root(AcpiDevice device, AcpiPlan plan) {
		int segment = (int) device.details().configuration().segment().orElse(0);
		var buses = buses(device);
		var space = plan.spaces().stream().filter(one -> one.segment() == segment)
				.flatMap(one -> part(one, buses).stream()).findFirst();
		return space.map(found -> PciScan.root(found, plan.present()))
				.orElseGet(() -> Act.note(LinuxFunctions.ACPI_PCI_ROOT_ADD, device.path().shortText() + ": ECAM region not found"));
	}

	private static AddressRange buses(AcpiDevice device) {
		var named = device.details().resources().stream().flatMap(resources -> resources.addresses().stream())
				.filter(resource -> resource.kind() == LinuxResource.Kind.BUS).flatMap(resource -> resource.range().stream()).findFirst();
		long first = device.details().configuration().bus().orElse(0) & LAST_BUS;
		return named.filter(range -> Long.compareUnsigned(range.last(), LAST_BUS) <= 0).orElse(new AddressRange(first, LAST_BUS));
	}

	/** What a window of configuration space has for some buses. */
	private static Optional<PciScan.Ecam> part(PciScan.Ecam space, AddressRange buses) {
		long base = space.window().first() + (buses.first() - space.firstBus() << BUS_SHIFT);
		if (buses.first() < space.firstBus() || !space.window().contains(base)) {
			return Optional.empty();
		}
		long last = Math.min(space.window().last() - base, (buses.last() - buses.first() + 1 << BUS_SHIFT) - 1);
		return Optional.of(new PciScan.Ecam(space.segment(), (int) buses.first(), new AddressRange(base, base + last)));
	}
}
