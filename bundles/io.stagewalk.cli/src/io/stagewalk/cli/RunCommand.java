package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.concurrent.Callable;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.Placements;
import io.stagewalk.boot.compare.Summary;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.MissedText;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.json.Json;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.End;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stagewalk run}. */
@Command(name = "run", description = "Run a scenario: one line a step, and what it amounts to.",
		footer = "Exit status 1 if the scenario could not be carried out to its end.")
final class RunCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private ScenarioOptions options;
	@Mixin
	private JsonOption json;

	RunCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var boot = options.load(console);
		Trace trace;
		try (var progress = new ConsoleProgress(console, "steps")) {
			trace = boot.run(Budget.DEFAULT, progress);
		}
		var placements = Placements.of(boot, trace);
		if (json.isSet()) {
			console.json(json(boot, trace, placements));
		} else {
			text(trace);
			MissedText.lines(placements).forEach(console.out()::println);
		}
		return trace.end() == End.COMPLETE && placements.missed().isEmpty() ? 0 : 1;
	}

	private void text(Trace trace) {
		for (int i = 0; i < trace.size(); i++) {
			console.out().println(StepText.line(i, trace.step(i)));
		}
		console.out().println();
		console.out().println(trace.size() + " steps; " + trace.end().text());
		SummaryText.lines(Summary.of(trace)).forEach(console.out()::println);
	}

	private static Json json(BootScenario boot, Trace trace, Placements placements) {
		var steps = new ArrayList<Json>(trace.size());
		for (int i = 0; i < trace.size(); i++) {
			steps.add(StepJson.of(i, trace.step(i)));
		}
		return Json.object().with("scenario", boot.scenario().file())
				.with("notes", Json.array(boot.notes().stream().map(Json::text).toList())).with("end", trace.end().text())
				.with("missed", MissedText.json(placements)).with("reached", MissedText.points(placements))
				.with("summary", SummaryText.json(Summary.of(trace))).with("steps", Json.array(steps)).build();
	}
}
