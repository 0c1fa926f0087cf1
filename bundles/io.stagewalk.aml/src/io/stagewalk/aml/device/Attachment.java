package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.aml.device.AcpiDevice.Details;
import io.stagewalk.aml.device.FoundDevices.Enumeration;
import io.stagewalk.aml.device.FoundDevices.Taken;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * Gives a device to whoever takes it.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_attach, acpi_scan_attach_handler, acpi_default_enumeration"
 */
final class Attachment {
	private static final String SMBUS = "SMB0001";

	/** How a handler ends. */
	private enum End {
		TAKEN,
		/** It leaves the device to Linux, but not to be a platform device. */
		KEPT,
		FAILED
	}

	private final Visit visit;
	private final Reader reader;
	private final NamePath path;

	private Attachment(Visit visit, NamePath path) {
		this.visit = visit;
		this.reader = visit.reader;
		this.path = path;
	}

	/** @return the devices that come next, which lie below it: none if it is not there, or could not be taken */
	static List<NamePath> attach(Visit visit, NamePath path) {
		return new Attachment(visit, path).attached();
	}

	private List<NamePath> attached() {
		var device = visit.found.added().get(path).orElseThrow();
		boolean isByParent = device.enumeration() == Enumeration.BY_PARENT;
		// what no driver of a bus has made yet is offered again
		if (visit.found.isTaken(path) && !isByParent) {
			return visit.found.children(path);
		}
		reader.value(path, "_EJD");
		boolean mustWait = device.ids().contains("PNP0C0A") && visit.waiting.contains(path);
		visit.found = visit.found.in(path, mustWait ? Status.NONE : reader.status(path));
		if (!visit.status(path).isUsable()) {
			return List.of();
		}
		var handler = handler(device.ids(), device.read().identity());
		handler.ifPresent(reader::asks);
		var end = handler.map(this::handled).orElse(End.KEPT);
		reader.asks();
		if (end == End.FAILED) {
			return List.of();
		}
		if (end == End.KEPT || isByParent) {
			reader.asks(isByParent ? Handler.SERIAL_BUS : Handler.PLATFORM);
			enumerate(handler, isByParent, device.read().identity().hardwareId().isPresent() && !isKept(device.ids()));
			reader.asks();
		}
		return visit.found.children(path);
	}

	/** The first handler that does not only keep others off a device. */
	private Optional<Handler> handler(List<String> ids, Identity own) {
		for (var id : ids) {
			for (var handler : Handler.values()) {
				if (handler != Handler.MEMORY && handler.takes(id, own, visit.rules)) {
					return Optional.of(handler);
				}
			}
		}
		return Optional.empty();
	}

	private boolean isKept(List<String> ids) {
		return ids.stream().anyMatch(id -> Handler.MEMORY.takes(id, Identity.NONE, visit.rules));
	}

	private End handled(Handler handler) {
		switch (handler) {
			case PCI_ROOT -> {
				return RootBridge.add(visit, path) ? End.TAKEN : End.FAILED;
			}
			case PCI_LINK -> link();
			case PROCESSOR -> {
				return processor() ? End.TAKEN : End.FAILED;
			}
			case CONTAINER -> {
				locateAgain();
				take(Handler.CONTAINER, details());
			}
			case PROCESSOR_CONTAINER, PNP -> take(handler, details());
			case AMBA -> {
				var details = withResources();
				take(Handler.AMBA, details);
				locateAgain();
				reader.does(new Deed.AmbaDevice(visit.found.device(path)));
			}
			case GENERIC -> {
				if (details().properties().stream().anyMatch(property -> property.name().equals("compatible"))) {
					platform();
				}
				if (!visit.found.isTaken(path)) {
					take(Handler.GENERIC, details());
				}
			}
			case MEMORY, PLATFORM, SERIAL_BUS, NONE -> throw new IllegalStateException("expected a handler of scans, found " + handler);
		}
		return End.TAKEN;
	}

	/** What becomes of it without a handler. */
	private void enumerate(Optional<Handler> handler, boolean isByParent, boolean isPlatform) {
		if (isByParent) {
			// the driver of I2C, which is always there, looks whether the device is on a bus of its own
			reader.status(path);
			take(handler.orElse(Handler.SERIAL_BUS), withResources());
		} else if (isPlatform) {
			platform();
		}
		if (!visit.found.isTaken(path)) {
			take(isKept(visit.found.added().get(path).orElseThrow().ids()) ? Handler.MEMORY : Handler.NONE, details());
		}
	}

	/** @see "Linux, drivers/acpi/acpi_platform.c: acpi_create_platform_device" */
	private void platform() {
		if (visit.bound.contains(path) || isForbidden(visit.found.added().get(path).orElseThrow().ids())) {
			return;
		}
		boolean mayFail = reader.has(path, "_CRS");
		var details = withResources();
		if (mayFail && details.resources().isEmpty()) {
			return;
		}
		take(Handler.PLATFORM, details);
		locateAgain();
		reader.does(new Deed.PlatformDevice(visit.found.device(path)));
		Drivers.uart(visit, path);
		Proximity.read(reader, path);
	}

	private boolean isForbidden(List<String> ids) {
		boolean isSmbus = visit.rules.does(Rules.Habit.SMBUS_WITHOUT_RESOURCES) && Handler.forbidding(ids).equals(Optional.of(SMBUS));
		return isSmbus ? reader.value(path, "_CRS").isPresent() : Handler.forbidding(ids).isPresent();
	}

	private void locateAgain() {
		if (visit.rules.does(Rules.Habit.READS_LOCATION_AGAIN)) {
			reader.value(path, "_PLD");
		}
	}

	/** @see "Linux, drivers/acpi/pci_link.c: acpi_pci_link_add" */
	private void link() {
		var possible = reader.resources(path, "_PRS");
		// on Arm ACPI is always taken at its word: the link has to say that it is enabled
		visit.found = visit.found.in(path, reader.status(path));
		var current = visit.status(path).isEnabled() ? reader.resources(path, "_CRS") : Optional.<Resources> empty();
		reader.value(path, "_DIS");
		visit.drivers = visit.drivers.with(InterruptLink.of(path, possible, current));
		take(Handler.PCI_LINK, details().withResources(current, possible));
	}

	/** @see "Linux, drivers/acpi/acpi_processor.c: acpi_processor_get_info" */
	private boolean processor() {
		boolean isDevice = visit.found.added().get(path).orElseThrow().read().identity().hardwareId().isPresent();
		var number = isDevice ? reader.number(path, "_UID") : OptionalLong.empty();
		if (isDevice && number.isEmpty()) {
			return false;
		}
		reader.value(path, "_MAT");
		switch (reader.does(new Deed.FindProcessor(visit.found.device(path), number))) {
			case Data.Int(long found) when found == 0 -> {
				return false;
			}
			case Data.Int(long found) -> visit.drivers = visit.drivers.with(found - 1, path);
			// nobody knows the processors: they are all there
			default -> visit.drivers = visit.drivers.with(visit.drivers.processors().size(), path);
		}
		reader.number(path, "_SUN");
		take(Handler.PROCESSOR, details());
		return true;
	}

	private Details details() {
		return visit.found.added().get(path).orElseThrow().read().details();
	}

	private Details withResources() {
		Optional<Resources> resources = reader.resources(path, "_CRS");
		return details().withResources(resources, Optional.empty());
	}

	private void take(Handler handler, Details details) {
		visit.found = visit.found.taking(path, new Taken(handler, details));
	}
}
