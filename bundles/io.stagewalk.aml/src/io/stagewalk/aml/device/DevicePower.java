package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;

/**
 * The power of a device that has a {@code _PS0} or a {@code _PR0}.
 *
 * @param state     0 to 4, D3cold being the last; {@link #UNKNOWN}
 * @param resources that it wants in D0 to D3hot; empty if Linux cannot turn it on or off
 * @see "Linux, drivers/acpi/device_pm.c"
 */
record DevicePower(int state, List<List<NamePath>> resources) {
	static final int D0 = 0;
	static final int D2 = 2;
	static final int D3_HOT = 3;
	static final int D3_COLD = 4;
	static final int UNKNOWN = 0xff;
	/** Of a device that could not be asked. */
	static final DevicePower UNMANAGED = new DevicePower(UNKNOWN, List.of());

	DevicePower {
		resources = resources.stream().map(List::copyOf).toList();
	}

	private DevicePower in(int other) {
		return new DevicePower(other, resources);
	}

	/** Power resources count only if there are some for D0. */
	private boolean hasResources() {
		return !resources.isEmpty() && !resources.getFirst().isEmpty();
	}

	private static Optional<DevicePower> managed(Visit visit, NamePath device) {
		return visit.power.devices().get(device).filter(power -> !power.resources.isEmpty());
	}

	/** The resources of the state that a device is in are turned on, and it is told so if that is D0. @see "acpi_bus_init_power" */
	static void initialize(Visit visit, NamePath device, List<List<NamePath>> resources) {
		var power = new DevicePower(UNKNOWN, resources);
		visit.power = visit.power.with(device, UNMANAGED);
		var found = power.current(visit, device);
		if (found.isEmpty()) {
			return;
		}
		int state = found.get();
		if (state < D3_COLD && power.hasResources()) {
			if (!PowerSupply.turnOn(visit, resources.get(state)) || state == D0 && !visit.reader.runs(device, "_PS0")) {
				return;
			}
		} else if (state == UNKNOWN) {
			state = D0;
		}
		visit.power = visit.power.with(device, power.in(state));
	}

	/** What the resources and the device itself say; nothing if one fails. @see "acpi_device_get_power" */
	private Optional<Integer> current(Visit visit, NamePath device) {
		var state = hasResources() ? inferred(visit) : Optional.of(UNKNOWN);
		if (state.isPresent() && visit.reader.has(device, "_PSC")) {
			var told = visit.reader.number(device, "_PSC");
			state = told.isPresent() ? Optional.of(combined(state.get(), told.getAsLong())) : Optional.empty();
		}
		return state;
	}

	/** The first state all of whose resources are on; nothing if one does not tell. */
	private Optional<Integer> inferred(Visit visit) {
		for (int state = D0; state <= D3_HOT; state++) {
			if (!resources.get(state).isEmpty()) {
				var on = PowerSupply.areOn(visit, resources.get(state));
				if (on.isEmpty()) {
					return Optional.empty();
				}
				if (on.get()) {
					return Optional.of(state);
				}
			}
		}
		return Optional.of(resources.get(D3_HOT).isEmpty() ? D3_HOT : D3_COLD);
	}

	/** The deeper one counts, since resources may be on for the sake of others. */
	private static int combined(int inferred, long told) {
		if ((int) told > inferred && (int) told < D3_COLD) {
			return (int) told;
		}
		return inferred != UNKNOWN ? inferred : (int) told > D2 ? D3_HOT : (int) told;
	}

	/**
	 * A driver has found the device: it is turned on, unless what is above it is off.
	 *
	 * @see "acpi_dev_pm_attach, acpi_device_set_power"
	 */
	static void turnOn(Visit visit, NamePath device) {
		var known = managed(visit, device);
		var above = visit.found.above(device).flatMap(visit.power.devices()::get);
		if (known.isEmpty() || above.filter(power -> power.state > D0).isPresent() || !known.get().switched(visit, device, D0)) {
			return;
		}
		// one that is on already may say otherwise
		boolean isOff = known.get().state != D0 || visit.reader.has(device, "_PSC")
				&& visit.reader.number(device, "_PSC").orElse(D0) != D0;
		if (isOff && visit.reader.runs(device, "_PS0")) {
			visit.power = visit.power.with(device, known.get().in(D0));
		}
	}

	/**
	 * A device is turned on, or as far off as it goes.
	 *
	 * @param wanted {@link #D0} or {@link #D3_COLD}
	 * @see "acpi_device_set_power"
	 */
	static void set(Visit visit, NamePath device, int wanted) {
		var known = managed(visit, device);
		if (wanted == D0) {
			turnOn(visit, device);
		} else if (known.isPresent() && known.get().state != D3_COLD) {
			known.get().turnOff(visit, device);
		}
	}

	private void turnOff(Visit visit, NamePath device) {
		// only what has resources in D3hot can be without them
		int target = hasResources() && !resources.get(D3_HOT).isEmpty() ? D3_COLD : D3_HOT;
		boolean isTold = state >= D3_HOT || visit.reader.runs(device, "_PS3");
		if (isTold && switched(visit, device, target)) {
			visit.power = visit.power.with(device, in(target));
		}
	}

	/** A state's resources are turned on, and those of the state before given back. @return whether it is so now */
	private boolean switched(Visit visit, NamePath device, int next) {
		if (!hasResources() || state == next) {
			return true;
		}
		if (state > D3_COLD) {
			return false;
		}
		boolean isOn = next >= D3_COLD || PowerSupply.turnOn(visit, resources.get(next));
		if (isOn && state < D3_COLD) {
			PowerSupply.giveBack(visit, resources.get(state));
		}
		visit.power = visit.power.with(device, in(isOn ? next : UNKNOWN));
		return isOn;
	}

	/**
	 * Finds out anew in which state a device is.
	 *
	 * @return nothing if it could not be asked
	 * @see "acpi_device_update_power"
	 */
	static Optional<Integer> update(Visit visit, NamePath device) {
		var known = managed(visit, device);
		if (known.isEmpty()) {
			// it is as what is above it
			return visit.power.devices().has(device) ? Optional.empty()
					: Optional.of(visit.found.above(device).flatMap(visit.power.devices()::get).map(DevicePower::state).orElse(D0));
		}
		var state = known.get().current(visit, device);
		if (state.filter(found -> found == UNKNOWN).isPresent()) {
			turnOn(visit, device);
			return Optional.of(D0);
		}
		state.filter(found -> known.get().switched(visit, device, found))
				.ifPresent(found -> visit.power = visit.power.with(device, known.get().in(found)));
		return state;
	}
}
