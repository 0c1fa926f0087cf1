package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.persistent.Dictionary;
import io.stagewalk.aml.syntax.NamePath;

/**
 * The power resources that Linux knows, and what it believes of them. Immutable.
 *
 * @param known by their path
 * @param order in which they are turned on: by the order that they say, and then as they were found
 * @param devices that can be turned on and off, or of which Linux does not know whether they are
 * @see "Linux, drivers/acpi/power.c"
 */
record PowerResources(Dictionary<NamePath, Resource> known, List<NamePath> order, Dictionary<NamePath, DevicePower> devices) {
	static final PowerResources NONE = new PowerResources(Dictionary.empty(), List.of(), Dictionary.empty());

	/** Whether power flows. */
	enum State {
		UNKNOWN, OFF, ON
	}

	/**
	 * A power resource.
	 *
	 * @param order      among others, ascending
	 * @param references how many want it on
	 */
	record Resource(int order, State state, int references) {
		Resource in(State other) {
			return new Resource(order, other, references);
		}

		Resource referenced(int times) {
			return new Resource(order, state, times);
		}
	}

	PowerResources {
		order = List.copyOf(order);
	}

	Optional<Resource> get(NamePath path) {
		return known.get(path);
	}

	/** The same with one more. */
	PowerResources plus(NamePath path, Resource resource) {
		return new PowerResources(known.with(path, resource), inserted(order, path, resource.order), devices);
	}

	PowerResources with(NamePath path, Resource changed) {
		return new PowerResources(known.with(path, changed), order, devices);
	}

	/** A device as it is now. */
	PowerResources with(NamePath path, DevicePower device) {
		return new PowerResources(known, order, devices.with(path, device));
	}

	/** A list with one more in it, behind those that are not to come later. */
	List<NamePath> inserted(List<NamePath> list, NamePath path, int itsOrder) {
		var longer = new ArrayList<>(list);
		int at = 0;
		while (at < longer.size() && known.get(longer.get(at)).orElseThrow().order() <= itsOrder) {
			at++;
		}
		longer.add(at, path);
		return longer;
	}
}
