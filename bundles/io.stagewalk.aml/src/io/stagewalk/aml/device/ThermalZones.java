package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * What the driver of thermal zones asks one of them for: first all temperatures, for some firmware gives useful ones only after that;
 * then those that it uses, with who cools there.
 *
 * @see "Linux, drivers/acpi/thermal.c: acpi_thermal_add; drivers/acpi/thermal_lib.c"
 */
final class ThermalZones {
	private static final int ACTIVE = 10;
	/** 0 °C in tenths of a kelvin: no critical temperature is that low. */
	private static final long FREEZING = 2732;
	private static final long LEAST = 2180;
	private static final long MOST = 4480;
	private static final Data ACTIVE_COOLING = new Data.Int(0);

	private final Visit visit;
	private final Reader reader;
	private final NamePath zone;
	private final List<Cooling.Point> points = new ArrayList<>();

	private ThermalZones(Visit visit, NamePath zone) {
		this.visit = visit;
		this.reader = visit.reader;
		this.zone = zone;
	}

	static void probe(Visit visit, NamePath path) {
		var zone = new ThermalZones(visit, path);
		zone.prepare();
		if (visit.rules.does(Rules.Habit.THERMAL_POINTS_BY_LIBRARY)) {
			zone.addByLibrary();
		} else {
			zone.add();
		}
	}

	private OptionalLong number(String name) {
		return reader.number(zone, name);
	}

	private void prepare() {
		List.of("_CRT", "_HOT", "_PSV").forEach(this::number);
		for (int i = 0; i < ACTIVE && reader.has(zone, "_AC" + i); i++) {
			number("_AC" + i);
		}
		number("_TMP");
	}

	private void add() {
		var critical = number("_CRT");
		boolean isPoint = critical.isPresent() && Long.compareUnsigned(critical.getAsLong(), FREEZING) > 0;
		isPoint |= number("_HOT").isPresent();
		isPoint |= passive();
		int active = 0;
		while (active < ACTIVE && point(number("_AC" + active), "_AL" + active)) {
			active++;
		}
		list("_TZD");
		if ((isPoint || active > 0) && number("_TMP").isPresent()) {
			reader.value(zone, "_SCP", ACTIVE_COOLING);
			number("_TZP");
			enable();
		}
	}

	private void enable() {
		var temperature = number("_TMP");
		if (temperature.isPresent()) {
			new Cooling(points).enable(visit, temperature.getAsLong());
		}
	}

	private boolean passive() {
		var temperature = number("_PSV");
		if (temperature.isEmpty()) {
			return false;
		}
		boolean isWhole = true;
		for (var name : List.of("_TC1", "_TC2", "_TSP")) {
			isWhole &= number(name).isPresent();
		}
		return isWhole && point(temperature, "_PSL");
	}

	private void addByLibrary() {
		reader.value(zone, "_SCP", ACTIVE_COOLING);
		boolean isPassive = number("_TC1").isPresent() && number("_TC2").isPresent()
				&& (number("_TFP").isPresent() || number("_TSP").isPresent());
		if (isPassive) {
			point(temperature("_PSV"), "_PSL");
		}
		for (int i = 0; i < ACTIVE && point(temperature("_AC" + i), "_AL" + i);) {
			i++;
		}
		number("_CRT");
		number("_HOT");
		if (number("_TMP").isPresent()) {
			number("_TZP");
			enable();
		}
	}

	private OptionalLong temperature(String name) {
		var value = number(name);
		return value.isPresent() && Long.compareUnsigned(value.getAsLong(), LEAST) >= 0 && Long.compareUnsigned(value.getAsLong(), MOST) <= 0 ? value
				: OptionalLong.empty();
	}

	/** A temperature at which devices cool; they are asked for only if it is known. @return whether it is one */
	private boolean point(OptionalLong temperature, String devices) {
		var list = temperature.isPresent() ? list(devices) : Optional.<List<NamePath>> empty();
		list.ifPresent(paths -> points.add(new Cooling.Point(temperature.getAsLong(), paths)));
		return list.isPresent();
	}

	/** A package of nothing but references to objects. @see "Linux, drivers/acpi/utils.c: acpi_evaluate_reference" */
	private Optional<List<NamePath>> list(String name) {
		return reader.value(zone, name).filter(value -> value instanceof Data.Elements(var elements) && !elements.isEmpty()
				&& elements.stream().allMatch(Data.Reference.class::isInstance))
				.map(value -> ((Data.Elements) value).elements().stream().flatMap(element -> path((Data.Reference) element).stream()).toList());
	}

	private static Optional<NamePath> path(Data.Reference reference) {
		try {
			return Optional.of(NamePath.of(reference.path()));
		} catch (IllegalArgumentException withoutPath) {
			return Optional.empty();
		}
	}
}
