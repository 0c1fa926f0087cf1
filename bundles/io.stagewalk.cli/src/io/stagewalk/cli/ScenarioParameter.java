package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Parameters;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.policy.PolicyException;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Suggestion;

/** The scenario that a command works on. */
final class ScenarioParameter {
	@Parameters(paramLabel = "SCENARIO", description = "A scenario file (docs/scenario.md).")
	private Path file;

	BootScenario load() throws IOException, TableException, ScenarioException, PolicyException {
		return BootScenario.load(file, PolicyNames.policies());
	}

	/** The SMMU variant that an option names. */
	static SmmuVariant variant(String text) throws ScenarioException {
		var known = SmmuVariant.texts();
		return SmmuVariant.of(text).orElseThrow(() -> new ScenarioException(
				Problem.ofOption("--smmu", "expected " + Suggestion.list(known) + Suggestion.of(text, known))));
	}
}
