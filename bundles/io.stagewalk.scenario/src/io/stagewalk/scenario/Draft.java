package io.stagewalk.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.scenario.text.ScenarioSource;

/**
 * What can be read of a scenario, and what is wrong with the rest.
 *
 * @param scenario what can be read; where nothing is wrong, all of it
 * @param problems of its lines and between them, in their order
 * @param machine  whether all that describes the machine could be read
 */
public record Draft(Scenario scenario, List<Problem> problems, Machine machine) {

	/** How much of the machine's description could be read. */
	public enum Machine {
		WHOLE, PART
	}

	public Draft {
		problems = List.copyOf(problems);
	}

	/**
	 * @param file the file's name, for messages and for {@link Statement#source}
	 * @throws ScenarioException if the text is too long
	 */
	public static Draft of(String file, String text, Includes includes) throws ScenarioException {
		if (text.length() > Scenario.MAX_LENGTH) {
			throw new ScenarioException(new Problem(file, 1, 1, 0, "expected a text of at most " + Scenario.MAX_LENGTH + " characters"));
		}
		return Parser.parse(ScenarioSource.of(file, text), includes);
	}

	/** @throws ScenarioException with all problems, if there are any */
	public Scenario orThrow() throws ScenarioException {
		return with(List.of());
	}

	/**
	 * The scenario, if nothing is wrong.
	 *
	 * @param more problems that were found in what could be read
	 * @throws ScenarioException with all problems in the order of the lines, if there are any
	 */
	public Scenario with(List<Problem> more) throws ScenarioException {
		var all = Stream.concat(problems.stream(), more.stream().filter(one -> !problems.contains(one))).toList();
		if (!all.isEmpty()) {
			var files = scenario.files();
			throw new ScenarioException(all.stream().sorted(Comparator.comparingInt((Problem one) -> files.indexOf(one.file()))
					.thenComparingInt(Problem::line).thenComparingInt(Problem::column)).toList());
		}
		return scenario;
	}
}
