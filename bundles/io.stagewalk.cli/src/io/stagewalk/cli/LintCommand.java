package io.stagewalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Lint;
import io.stagewalk.acpi.lint.MemoryMap;
import io.stagewalk.acpi.lint.Report;
import io.stagewalk.acpi.lint.Severity;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.LintText;
import io.stagewalk.json.Json;

/** {@code stagewalk lint}. */
@Command(name = "lint", description = "Check the ACPI tables of a machine: what is wrong with them, what breaks by it, and for whom.",
		footer = "Exit status 1 if there is a finding of the asked severity, or a worse one.")
final class LintCommand implements Callable<Integer> {
	/** Most bytes of a memory map. */
	private static final int MAX_MAP_LENGTH = 1 << 20;

	private final Console console;
	@Spec
	private CommandSpec spec;
	@Mixin
	private PlatformParameter platform;
	@Mixin
	private JsonOption json;
	@Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "error", converter = SeverityConverter.class,
			completionCandidates = SeverityNames.class,
			description = "What counts for the exit status: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
	private Severity severity;
	@Option(names = "--check", paramLabel = "ID", completionCandidates = CheckIds.class,
			description = "Only the check of this ID; may be given several times.")
	private List<String> only = List.of();
	@Option(names = "--memory-map", paramLabel = "FILE",
			description = "Where the machine's memory is: /proc/iomem of a bare Linux, read as root.")
	private Path memoryMap;
	@Option(names = "--list", help = true, description = "List all checks; no PLATFORM is needed.")
	private boolean list;
	@Option(names = "--explain", help = true, paramLabel = "ID", completionCandidates = CheckIds.class,
			description = "Say what a check looks for and what breaks; no PLATFORM is needed.")
	private String explain;

	LintCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		if (list || explain != null) {
			var rules = new Lint(explain == null ? CheckIds.checks() : List.of(check(explain))).rules();
			json.write(console, explain == null ? LintText.list(rules) : LintText.explanation(rules.getFirst()),
					Json.array(rules.stream().map(LintText::json).toList()));
			return 0;
		}
		var report = report();
		for (var failure : report.failures()) {
			console.err().println(failure.getMessage());
		}
		json.write(console, LintText.findings(report), Json.array(report.findings().stream().map(LintText::json).toList()));
		return report.failures().isEmpty() ? report.atLeast(severity).isEmpty() ? 0 : 1 : 2;
	}

	private Report report() throws Exception {
		var checks = new ArrayList<Check>();
		for (var id : only) {
			checks.add(check(id));
		}
		var subject = platform.subject();
		if (memoryMap != null) {
			subject = subject.with(memory());
		}
		try (var progress = new ConsoleProgress(console, "checks")) {
			return new Lint(only.isEmpty() ? CheckIds.checks() : checks.stream().distinct().toList()).run(subject, progress);
		}
	}

	private MemoryMap memory() throws IOException, TableException {
		try (var in = Files.newInputStream(memoryMap)) {
			return MemoryMap.ofIomem(memoryMap.toString(), new String(in.readNBytes(MAX_MAP_LENGTH), StandardCharsets.UTF_8));
		}
	}

	private Check check(String id) {
		return CheckIds.checks().stream().filter(check -> check.rule().id().equals(id)).findFirst().orElseThrow(
				() -> new ParameterException(spec.commandLine(), "no check is called " + id + "; stagewalk lint --list names all"));
	}
}
