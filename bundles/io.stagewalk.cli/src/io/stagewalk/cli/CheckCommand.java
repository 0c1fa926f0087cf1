package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.Placements;
import io.stagewalk.boot.check.Checked;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.cli.check.CheckedRun;
import io.stagewalk.cli.check.CheckedRun.Outcome;
import io.stagewalk.cli.check.JUnitReport;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.json.Json;
import io.stagewalk.memory.Progress;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.trace.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stagewalk check}. */
@Command(name = "check", description = "Run scenarios and hold what they expect against what happens.",
		footer = "Exit status 1 if an expectation does not hold, a statement is at a point that the run never comes through, or a run does not end as it should; 2 if a scenario cannot be run.")
final class CheckCommand implements Callable<Integer> {
	private static final String EXTENSION = ".scenario";
	private static final double NANOSECONDS = 1e9;

	private final Console console;
	private final Set<String> noted = new HashSet<>();
	@Parameters(paramLabel = "SCENARIO", arity = "1..*",
			description = "Scenario files (docs/scenario.md); of a folder, all files below it whose names end in .scenario.")
	private List<Path> arguments;
	@Option(names = "--policy", paramLabel = "POLICY", split = ",", completionCandidates = PolicyNames.class,
			description = "Run each scenario under each of these policies: ${COMPLETION-CANDIDATES}; or several joined by +.")
	private List<String> policies = new ArrayList<>();
	@Option(names = "--xen", paramLabel = "VERSION", description = "The Xen that is modelled.")
	private String xen;
	@Option(names = "--junit", paramLabel = "FILE", description = "Write JUnit XML, for continuous integration.")
	private Path junit;
	@Mixin
	private JsonOption json;

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var known = PolicyNames.policies();
		var runs = new ArrayList<CheckedRun>();
		try (var progress = new ConsoleProgress(console, "steps")) {
			for (var file : files()) {
				for (var policy : wanted()) {
					if (progress.isCancelled()) {
						break;
					}
					var run = run(known, file, policy, progress);
					runs.add(run);
					tell(run);
				}
			}
		}
		if (junit != null) {
			Files.writeString(junit, JUnitReport.of(runs));
		}
		if (json.isSet()) {
			console.json(Json.object().with("scenarios", Json.array(runs.stream().map(CheckedRun::json).toList())).build());
		}
		boolean unreadable = runs.stream().anyMatch(run -> run.outcome() instanceof Outcome.Unreadable);
		return unreadable ? 2 : runs.stream().allMatch(CheckedRun::holds) ? 0 : 1;
	}

	private void tell(CheckedRun run) {
		if (run.outcome() instanceof Outcome.Unreadable unreadable) {
			console.err().println(unreadable.problem());
		}
		if (!json.isSet()) {
			run.lines().forEach(console.out()::println);
			console.out().flush();
		}
	}

	/** What is to be known of a file, once for all policies. */
	private void note(Path file, List<String> notes) {
		notes.stream().map(note -> "note: " + file + ": " + note).filter(noted::add).forEach(console.err()::println);
	}

	private List<Optional<String>> wanted() {
		return policies.isEmpty() ? List.of(Optional.empty()) : policies.stream().map(Optional::of).toList();
	}

	private Set<Path> files() throws IOException {
		var files = new LinkedHashSet<Path>();
		for (var argument : arguments) {
			if (Files.isDirectory(argument)) {
				try (var below = Files.walk(argument)) {
					below.filter(file -> file.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(file)).sorted()
							.forEach(files::add);
				}
			} else {
				files.add(argument);
			}
		}
		return files;
	}

	private CheckedRun run(Policies known, Path file, Optional<String> policy, Progress progress) throws IOException {
		long start = System.nanoTime();
		var outcome = outcome(known, file, policy, progress);
		return new CheckedRun(file, policy, outcome, (System.nanoTime() - start) / NANOSECONDS);
	}

	private Outcome outcome(Policies known, Path file, Optional<String> policy, Progress progress) throws IOException {
		try {
			var boot = BootScenario.load(file, known);
			if (policy.isPresent()) {
				boot = boot.withPolicy(policy.get());
			}
			if (xen != null) {
				boot = boot.withXen(xen);
			}
			note(file, boot.notes());
			var trace = boot.run(Budget.DEFAULT, progress);
			return new Outcome.Ran(Checked.of(boot, trace), Placements.of(boot, trace), trace.end(), trace.size(),
					Checked.endsAsExpected(boot.scenario(), trace));
		} catch (ScenarioException | TableException wrong) {
			return new Outcome.Unreadable(wrong.getMessage());
		}
	}
}
