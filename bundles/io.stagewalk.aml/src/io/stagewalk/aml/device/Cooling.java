package io.stagewalk.aml.device;

import java.util.List;

import io.stagewalk.aml.syntax.NamePath;

/**
 * What a thermal zone does with fans when it is enabled: those that belong to a temperature which it has reached are asked for a step
 * more than they do, the others for nothing, and each is set.
 *
 * @param points of the zone beside those at which the machine has to stop, in their order
 * @see "Linux, drivers/thermal/thermal_core.c: thermal_zone_device_update; drivers/thermal/gov_step_wise.c"
 */
record Cooling(List<Point> points) {

	/** @param temperature in tenths of a kelvin @param devices that cool there */
	record Point(long temperature, List<NamePath> devices) {
		Point {
			devices = List.copyOf(devices);
		}
	}

	Cooling {
		points = List.copyOf(points);
	}

	/** @param temperature of the zone, in tenths of a kelvin */
	void enable(Visit visit, long temperature) {
		if (visit.rules.does(Rules.Habit.COOLS_POINTS_AT_ONCE)) {
			points.forEach(point -> ask(visit, point, temperature));
			points.forEach(point -> set(visit, List.of(point)));
		} else {
			points.forEach(point -> {
				ask(visit, point, temperature);
				set(visit, points);
			});
		}
	}

	private static void ask(Visit visit, Point point, long temperature) {
		for (var fan : fans(visit, List.of(point))) {
			var state = fan.state(visit);
			boolean isReached = temperature >= point.temperature;
			visit.drivers = visit.drivers.with(fan.wanting(isReached && state.isPresent() ? Math.clamp(state.getAsLong() + 1, 0, fan.most()) : 0));
		}
	}

	private static void set(Visit visit, List<Point> points) {
		for (var fan : fans(visit, points)) {
			if (!fan.isSet()) {
				visit.drivers = visit.drivers.with(fan.set(visit));
			}
		}
	}

	/** The last that was found first. */
	private static List<Fan> fans(Visit visit, List<Point> points) {
		return visit.drivers.fans().reversed().stream()
				.filter(fan -> points.stream().anyMatch(point -> point.devices.contains(fan.path()))).toList();
	}
}
