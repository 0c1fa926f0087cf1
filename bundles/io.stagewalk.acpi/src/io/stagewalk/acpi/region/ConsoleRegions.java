package io.stagewalk.acpi.region;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.region.Region.Purpose;

/** The regions of serial consoles and debug ports. */
final class ConsoleRegions {
	private ConsoleRegions() {
	}

	static void spcr(Group root, RegionCollector regions) throws TableException {
		for (var port : root.groups("Serial Port Register")) {
			regions.add(Purpose.UART, type(root), port).page();
		}
	}

	private static String type(Group spcr) throws TableException {
		var known = spcr.field("Interface Type").flatMap(Field::value).map(value -> value.name());
		return known.isPresent() ? known.get() : "interface type " + spcr.value("Interface Type");
	}

	static void dbg2(Group root, RegionCollector regions) throws TableException {
		for (var device : root.groups("Debug Device Information")) {
			var port = device.field("Namepath").map(field -> field.text()).orElse("");
			var sizes = device.fields("Address Size");
			int number = 0;
			for (var base : device.groups("Base Address Register")) {
				if (number == sizes.size()) {
					throw new TableException(device.place("Address Size"), device.groups("Base Address Register").size() + " sizes",
							Integer.toString(number));
				}
				regions.add(Purpose.DEBUG_PORT, port, base).from(sizes.get(number++).number());
			}
		}
	}

	static void dbgp(Group root, RegionCollector regions) throws TableException {
		for (var port : root.groups("Debug Port Register")) {
			regions.add(Purpose.DEBUG_PORT, "DBGP", port).page();
		}
	}
}
