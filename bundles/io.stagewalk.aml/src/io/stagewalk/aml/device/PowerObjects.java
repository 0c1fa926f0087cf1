package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * What Linux does for power and wake when it makes a device: it finds out which power resources each state of it needs and in which it
 * is, and sees to it that the device wakes nobody.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_get_power_flags, acpi_bus_get_wakeup_device_flags"
 */
final class PowerObjects {
	private static final int D0 = 0;
	private static final int D3_HOT = 3;
	private static final Data OFF = new Data.Int(0);
	/** Elements of a {@code _PRW} before its power resources. */
	private static final int EVENT_AND_STATE = 2;

	private PowerObjects() {
	}

	/** @param status of the device, which is added only after this */
	static void evaluate(Visit visit, NamePath device, Status status) {
		var reader = visit.reader;
		if (reader.has(device, "_PS0") || reader.has(device, "_PR0")) {
			reader.number(device, "_DSC");
			var states = new ArrayList<List<NamePath>>();
			for (int state = D0; state <= D3_HOT; state++) {
				states.add(reader.value(device, "_PR" + state).flatMap(value -> resources(visit, value, 0)).orElse(List.of()));
			}
			if (status.isUsable()) {
				DevicePower.initialize(visit, device, states);
			} else {
				visit.power = visit.power.with(device, DevicePower.UNMANAGED);
			}
		}
		wake(visit, device);
	}

	private static void wake(Visit visit, NamePath device) {
		var event = visit.reader.value(device, "_PRW");
		if (event.filter(PowerObjects::isWake).isEmpty()) {
			return;
		}
		var resources = resources(visit, event.get(), EVENT_AND_STATE);
		if (resources.isPresent()) {
			resources.get().forEach(resource -> PowerSupply.turnOffUnused(visit, resource));
			disableWake(device, visit.reader);
		}
	}

	/** The event and the deepest state of sleep. */
	private static boolean isWake(Data value) {
		if (!(value instanceof Data.Elements(var elements)) || elements.size() < EVENT_AND_STATE) {
			return false;
		}
		boolean isEvent = switch (elements.getFirst()) {
			case Data.Int number -> true;
			case Data.Elements(var event) -> event.size() >= 2 && event.get(0) instanceof Data.Reference && event.get(1) instanceof Data.Int;
			default -> false;
		};
		return isEvent && elements.get(1) instanceof Data.Int;
	}

	/** {@code _PSW} is for those who do not have what came after it. @see "Linux, drivers/acpi/power.c: acpi_device_sleep_wake" */
	private static void disableWake(NamePath device, Reader reader) {
		if (reader.has(device, "_DSW")) {
			reader.value(device, "_DSW", OFF, OFF, OFF);
		} else {
			reader.value(device, "_PSW", OFF);
		}
	}

	/**
	 * The power resources in a package, each once, in the order in which they are turned on; nothing if something else is among
	 * them.
	 *
	 * @see "Linux, drivers/acpi/power.c: acpi_extract_power_resources"
	 */
	private static Optional<List<NamePath>> resources(Visit visit, Data value, int from) {
		List<NamePath> resources = List.of();
		if (!(value instanceof Data.Elements(var elements))) {
			return Optional.of(resources);
		}
		var seen = new HashSet<NamePath>();
		for (var element : elements.subList(Math.min(from, elements.size()), elements.size())) {
			var path = element instanceof Data.Reference reference ? path(reference) : Optional.<NamePath> empty();
			if (path.isEmpty() || !PowerSupply.add(visit, path.get())) {
				return Optional.empty();
			}
			if (seen.add(path.get())) {
				resources = visit.power.inserted(resources, path.get(), visit.power.get(path.get()).orElseThrow().order());
			}
		}
		return Optional.of(resources);
	}

	private static Optional<NamePath> path(Data.Reference reference) {
		try {
			return Optional.of(NamePath.of(reference.path()));
		} catch (IllegalArgumentException withoutPath) {
			return Optional.empty();
		}
	}
}
