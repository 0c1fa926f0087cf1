package io.stagewalk.aml.device;

import java.util.List;
import java.util.function.Function;

import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.aml.value.Data;

/**
 * What was answered so far to whoever looks at an object: an attempt is made anew after each answer, and asks the same in the same
 * order, so that the answers need no names. What Linux evaluates twice is asked for twice.
 *
 * @param log the latest first
 */
record Answers(Chain<Evaluated> log) {
	static final Answers NONE = new Answers(Chain.empty());

	Answers with(Evaluated answer) {
		return new Answers(log.with(answer));
	}

	Answers with(Data answer) {
		return with(new Evaluated.Value(answer));
	}

	/** What a reader gives when everything that it wants is evaluated at once. */
	static <T> Asked<T> ask(Firmware firmware, Function<Reader, T> question) {
		for (var answers = NONE;;) {
			var reader = new Reader(firmware, answers);
			try {
				return new Asked<>(question.apply(reader), List.copyOf(reader.problems()));
			} catch (Unanswered unanswered) {
				answers = switch (unanswered.demand()) {
					case Wanted wanted -> answers.with(firmware.answer(wanted));
					case Deed deed -> answers.with(firmware.deed(deed));
				};
			}
		}
	}

	/** An answer, and what was wrong on the way to it. */
	record Asked<T>(T value, List<EvaluationException> problems) {
	}
}
