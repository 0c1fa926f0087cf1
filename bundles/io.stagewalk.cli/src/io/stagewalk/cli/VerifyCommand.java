package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.policy.PolicyException;
import io.stagewalk.boot.verify.DerivedScenario;
import io.stagewalk.boot.verify.Verification;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.target.recording.Recording;

/** {@code stagewalk verify}. */
@Command(name = "verify", description = "Hold the model against a recorded real boot: what both have, and what only one has.",
		footer = "Exit status 1 if something is missing or extra where nothing may be.")
final class VerifyCommand implements Callable<Integer> {
	private final Console console;
	@Parameters(arity = "0..1", paramLabel = "SCENARIO",
			description = "A scenario file (docs/scenario.md); without it, what the recording says was given to the boot.")
	private Path scenario;
	@Option(names = "--recording", required = true, paramLabel = "FOLDER", description = "The folder of a recorded boot (docs/recordings.md).")
	private Path folder;
	@Option(names = "--print-scenario", description = "Write the recording's own scenario, and do nothing else.")
	private boolean printsScenario;
	@Option(names = "--all", description = "Name every difference, not only the first ones of each class.")
	private boolean all;
	@Mixin
	private JsonOption json;

	VerifyCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var recording = Recording.read(folder);
		if (printsScenario) {
			console.out().print(DerivedScenario.of(recording).text());
			return 0;
		}
		var boot = boot(recording);
		boot.notes().forEach(note -> console.err().println("note: " + note));
		Verification verification;
		try (var progress = new ConsoleProgress(console, "steps")) {
			verification = Verification.of(boot, recording, progress);
		}
		int limit = all ? Integer.MAX_VALUE : VerificationText.FIRST_ONES;
		json.write(console, VerificationText.lines(verification, recording, limit), VerificationJson.of(verification, recording));
		return verification.holds() ? 0 : 1;
	}

	private BootScenario boot(Recording recording) throws IOException, ScenarioException, TableException, PolicyException {
		if (scenario != null) {
			return BootScenario.load(scenario, PolicyNames.policies());
		}
		var derived = DerivedScenario.of(recording);
		derived.notes().forEach(note -> console.err().println("note: " + note));
		return BootScenario.of(recording.folder().resolve("derived.scenario"), derived.text());
	}
}
