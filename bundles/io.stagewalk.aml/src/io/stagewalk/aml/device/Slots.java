package io.stagewalk.aml.device;

import java.util.HashSet;
import java.util.OptionalLong;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.ObjectType;

/**
 * What is asked for each function of a root bus that the namespace knows, before the bus is scanned: once for the numbers of slots,
 * and once for hot-plug, which also looks in configuration space whether the function is there.
 *
 * @see "Linux, drivers/pci/pci-acpi.c: acpi_pci_add_bus; drivers/acpi/pci_slot.c: register_slot;
 *      drivers/pci/hotplug/acpiphp_glue.c: acpiphp_add_context"
 */
final class Slots {
	private static final int DEVICE_SHIFT = 16;

	private Slots() {
	}

	static void enumerate(Visit visit, NamePath bus) {
		var reader = visit.reader;
		var devices = visit.objects.children(bus).stream().filter(path -> visit.objects.type(path) == ObjectType.DEVICE).toList();
		for (var device : devices) {
			if (reader.number(device, "_ADR").isPresent()) {
				reader.number(device, "_SUN");
			}
		}
		var slots = new HashSet<Long>();
		for (var device : devices) {
			var address = visit.found.has(device) ? reader.number(device, "_ADR") : OptionalLong.empty();
			if (address.isPresent()) {
				if (slots.add(address.getAsLong() >> DEVICE_SHIFT) && isEjectable(reader, device)) {
					reader.number(device, "_SUN");
				}
				reader.does(new Deed.ReadVendor(visit.found.device(bus), address.getAsLong()));
			}
		}
	}

	private static boolean isEjectable(Reader reader, NamePath device) {
		return reader.has(device, "_EJ0") || reader.number(device, "_RMV").orElse(0) != 0;
	}
}
