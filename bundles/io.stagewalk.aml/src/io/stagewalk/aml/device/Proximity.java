package io.stagewalk.aml.device;

import io.stagewalk.aml.syntax.NamePath;

/** The node of memory that is near a device. @see "Linux, drivers/acpi/numa/srat.c: acpi_get_node, acpi_get_pxm" */
final class Proximity {
	private Proximity() {
	}

	/** Evaluates {@code _PXM} of a device or, if it does not say, of the nearest object above it that does. */
	static void read(Reader reader, NamePath device) {
		for (var at = device;; at = at.parent()) {
			if (reader.number(at, "_PXM").isPresent() || at.length() == 0) {
				return;
			}
		}
	}
}
