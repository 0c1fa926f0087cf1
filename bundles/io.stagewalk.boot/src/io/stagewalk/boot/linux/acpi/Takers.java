package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.device.DeviceScan;
import io.stagewalk.aml.resource.LinuxResource;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.boot.linux.BusNotifier;
import io.stagewalk.boot.linux.pci.BusRange;
import io.stagewalk.boot.linux.pci.PciRoot;
import io.stagewalk.boot.linux.pci.Slots;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/** What those do who take a device: nothing, or something that reaches device memory. */
final class Takers {
	private static final int LAST_BUS = 0xff;
	private static final int MAX_SEGMENT = 0xffff;

	private Takers() {
	}

	/** @param scan that has found the device */
	static Optional<Activation> of(AcpiDevice device, AcpiPlan plan, DeviceScan scan) {
		return switch (device.handler()) {
			case PLATFORM -> Optional.of(Routine.of(AcpiFunctions.ACPI_CREATE_PLATFORM_DEVICE,
					BusNotifier.added(device.path().shortText(), memory(device))));
			// a device on the AMBA bus has one range of memory
			case AMBA -> Optional.of(Routine.of(AcpiFunctions.AMBA_HANDLER_ATTACH,
					BusNotifier.addedToAmba(device.path().shortText(), memory(device).stream().findFirst())));
			case PCI_ROOT -> Optional.of(root(device, plan, scan.devices()));
			case PCI_LINK, PROCESSOR, CONTAINER, MEMORY, PNP, NONE -> Optional.empty();
		};
	}

	private static List<AddressRange> memory(AcpiDevice device) {
		return device.details().resources().stream().flatMap(resources -> resources.memory().stream())
				.flatMap(memory -> memory.range().stream()).toList();
	}

	private static Activation root(AcpiDevice device, AcpiPlan plan, List<AcpiDevice> devices) {
		var where = device.details().configuration();
		return new PciRoot(device.path().shortText(), (int) where.segment().orElse(0) & MAX_SEGMENT, buses(device),
				where.base().isPresent() ? Optional.of(new PA(where.base().getAsLong())) : Optional.empty()).added(plan.spaces(), slots(device.path(), devices.stream().filter(other -> other.path().length() > 0)
						.collect(Collectors.groupingBy(other -> other.path().parent()))));
	}

	private static Slots slots(NamePath bridge, Map<NamePath, List<AcpiDevice>> below) {
		return new Slots(below.getOrDefault(bridge, List.of()).stream().filter(device -> device.identity().address().isPresent())
				.map(device -> Slots.Slot.of(device.identity().address().getAsLong(), slots(device.path(), below))).toList());
	}

	/** @see "Linux, drivers/acpi/pci_root.c: try_get_root_bridge_busnr, acpi_pci_root_add" */
	private static BusRange buses(AcpiDevice device) {
		int first = (int) device.details().configuration().bus().orElse(0) & LAST_BUS;
		return device.details().resources().stream().flatMap(resources -> resources.addresses().stream())
				.filter(resource -> resource.kind() == LinuxResource.Kind.BUS).flatMap(resource -> resource.range().stream())
				.filter(range -> Long.compareUnsigned(range.last(), LAST_BUS) <= 0).findFirst()
				.map(range -> new BusRange((int) range.first(), (int) range.last())).orElse(new BusRange(first, LAST_BUS));
	}
}
