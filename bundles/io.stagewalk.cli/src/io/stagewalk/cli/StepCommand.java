package io.stagewalk.cli;

import java.util.concurrent.Callable;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.cli.step.Session;
import io.stagewalk.cli.step.SessionLoop;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stagewalk step}. */
@Command(name = "step", description = "Walk through a scenario in the terminal, forward and back; type help there.")
final class StepCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private ScenarioOptions options;
	@Mixin
	private JsonOption json;

	StepCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var boot = options.load(console);
		Trace trace;
		try (var progress = new ConsoleProgress(console, "steps")) {
			trace = boot.run(Budget.DEFAULT, progress);
		}
		if (!json.isSet()) {
			console.out().println(greeting(boot, trace));
		}
		new SessionLoop(new Session(trace, boot.scenario(), boot.policy(), (cursor, policy) -> branch(boot, cursor, policy)), console,
				json.isSet() ? SessionLoop.Form.JSON : SessionLoop.Form.TEXT).run();
		return 0;
	}

	private Trace branch(BootScenario boot, Cursor cursor, String policy) throws ScenarioException {
		var changed = BootScenario.continueUnder(cursor.state(), boot.policyNamed(policy));
		try (var progress = new ConsoleProgress(console, "steps")) {
			return cursor.trace().branch(cursor.position(), changed, Budget.DEFAULT, progress);
		}
	}

	private static String greeting(BootScenario boot, Trace trace) {
		return boot.scenario().file() + ": " + trace.size() + " steps; " + trace.end().text() + ". Type help for the commands.";
	}
}
