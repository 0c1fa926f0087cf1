package io.stagewalk.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.explore.Exploration;
import io.stagewalk.boot.explore.Explorer;
import io.stagewalk.boot.explore.Limits;
import io.stagewalk.cli.step.Session;
import io.stagewalk.cli.step.SessionLoop;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.MissedText;
import io.stagewalk.trace.Cursor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stagewalk explore}. */
@Command(name = "explore", description = "Try the orders in which a scenario's CPUs and devices may act after the boot: which fail, and the shortest of each kind.",
		footer = "Exit status 1 if an order fails, or not all could be tried.")
final class ExploreCommand implements Callable<Integer> {
	private final Console console;
	@Spec
	private CommandSpec spec;
	@Mixin
	private ScenarioOptions options;
	@Option(names = "--states", paramLabel = "COUNT", description = "Most states that are kept (default ${DEFAULT-VALUE}).")
	private int states = Limits.DEFAULT.states();
	@Option(names = "--every-order", description = "Try orders too that differ only in what does not conflict.")
	private boolean everyOrder;
	@Option(names = "--first", description = "Stop at the first order that fails; none is shorter.")
	private boolean first;
	@Option(names = "--open", paramLabel = "NUMBER", description = "Walk through the finding of that number from where it fails, as 'stagewalk step' does.")
	private Integer opened;
	@Mixin
	private JsonOption json;

	ExploreCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		if (states < 1) {
			throw new ParameterException(spec.commandLine(), "--states: expected at least 1, found " + states);
		}
		var boot = options.load(console);
		Exploration exploration;
		try (var progress = new ConsoleProgress(console, "states")) {
			exploration = Explorer.explore(boot,
					new Limits(states, everyOrder ? Limits.Reduction.NONE : Limits.Reduction.CONFLICTS_ONLY,
					first ? Limits.Goal.FIRST : Limits.Goal.EVERY_KIND), progress);
		}
		exploration.boot().missed().forEach(placed -> console.err().println("note: " + MissedText.line(placed)));
		if (opened != null) {
			open(boot, exploration);
			return 0;
		}
		json.write(console, ExplorationText.lines(exploration), ExplorationText.json(exploration));
		return exploration.findings().isEmpty() && exploration.end() == Exploration.End.COMPLETE ? 0 : 1;
	}

	private void open(BootScenario boot, Exploration exploration) throws IOException {
		var findings = exploration.findings();
		if (opened < 1 || opened > findings.size()) {
			throw new ParameterException(spec.commandLine(), "--open: expected " + (findings.isEmpty() ? "no number, for no order fails"
					: "a number from 1 to " + findings.size()) + ", found " + opened);
		}
		var finding = findings.get(opened - 1);
		new SessionLoop(new Session(Cursor.atStart(finding.trace()).at(finding.step()), boot,
				StepCommand.branching(boot, console)), console,
				json.isSet() ? SessionLoop.Form.JSON : SessionLoop.Form.TEXT).run();
	}
}
