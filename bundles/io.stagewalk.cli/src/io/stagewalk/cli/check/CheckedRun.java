package io.stagewalk.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.boot.Placements;
import io.stagewalk.boot.check.Checked;
import io.stagewalk.boot.check.Verdict;
import io.stagewalk.cli.text.MissedText;
import io.stagewalk.json.Json;
import io.stagewalk.trace.End;

/**
 * A scenario that was run once, or could not be.
 *
 * @param policy  that it was run under, if one was asked for
 * @param outcome what came of it
 * @param seconds that it took
 */
public record CheckedRun(Path file, Optional<String> policy, Outcome outcome, double seconds) {

	/** What came of it. */
	public sealed interface Outcome {

		/**
		 * It was run.
		 *
		 * @param placements what it carried out of the statements within the boot
		 * @param endsWell   whether it ended as the scenario wants
		 */
		record Ran(List<Checked> checked, Placements placements, End end, int steps, boolean endsWell) implements Outcome {
			public Ran {
				checked = List.copyOf(checked);
			}
		}

		/** It cannot be carried out as it is written. */
		record Unreadable(String problem) implements Outcome {
		}
	}

	/** Whether it was run, ended as it should, carried out all statements within the boot, and all expectations hold. */
	public boolean holds() {
		return outcome instanceof Outcome.Ran ran && ran.endsWell() && ran.placements().missed().isEmpty()
				&& ran.checked().stream().allMatch(Checked::holds);
	}

	/** {@code boot.scenario}, {@code boot.scenario (on-fault)}. */
	public String name() {
		return file + policy.map(under -> " (" + under + ")").orElse("");
	}

	/** A line with the count, and one for each thing that does not hold. */
	public List<String> lines() {
		return switch (outcome) {
			case Outcome.Unreadable unreadable -> List.of(name() + ": cannot be run");
			case Outcome.Ran ran -> {
				long held = ran.checked().stream().filter(Checked::holds).count();
				var lines = new ArrayList<String>();
				lines.add(name() + ": " + (ran.checked().isEmpty() ? "expects nothing"
						: held + " of " + ran.checked().size() + (ran.checked().size() == 1 ? " expectation holds" : " expectations hold")));
				if (!ran.endsWell()) {
					lines.add("  after step " + ran.steps() + ": " + ran.end().text());
				}
				MissedText.lines(ran.placements()).forEach(line -> lines.add("  " + line));
				for (var checked : ran.checked()) {
					if (checked.verdict() instanceof Verdict.Fails(var found, var step)) {
						var source = checked.expectation().source();
						lines.add("  " + source.file() + ":" + source.line() + ": expect " + checked.expectation().text());
						lines.add("    " + (step.isPresent() ? "step " + step.getAsInt() + ": " : "") + found);
					}
				}
				yield lines;
			}
		};
	}

	/** See docs/json.md. */
	public Json json() {
		var object = Json.object().with("scenario", file.toString());
		policy.ifPresent(under -> object.with("policy", under));
		object.with("holds", Json.truth(holds()));
		switch (outcome) {
			case Outcome.Unreadable unreadable -> object.with("problem", unreadable.problem());
			case Outcome.Ran ran -> object.with("end", ran.end().text())
					.with("missed", MissedText.json(ran.placements())).with("reached", MissedText.points(ran.placements()))
					.with("expectations", Json.array(ran.checked().stream().map(CheckedRun::json).toList()));
		}
		return object.build();
	}

	private static Json json(Checked checked) {
		var object = Json.object().with("file", checked.expectation().source().file())
				.with("line", checked.expectation().source().line()).with("expectation", checked.expectation().text())
				.with("holds", Json.truth(checked.holds()));
		if (checked.verdict() instanceof Verdict.Fails(String found, OptionalInt step)) {
			object.with("found", found);
			step.ifPresent(index -> object.with("step", index));
		}
		return object.build();
	}
}
