package io.stagewalk.cli;

import java.io.IOException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.policy.PolicyException;
import io.stagewalk.cli.text.Console;
import io.stagewalk.scenario.ScenarioException;

/** A scenario, and what is to be otherwise than it says. */
final class ScenarioOptions {
	@Mixin
	private ScenarioParameter scenario;
	@Option(names = "--policy", paramLabel = "POLICY", completionCandidates = PolicyNames.class,
			description = "Who maps device memory: ${COMPLETION-CANDIDATES}; or several joined by +.")
	private String policy;
	@Option(names = "--xen", paramLabel = "VERSION", description = "The Xen that is modelled.")
	private String xen;
	@Option(names = "--smmu", paramLabel = "VARIANT", completionCandidates = SmmuNames.class,
			description = "What the SMMU does for Dom0: ${COMPLETION-CANDIDATES}.")
	private String smmu;

	/** The scenario as it is to be run; what is to be known about it is told on the console. */
	BootScenario load(Console console) throws IOException, TableException, ScenarioException, PolicyException {
		var boot = scenario.load();
		if (policy != null) {
			boot = boot.withPolicy(policy);
		}
		if (smmu != null) {
			var variant = ScenarioParameter.variant(smmu);
			boot = xen == null ? boot.withSmmu(variant) : boot.withXen(xen, variant);
		} else if (xen != null) {
			boot = boot.withXen(xen);
		}
		boot.notes().forEach(note -> console.err().println("note: " + note));
		return boot;
	}
}
