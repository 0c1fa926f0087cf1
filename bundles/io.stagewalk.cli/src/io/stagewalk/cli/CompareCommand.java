package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.stagewalk.boot.compare.PolicyComparison;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.MissedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stagewalk compare}. */
@Command(name = "compare", description = "Run a scenario under several policies: who maps which region when, and where it fails.")
final class CompareCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private ScenarioParameter scenario;
	@Option(names = "--policy", paramLabel = "POLICY", split = ",", completionCandidates = PolicyNames.class,
			description = "Which to compare: ${COMPLETION-CANDIDATES}; or several joined by +. All, if none is named.")
	private List<String> policies = new ArrayList<>();
	@Mixin
	private JsonOption json;

	CompareCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var boot = scenario.load();
		boot.notes().forEach(note -> console.err().println("note: " + note));
		PolicyComparison comparison;
		try (var progress = new ConsoleProgress(console, "steps")) {
			comparison = PolicyComparison.of(boot, policies.isEmpty() ? new PolicyNames() : policies, progress);
		}
		for (int i = 0; i < comparison.policies().size(); i++) {
			var policy = comparison.policies().get(i);
			comparison.placements().get(i).missed().forEach(placed -> console.err().println("note: " + policy + ": " + MissedText.line(placed)));
		}
		json.write(console, ComparisonText.lines(comparison), ComparisonText.json(comparison));
		return 0;
	}
}
