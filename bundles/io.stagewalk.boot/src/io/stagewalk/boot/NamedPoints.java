package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.stagewalk.scenario.Expectation;
import io.stagewalk.scenario.Placement;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;

/** The functions that a scenario names, as points of the boot and in what it expects. */
final class NamedPoints {
	/** What the model calls things that no source has a function for; an expectation may name them. */
	private static final Set<String> OWN = Set.of("DMA", "driver", "map_up_front", "slot");

	private NamedPoints() {
	}

	/** Those that no boot of these versions comes through. */
	static List<Problem> unknown(Scenario scenario, BootPoints points) {
		var problems = new ArrayList<Problem>();
		var acting = new HashSet<>(OWN);
		scenario.all(Statement.PciFunction.class).forEach(function -> function.name().ifPresent(acting::add));
		scenario.all(Statement.Component.class).forEach(component -> acting.add(component.name()));
		for (var statement : scenario.statements()) {
			switch (statement) {
				case Statement.Action action -> action.placement().map(Placement::point).filter(point -> isUnknown(point, points))
						.ifPresent(point -> problems.add(scenario.problem(action, point + ":", points.missing(point))));
				case Statement.Expect expect -> {
					expect.placement().map(Placement::point).filter(point -> isUnknown(point, points) && !acting.contains(point))
							.ifPresent(point -> problems.add(scenario.problem(expect, point + ":", points.missing(point))));
					named(expect.expectation()).stream().filter(point -> isUnknown(point, points) && !acting.contains(point))
							.forEach(point -> problems.add(scenario.problem(expect, point, points.missing(point))));
				}
				default -> {
					// names no function
				}
			}
		}
		return problems;
	}

	private static List<String> named(Expectation expectation) {
		return switch (expectation) {
			case Expectation.Order order -> List.of(order.first(), order.second());
			case Expectation.MadeBy made -> List.of(made.by());
			case Expectation.Mapped other -> List.of();
			case Expectation.NotMapped other -> List.of();
			case Expectation.Fault other -> List.of();
			case Expectation.Event other -> List.of();
			case Expectation.Transfer other -> List.of();
			case Expectation.Booted other -> List.of();
			case Expectation.Died other -> List.of();
			case Expectation.Cost other -> List.of();
		};
	}

	private static boolean isUnknown(String point, BootPoints points) {
		return points.named(point).isEmpty();
	}
}
