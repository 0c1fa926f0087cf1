package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.PowerResources.Resource;
import io.stagewalk.aml.device.PowerResources.State;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/**
 * Turns power resources on and off, and asks how they are: once, for what Linux has done itself it remembers.
 *
 * @see "Linux, drivers/acpi/power.c"
 */
final class PowerSupply {
	private PowerSupply() {
	}

	/** Makes a power resource known, which is a device too. @return whether it is one */
	static boolean add(Visit visit, NamePath path) {
		if (visit.power.get(path).isPresent()) {
			return true;
		}
		var declared = visit.objects.power(path);
		if (declared.isEmpty() || visit.found.has(path)) {
			return false;
		}
		var made = DeviceObjects.begin(visit, path, ObjectType.POWER_RESOURCE);
		var told = state(visit, path);
		var state = told.orElseGet(() -> visit.reader.runs(path, "_ON") && visit.reader.has(path, "_ON") ? State.ON : State.UNKNOWN);
		DeviceObjects.finish(visit, path, made, Status.DEFAULT);
		visit.power = visit.power.plus(path, new Resource(declared.get().order(), state, 0));
		return true;
	}

	private static Optional<State> state(Visit visit, NamePath path) {
		var bits = visit.reader.number(path, "_STA");
		return bits.isPresent() ? Optional.of((bits.getAsLong() & 1) != 0 ? State.ON : State.OFF) : Optional.empty();
	}

	/** Whether all are on; nothing if one does not tell. */
	static Optional<Boolean> areOn(Visit visit, List<NamePath> list) {
		for (var path : list) {
			var state = known(visit, path);
			if (state != State.ON) {
				return state == State.OFF ? Optional.of(false) : Optional.empty();
			}
		}
		return Optional.of(true);
	}

	private static State known(Visit visit, NamePath path) {
		var resource = visit.power.get(path).orElseThrow();
		if (resource.state() != State.UNKNOWN) {
			return resource.state();
		}
		var state = state(visit, path).orElse(State.UNKNOWN);
		visit.power = visit.power.with(path, resource.in(state));
		return state;
	}

	/** Turns all on that nobody has turned on; if one fails, what was turned on before is given back. */
	static boolean turnOn(Visit visit, List<NamePath> list) {
		for (int i = 0; i < list.size(); i++) {
			if (!turnOn(visit, list.get(i))) {
				giveBack(visit, list.subList(0, i));
				return false;
			}
		}
		return true;
	}

	private static boolean turnOn(Visit visit, NamePath path) {
		var resource = visit.power.get(path).orElseThrow();
		boolean isOn = resource.references() > 0 || switched(visit, path, "_ON");
		var after = resource.references() > 0 ? resource : resource.in(isOn ? State.ON : State.UNKNOWN);
		visit.power = visit.power.with(path, after.referenced(resource.references() + (isOn ? 1 : 0)));
		return isOn;
	}

	/** Turns off what nobody wants any more, the last first. */
	static void giveBack(Visit visit, List<NamePath> list) {
		list.reversed().forEach(path -> giveBack(visit, path));
	}

	private static void giveBack(Visit visit, NamePath path) {
		var resource = visit.power.get(path).orElseThrow();
		if (resource.references() > 1) {
			visit.power = visit.power.with(path, resource.referenced(resource.references() - 1));
		} else if (resource.references() == 1) {
			boolean isOff = switched(visit, path, "_OFF");
			visit.power = visit.power.with(path, resource.in(isOff ? State.OFF : State.UNKNOWN).referenced(isOff ? 0 : 1));
		}
	}

	/** Turns one off that is on and that nobody wants. */
	static void turnOffUnused(Visit visit, NamePath path) {
		var resource = visit.power.get(path).orElseThrow();
		if (resource.references() == 0 && known(visit, path) == State.ON) {
			visit.power = visit.power.with(path, resource.in(switched(visit, path, "_OFF") ? State.OFF : State.UNKNOWN));
		}
	}

	/** The end of the scan: what nobody wants is turned off, the last first. */
	static void turnOffUnused(Visit visit) {
		for (var path : visit.power.order().reversed()) {
			var resource = visit.power.get(path).orElseThrow();
			if (resource.references() == 0 && resource.state() == State.ON) {
				visit.power = visit.power.with(path, resource.in(switched(visit, path, "_OFF") ? State.OFF : State.UNKNOWN));
			}
		}
	}

	private static boolean switched(Visit visit, NamePath path, String method) {
		Optional<Data> end = visit.reader.value(path, method);
		return end.isPresent();
	}
}
