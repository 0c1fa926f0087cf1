package io.stagewalk.aml.device;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.function.Predicate;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.ObjectType;

/**
 * What is asked for each function of a bus that the namespace knows, before the bus is scanned: once for the numbers of slots,
 * and once for hot-plug, which also looks in configuration space whether the function is there.
 *
 * @param objects  of the namespace
 * @param reader   that asks
 * @param isDevice whether a device was made of an object
 * @see "Linux, drivers/pci/pci-acpi.c: acpi_pci_add_bus; drivers/acpi/pci_slot.c: register_slot;
 *      drivers/pci/hotplug/acpiphp_glue.c: acpiphp_add_context"
 */
record Slots(Objects objects, Reader reader, Predicate<NamePath> isDevice) {
	private static final int DEVICE_SHIFT = 16;

	void enumerate(AcpiDevice bus) {
		var devices = objects.children(bus.path()).stream().filter(path -> objects.type(path) == ObjectType.DEVICE).toList();
		for (var device : devices) {
			if (reader.number(device, "_ADR").isPresent()) {
				reader.number(device, "_SUN");
			}
		}
		var slots = new HashSet<Long>();
		for (var device : devices) {
			var address = isDevice.test(device) ? reader.number(device, "_ADR") : OptionalLong.empty();
			if (address.isPresent()) {
				if (slots.add(address.getAsLong() >> DEVICE_SHIFT) && isEjectable(device)) {
					reader.number(device, "_SUN");
				}
				reader.does(new Deed.ReadVendor(bus, address.getAsLong()));
			}
		}
	}

	private boolean isEjectable(NamePath device) {
		return reader.has(device, "_EJ0") || reader.number(device, "_RMV").orElse(0) != 0;
	}
}
