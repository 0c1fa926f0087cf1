package io.stagewalk.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.boot.linux.acpi.KernelModule;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.scenario.Statement.Smmu.FaultModel;
import io.stagewalk.scenario.Suggestion;

/** Settings of a scenario that the model takes no account of: it runs without them, and says so. */
final class Unmodelled {
	private static final String HIDE = "hide \\";

	private Unmodelled() {
	}

	/** A note for each. */
	static List<String> notes(Scenario scenario) {
		return scenario.statements().stream().flatMap(statement -> Stream.concat(
				what(scenario, statement).map(what -> place(scenario, statement) + what + " is not modelled, and ignored").stream(),
				vain(statement).map(why -> place(scenario, statement) + why).stream())).toList();
	}

	/** The line, and the file too if that is an included one. */
	private static String place(Scenario scenario, Statement statement) {
		var file = statement.source().file();
		return (file.equals(scenario.file()) ? "" : Path.of(file).getFileName() + ", ") + "line " + statement.source().line() + ": ";
	}

	/** What has no effect on this boot. */
	private static Optional<String> vain(Statement statement) {
		return statement instanceof Statement.Transform transform && transform.text().startsWith(HIDE)
				? Optional.of(transform.text() + " changes nothing of the boot: Linux does not heed the names in a STAO") : Optional.empty();
	}

	/** Of which nobody knows what they do. */
	private static Optional<String> unknown(Statement.Modules modules, Scenario scenario) {
		var drivers = scenario.all(Statement.Driver.class).stream().map(driver -> Statement.Modules.canonical(driver.module())).toList();
		var unknown = modules.names().stream().filter(name -> KernelModule.named(name).isEmpty()
				&& !drivers.contains(Statement.Modules.canonical(name)))
				.toList();
		return unknown.isEmpty() ? Optional.empty()
				: Optional.of("what " + String.join(", ", unknown) + (unknown.size() == 1 ? " does" : " do") + " with AML"
						+ (unknown.size() == 1 ? Suggestion.of(unknown.getFirst(), KernelModule.names()) : ""));
	}

	private static Optional<String> what(Scenario scenario, Statement statement) {
		return switch (statement) {
			case Statement.Smmu smmu -> smmu.faults() == FaultModel.STALL && smmu.variant() == SmmuVariant.NONE ? Optional.of("stall")
					: Optional.empty();
			case Statement.Modules modules -> unknown(modules, scenario);
			default -> Optional.empty();
		};
	}
}
