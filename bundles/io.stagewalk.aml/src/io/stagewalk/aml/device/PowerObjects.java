package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * What Linux does for power and wake when it makes a device: it finds out in which state the device is, wants the power resources
 * of that state on, and sees to it that the device wakes nobody.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_get_power_flags, acpi_bus_get_wakeup_device_flags; drivers/acpi/device_pm.c:
 *      acpi_bus_init_power, acpi_device_get_power"
 */
final class PowerObjects {
	private static final int D0 = 0;
	private static final int D2 = 2;
	private static final int D3_HOT = 3;
	private static final int D3_COLD = 4;
	private static final int UNKNOWN = 0xff;
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
				initialize(visit, device, states);
			}
		}
		wake(visit, device);
	}

	private static void initialize(Visit visit, NamePath device, List<List<NamePath>> states) {
		boolean hasResources = !states.get(D0).isEmpty();
		var state = hasResources ? inferred(visit, states) : Optional.of(UNKNOWN);
		if (state.isPresent() && visit.reader.has(device, "_PSC")) {
			var told = visit.reader.number(device, "_PSC");
			state = told.isPresent() ? Optional.of(combined(state.get(), told.getAsLong())) : Optional.empty();
		}
		boolean isPowered = state.isPresent() && state.get() < D3_COLD && hasResources
				&& PowerSupply.turnOn(visit, states.get(state.get()));
		if (isPowered && state.get() == D0) {
			visit.reader.value(device, "_PS0");
		}
	}

	/** The first state all of whose resources are on; nothing if one does not tell. */
	private static Optional<Integer> inferred(Visit visit, List<List<NamePath>> states) {
		for (int state = D0; state <= D3_HOT; state++) {
			if (!states.get(state).isEmpty()) {
				var on = PowerSupply.areOn(visit, states.get(state));
				if (on.isEmpty()) {
					return Optional.empty();
				}
				if (on.get()) {
					return Optional.of(state);
				}
			}
		}
		return Optional.of(states.get(D3_HOT).isEmpty() ? D3_HOT : D3_COLD);
	}

	/** The deeper one counts, since resources may be on for the sake of others. */
	private static int combined(int inferred, long told) {
		if ((int) told > inferred && (int) told < D3_COLD) {
			return (int) told;
		}
		return inferred != UNKNOWN ? inferred : (int) told > D2 ? D3_HOT : (int) told;
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
