package io.stagewalk.aml.device;

import java.util.List;

import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.ObjectType;

/**
 * The walk down the namespace that makes devices. What depends on another device waits, with all that is below it.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_check_add, acpi_scan_check_dep, acpi_device_should_be_hidden"
 */
final class NamespaceWalk {
	/** What everybody claims to depend on. @see "Linux, drivers/acpi/scan.c: acpi_ignore_dep_ids" */
	private static final List<String> NOT_WAITED_FOR = List.of("PNP0D80", "INT33BD", "INTC10DE", "INTC10E0", "LATT2021");

	private final Visit visit;
	private final NamePath path;

	private NamespaceWalk(Visit visit, NamePath path) {
		this.visit = visit;
		this.path = path;
	}

	/** @return the objects that come next, which lie below it */
	static List<NamePath> visit(Visit visit, NamePath path, Phase phase) {
		return new NamespaceWalk(visit, path).visited(phase);
	}

	private List<NamePath> visited(Phase phase) {
		boolean isFirst = phase == Phase.FIRST_WALK;
		var below = visit.objects.children(path);
		var type = visit.type(path);
		if (visit.found.has(path)) {
			return below;
		}
		switch (type) {
			case DEVICE -> {
				if (isHidden()) {
					return below;
				}
				if (isFirst && visit.rules.does(Rules.Habit.LOOKS_FOR_CAMERAS)) {
					visit.reader.value(path, "_CRS");
				}
				if (isFirst && waits()) {
					lookForCamerasBelow(path);
					return List.of();
				}
				DeviceObjects.add(visit, path, type);
			}
			case PROCESSOR, THERMAL_ZONE -> DeviceObjects.add(visit, path, type);
			case POWER_RESOURCE -> PowerSupply.add(visit, path);
			default -> {
				// no device
			}
		}
		return below;
	}

	/** Only the first memory among the resources counts. */
	private boolean isHidden() {
		var uart = visit.rules.hiddenUart();
		return uart.isPresent() && visit.reader.resources(path, "_CRS").stream().flatMap(resources -> resources.memory().stream())
				.findFirst().filter(memory -> memory.start() == uart.getAsLong()).isPresent();
	}

	/** Only what has a hardware ID waits. */
	private boolean waits() {
		if (!visit.reader.has(path, "_HID")) {
			return false;
		}
		int before = visit.waiting.size();
		for (var on : visit.reader.dependencies(path)) {
			if (!isIgnored(on)) {
				visit.waiting.add(path);
			}
		}
		return visit.waiting.size() > before;
	}

	private boolean isIgnored(String on) {
		try {
			var other = NamePath.of(on);
			var type = visit.objects.type(other);
			var identity = type == ObjectType.DEVICE || type == ObjectType.PROCESSOR ? visit.reader.identity(other) : Identity.NONE;
			return identity.hardwareId().isPresent() && identity.ids().stream().anyMatch(NOT_WAITED_FOR::contains);
		} catch (IllegalArgumentException withoutPath) {
			// a reference to something without a path is nothing that is waited for
			return true;
		}
	}

	private void lookForCamerasBelow(NamePath above) {
		if (visit.rules.does(Rules.Habit.LOOKS_FOR_CAMERAS)) {
			for (var child : visit.objects.children(above)) {
				if (visit.objects.type(child) == ObjectType.DEVICE && visit.objects.has(child.child(NameSeg.of("_CRS")))) {
					visit.reader.value(child, "_CRS");
				}
				lookForCamerasBelow(child);
			}
		}
	}
}
