package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.aml.persistent.Dictionary;
import io.stagewalk.aml.syntax.NamePath;

/**
 * What evaluations have given so far.
 *
 * @param known of devices that are done with
 * @param fresh of the one that is being looked at, the latest first
 */
record Answers(Dictionary<NamePath, Evaluated> known, Chain<Fresh> fresh) {
	static final Answers NONE = new Answers(Dictionary.empty(), Chain.empty());

	record Fresh(NamePath object, Evaluated evaluated) {
	}

	Answers with(Wanted wanted, Evaluated evaluated) {
		return new Answers(known, fresh.with(new Fresh(wanted.object(), evaluated)));
	}

	Optional<Evaluated> ofThisDevice(NamePath object) {
		for (var one : fresh) {
			if (one.object.equals(object)) {
				return Optional.of(one.evaluated);
			}
		}
		return Optional.empty();
	}

	/** The same, when a device is done with. */
	Answers settled() {
		var all = known;
		for (var one : fresh.inOrder()) {
			all = all.with(one.object, one.evaluated);
		}
		return fresh.isEmpty() ? this : new Answers(all, Chain.empty());
	}

	/** The same, when what was evaluated is to be evaluated again the next time. */
	Answers forgotten() {
		return new Answers(known, Chain.empty());
	}

	/** What a reader gives when everything that it wants is evaluated at once. */
	static <T> Asked<T> ask(Firmware firmware, Function<Reader, T> question) {
		for (var answers = NONE;;) {
			var reader = new Reader(firmware, answers);
			try {
				return new Asked<>(question.apply(reader), new ArrayList<>(reader.problems()));
			} catch (Unanswered unanswered) {
				answers = answers.with(unanswered.wanted(), firmware.answer(unanswered.wanted()));
			}
		}
	}

	/** An answer, and what was wrong on the way to it. */
	record Asked<T>(T value, List<EvaluationException> problems) {
	}
}
