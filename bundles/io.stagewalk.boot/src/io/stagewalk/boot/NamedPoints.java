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
import io.stagewalk.scenario.Suggestion;
import io.stagewalk.trace.Function;

/** The functions that a scenario names, as points of the boot and in what it expects. */
final class NamedPoints {
	/** What the model calls things that no source has a function for; an expectation may name them. */
	private static final Set<String> OWN = Set.of("DMA", "driver", "map_up_front", "slot");

	private NamedPoints() {
	}

	/** Those that no boot comes through. */
	static List<Problem> unknown(Scenario scenario) {
		var problems = new ArrayList<Problem>();
		var acting = new HashSet<>(OWN);
		scenario.all(Statement.PciFunction.class).forEach(function -> function.name().ifPresent(acting::add));
		scenario.all(Statement.Component.class).forEach(component -> acting.add(component.name()));
		for (var statement : scenario.statements()) {
			switch (statement) {
				case Statement.Action action -> action.placement().map(Placement::point).filter(NamedPoints::isUnknown)
						.ifPresent(point -> problems.add(unknown(scenario, action, point + ":", point)));
				case Statement.Expect expect -> {
					expect.placement().map(Placement::point).filter(point -> isUnknown(point) && !acting.contains(point))
							.ifPresent(point -> problems.add(unknown(scenario, expect, point + ":", point)));
					named(expect.expectation()).stream().filter(point -> isUnknown(point) && !acting.contains(point))
							.forEach(point -> problems.add(unknown(scenario, expect, point, point)));
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

	private static boolean isUnknown(String point) {
		return BootPoints.named(point).isEmpty();
	}

	/** @param word of the statement, in which the point stands */
	static Problem unknown(Scenario scenario, Statement statement, String word, String point) {
		var names = BootPoints.all().stream().map(Function::name).toList();
		return scenario.problem(statement, word, "expected a function that the boot passes through, such as acpi_scan_init or bert_init; found "
				+ point + Suggestion.of(point, names));
	}
}
