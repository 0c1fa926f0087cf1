package io.stagewalk.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be carried out as it is written: all that is wrong with it. */
public final class ScenarioException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/** @param problems at least one, in the order of the lines */
	public ScenarioException(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	public ScenarioException(Problem problem) {
		this(List.of(problem));
	}

	/** In the order of the lines. */
	public List<Problem> problems() {
		return problems;
	}
}
