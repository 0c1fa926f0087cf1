package io.stagewalk.cli;

import java.util.concurrent.Callable;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.Placements;
import io.stagewalk.cli.step.Branching;
import io.stagewalk.cli.step.Session;
import io.stagewalk.cli.step.SessionLoop;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.MissedText;
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
			Placements.of(boot, trace).missed().forEach(placed -> console.out().println(MissedText.line(placed)));
		}
		new SessionLoop(new Session(Cursor.atStart(trace), boot, branching(boot, console)), console,
				json.isSet() ? SessionLoop.Form.JSON : SessionLoop.Form.TEXT).run();
		return 0;
	}

	/** How a run of a scenario goes on under another policy. */
	static Branching branching(BootScenario boot, Console console) {
		return (cursor, policy) -> {
			var changed = BootScenario.continueUnder(cursor.state(), boot.policyNamed(policy));
			try (var progress = new ConsoleProgress(console, "steps")) {
				return cursor.trace().branch(cursor.position(), changed, Budget.DEFAULT, progress);
			}
		};
	}

	private static String greeting(BootScenario boot, Trace trace) {
		return boot.scenario().file() + ": " + trace.size() + " steps; " + trace.end().text() + ". Type help for the commands.";
	}
}
