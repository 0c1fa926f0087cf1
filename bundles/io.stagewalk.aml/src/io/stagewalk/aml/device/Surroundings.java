package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.resource.LinuxResource;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.memory.AddressRange;

/**
 * Searches of Linux for devices with an ID of their own, before and after the scan that makes devices.
 *
 * @see "ACPICA, AcpiGetDevices; Linux, drivers/acpi/ec.c: acpi_ec_dsdt_probe; drivers/acpi/acpi_processor.c:
 *      acpi_processor_check_duplicates; drivers/pnp/pnpacpi/core.c: pnpacpi_init"
 */
final class Surroundings {
	/** How it goes on below an object. */
	private enum Found {
		/** It is not what is looked for. */
		OTHER,
		/** It is, but is not there, and so nothing below. */
		ABSENT, PRESENT
	}

	private Surroundings() {
	}

	private static Found matches(Visit visit, NamePath path, String id) {
		var reader = visit.reader;
		if (visit.objects.type(path) != ObjectType.DEVICE || !reader.has(path, "_HID")) {
			return Found.OTHER;
		}
		var hardware = reader.hardwareId(path);
		if (hardware.isEmpty() || !hardware.get().equals(id) && !reader.compatibleIds(path).contains(id)) {
			return Found.OTHER;
		}
		return reader.status(path).isUsable() ? Found.PRESENT : Found.ABSENT;
	}

	/**
	 * The first embedded controller that says how to talk to it ends the search.
	 *
	 * @return what comes next below; nothing at all if the search is over
	 */
	static Optional<List<NamePath>> controller(Visit visit, NamePath path) {
		var found = matches(visit, path, "PNP0C09");
		if (found == Found.PRESENT && visit.reader.resources(path, "_CRS").filter(all -> all.addresses().size() >= 2).isPresent()) {
			visit.reader.number(path, "_GPE");
			visit.reader.number(path, "_GLK");
			return Optional.empty();
		}
		return Optional.of(found == Found.ABSENT ? List.of() : visit.objects.children(path));
	}

	/**
	 * The registers of a root bridge: the first memory of the first device with an ID of which the number is that of the segment. Below
	 * one with another number nobody looks.
	 *
	 * @see "Linux, drivers/pci/pci-acpi.c: acpi_get_rc_resources"
	 */
	static Optional<AddressRange> registers(Visit visit, String id, long segment) {
		return device(visit, NamePath.ROOT, id, segment).filter(visit.found::has).flatMap(path -> memory(visit, path));
	}

	/** The first memory of a device. */
	static Optional<AddressRange> memory(Visit visit, NamePath path) {
		return visit.reader.resources(path, "_CRS").stream().flatMap(all -> all.memory().stream()).findFirst().flatMap(LinuxResource::range);
	}

	private static Optional<NamePath> device(Visit visit, NamePath above, String id, long number) {
		for (var path : visit.objects.children(above)) {
			var found = matches(visit, path, id);
			if (found == Found.PRESENT) {
				var own = visit.reader.number(path, "_UID");
				if (own.isPresent() && own.getAsLong() == number) {
					return Optional.of(path);
				}
			} else if (found == Found.OTHER) {
				var below = device(visit, path, id, number);
				if (below.isPresent()) {
					return below;
				}
			}
		}
		return Optional.empty();
	}

	/** Every processor is counted by its ID. */
	static List<NamePath> processor(Visit visit, NamePath path) {
		var found = matches(visit, path, "ACPI0007");
		if (found == Found.PRESENT) {
			visit.reader.number(path, "_UID");
		}
		return found == Found.ABSENT ? List.of() : visit.objects.children(path);
	}

	/** What was left to PNP becomes a PNP device; what is not there hides what is below. */
	static List<NamePath> pnp(Visit visit, NamePath path) {
		if (visit.objects.type(path) != ObjectType.DEVICE) {
			return visit.objects.children(path);
		}
		if (!visit.reader.status(path).isUsable() || !visit.found.has(path)) {
			return List.of();
		}
		var device = visit.found.device(path);
		if (device.handler() == Handler.PNP && device.status().isPresent() && visit.reader.has(path, "_CRS")) {
			if (device.status().isEnabled()) {
				var resources = visit.reader.resources(path, "_CRS");
				visit.found = visit.found.taking(path, new FoundDevices.Taken(Handler.PNP,
						device.details().withResources(resources, device.details().possible())));
			}
			if (visit.reader.has(path, "_SRS")) {
				visit.reader.value(path, "_PRS");
			}
			if (visit.rules.does(Rules.Habit.READS_LOCATION_AGAIN)) {
				visit.reader.value(path, "_PLD");
			}
		}
		return visit.objects.children(path);
	}
}
