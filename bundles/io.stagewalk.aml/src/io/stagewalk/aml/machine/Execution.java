package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.stagewalk.aml.region.Answer;

/**
 * What is being executed, and how far it has come.
 *
 * @param top the innermost method or table; null while there is nothing to go on with
 * @param steps since it was begun
 * @param held nodes of mutexes, the latest last
 * @param outcome how the last thing that was begun has ended; null while it goes on
 * @param answers to what the next step asks
 */
record Execution(Activation top, long steps, int syncLevel, List<Integer> held, Outcome outcome, List<Answer> answers) {
	static final Execution NONE = new Execution(null, 0, 0, List.of(), null, List.of());

	Execution answered(Answer answer) {
		var more = new ArrayList<>(answers);
		more.add(answer);
		return new Execution(top, steps, syncLevel, held, outcome, List.copyOf(more));
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof Execution that && steps == that.steps && syncLevel == that.syncLevel
				&& held.equals(that.held) && answers.equals(that.answers) && Objects.equals(outcome, that.outcome)
				&& Activation.isSame(top, that.top);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(steps);
	}
}
