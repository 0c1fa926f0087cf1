package io.stagewalk.aml.device;

import java.util.List;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;

/**
 * The objects for power and wake that Linux evaluates when it makes a device, whatever comes of them. Power resources are left as
 * they are: their {@code _STA} and {@code _ON}, and {@code _PS0} after them, are not evaluated.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_get_power_flags, acpi_bus_get_wakeup_device_flags"
 */
final class PowerObjects {
	private static final List<String> RESOURCES = List.of("_PR0", "_PR1", "_PR2", "_PR3");
	private static final Data OFF = new Data.Int(0);
	/** Elements of a {@code _PRW} before its power resources. */
	private static final int EVENT_AND_STATE = 2;

	private PowerObjects() {
	}

	static void evaluate(NamePath device, Status status, Reader reader) {
		if (reader.has(device, "_PS0") || reader.has(device, "_PR0")) {
			reader.number(device, "_DSC");
			RESOURCES.forEach(name -> reader.value(device, name));
			if (status.isUsable()) {
				reader.number(device, "_PSC");
			}
		}
		if (reader.value(device, "_PRW").filter(PowerObjects::isWake).isPresent()) {
			disableWake(device, reader);
		}
	}

	/** The event, the deepest state of sleep, and power resources. */
	private static boolean isWake(Data value) {
		if (!(value instanceof Data.Elements(var elements)) || elements.size() < EVENT_AND_STATE) {
			return false;
		}
		boolean isEvent = switch (elements.getFirst()) {
			case Data.Int number -> true;
			case Data.Elements(var event) -> event.size() >= 2 && event.get(0) instanceof Data.Reference && event.get(1) instanceof Data.Int;
			default -> false;
		};
		return isEvent && elements.get(1) instanceof Data.Int
				&& elements.stream().skip(EVENT_AND_STATE).allMatch(Data.Reference.class::isInstance);
	}

	/** {@code _PSW} is for those who do not have what came after it. @see "Linux, drivers/acpi/power.c: acpi_device_sleep_wake" */
	private static void disableWake(NamePath device, Reader reader) {
		if (reader.has(device, "_DSW")) {
			reader.call(device.child(NameSeg.of("_DSW")), List.of(OFF, OFF, OFF));
		} else if (reader.has(device, "_PSW")) {
			reader.call(device.child(NameSeg.of("_PSW")), List.of(OFF));
		}
	}
}
