package io.stagewalk.aml.device;

import java.util.List;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;

/**
 * The objects for power and wake that Linux evaluates when it makes a device, whatever comes of them.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_get_power_flags, acpi_bus_get_wakeup_device_flags; drivers/acpi/device_pm.c:
 *      acpi_bus_init_power"
 */
final class PowerObjects {
	private static final List<String> RESOURCES = List.of("_PR0", "_PR1", "_PR2", "_PR3");
	private static final int D0 = 0, D3_HOT = 3, D3_COLD = 4, UNKNOWN = 0xff;
	private static final Data OFF = new Data.Int(0);
	/** Elements of a {@code _PRW} before its power resources. */
	private static final int EVENT_AND_STATE = 2;

	private final NamePath device;
	private final Reader reader;
	private final PowerResources resources;

	private PowerObjects(NamePath device, Reader reader) {
		this.device = device;
		this.reader = reader;
		this.resources = new PowerResources(reader);
	}

	static void evaluate(NamePath device, Status status, Reader reader) {
		var objects = new PowerObjects(device, reader);
		if (reader.has(device, "_PS0") || reader.has(device, "_PR0")) {
			objects.power(status);
		}
		objects.wake();
	}

	private void power(Status status) {
		reader.number(device, "_DSC");
		var lists = RESOURCES.stream().map(name -> resources.added(reader.value(device, name).map(PowerObjects::elements).orElse(List.of()))).toList();
		if (!status.isUsable()) {
			return;
		}
		boolean hasResources = !lists.getFirst().isEmpty();
		int state = state(hasResources ? inferred(lists) : UNKNOWN);
		if (hasResources && state < D3_COLD) {
			lists.get(state).forEach(resources::turnOn);
			if (state == D0) {
				reader.value(device, "_PS0");
			}
		}
	}

	/** The first state all of whose power resources are on. */
	private int inferred(List<List<NamePath>> lists) {
		for (int state = D0; state < lists.size(); state++) {
			if (!lists.get(state).isEmpty() && lists.get(state).stream().allMatch(resources::isOn)) {
				return state;
			}
		}
		return lists.getLast().isEmpty() ? D3_HOT : D3_COLD;
	}

	/** What the device says counts where it is deeper. */
	private int state(int inferred) {
		var own = reader.number(device, "_PSC");
		if (own.isEmpty() || own.getAsLong() < 0 || own.getAsLong() > UNKNOWN) {
			return inferred;
		}
		int said = (int) own.getAsLong();
		return inferred == UNKNOWN ? Math.min(said, D3_HOT) : said > inferred && said < D3_COLD ? said : inferred;
	}

	private void wake() {
		var value = reader.value(device, "_PRW").map(PowerObjects::elements).orElse(List.of());
		if (isWake(value)) {
			resources.added(value.subList(EVENT_AND_STATE, value.size())).forEach(resources::turnOffUnused);
			disableWake();
		}
	}

	private static List<Data> elements(Data value) {
		return value instanceof Data.Elements(var elements) ? elements : List.of();
	}

	/** The event, the deepest state of sleep, and power resources. */
	private static boolean isWake(List<Data> elements) {
		if (elements.size() < EVENT_AND_STATE) {
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
	private void disableWake() {
		if (reader.has(device, "_DSW")) {
			reader.call(device.child(NameSeg.of("_DSW")), List.of(OFF, OFF, OFF));
		} else if (reader.has(device, "_PSW")) {
			reader.call(device.child(NameSeg.of("_PSW")), List.of(OFF));
		}
	}
}
