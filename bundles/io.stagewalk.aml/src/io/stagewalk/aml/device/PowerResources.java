package io.stagewalk.aml.device;

import java.util.LinkedHashSet;
import java.util.List;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/**
 * Power resources as Linux comes to know them: by their own place in the namespace, or before that by the first device that names
 * them. Each is asked once whether it is on, and turned on once.
 *
 * @see "Linux, drivers/acpi/power.c: acpi_add_power_resource, acpi_extract_power_resources, acpi_power_on_unlocked"
 */
final class PowerResources {
	private final Reader reader;

	PowerResources(Reader reader) {
		this.reader = reader;
	}

	/** One whose state fails is turned on. */
	void add(NamePath resource) {
		if (reader.number(resource, "_STA").isEmpty()) {
			reader.value(resource, "_ON");
		}
	}

	/** Those that a package refers to; none if one of its elements is something else. */
	List<NamePath> added(List<Data> references) {
		var known = new LinkedHashSet<NamePath>();
		for (var element : references) {
			var path = element instanceof Data.Reference(var name) ? path(name) : NamePath.ROOT;
			if (reader.type(path) != ObjectType.POWER_RESOURCE) {
				return List.of();
			}
			if (known.add(path)) {
				add(path);
			}
		}
		return List.copyOf(known);
	}

	private static NamePath path(String name) {
		try {
			return NamePath.of(name);
		} catch (IllegalArgumentException e) {
			// a reference to something without a path
			return NamePath.ROOT;
		}
	}

	/** What a device before this one has turned on is on, whatever it said of itself. */
	boolean isOn(NamePath resource) {
		var status = reader.number(resource, "_STA");
		return reader.isSettled(resource, "_ON") || status.isEmpty() || (status.getAsLong() & 1) != 0;
	}

	void turnOn(NamePath resource) {
		reader.value(resource, "_ON");
	}

	/** So that what is on is also needed. @see "acpi_power_wakeup_list_init" */
	void turnOffUnused(NamePath resource) {
		if (!reader.isSettled(resource, "_ON") && isOn(resource)) {
			reader.value(resource, "_OFF");
		}
	}
}
