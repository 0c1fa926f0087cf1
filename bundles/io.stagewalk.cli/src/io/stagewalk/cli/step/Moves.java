package io.stagewalk.cli.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.stagewalk.cli.text.StepJson;
import io.stagewalk.json.Json;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.CursorHistory;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;

/** What moves the cursor, and what it says of the steps that it crossed. */
final class Moves {
	/** Of a longer move only the last steps are told, and of those only the ones that did something. */
	private static final int TOLD = 10;

	private final Story story;
	private final CursorHistory history;
	private final Breakpoints breakpoints;
	private final Optional<Branches> branches;

	Moves(Story story, CursorHistory history, Breakpoints breakpoints, Optional<Branches> branches) {
		this.story = story;
		this.history = history;
		this.breakpoints = breakpoints;
		this.branches = branches;
	}

	Answer into(Direction direction, Arguments words) throws Refusal {
		int count = words.numberOr(1);
		return move(cursor -> {
			for (int i = 0; i < count && cursor.canMove(direction); i++) {
				cursor = cursor.into(direction);
			}
			return cursor;
		}, TOLD);
	}

	Answer over(Direction direction, Arguments words) throws Refusal {
		words.none();
		return moveToBreakpoint(cursor -> cursor.over(direction, breakpoints.any()), direction, TOLD);
	}

	Answer out(Direction direction, Arguments words) throws Refusal {
		words.none();
		return moveToBreakpoint(cursor -> cursor.out(direction, breakpoints.any()), direction, TOLD);
	}

	Answer run(Direction direction, Arguments words) throws Refusal {
		words.none();
		return moveToBreakpoint(cursor -> cursor.run(direction, breakpoints.any()), direction, 1);
	}

	Answer to(Arguments words) throws Refusal {
		int size = history.current().trace().size();
		int position = words.number("a position, 0 to " + size);
		if (position > size) {
			throw new Refusal("expected a position, 0 to " + size);
		}
		return move(cursor -> selectRunning(cursor.at(position)), 1);
	}

	Answer undo(Arguments words) throws Refusal {
		words.none();
		if (!history.canUndo()) {
			throw new Refusal("there is no move to undo");
		}
		history.undo();
		return place();
	}

	Answer redo(Arguments words) throws Refusal {
		words.none();
		if (!history.canRedo()) {
			throw new Refusal("there is no move to make again");
		}
		history.redo();
		return place();
	}

	Answer select(Arguments words) throws Refusal {
		var actors = history.current().state().actors();
		var wanted = words.text().toLowerCase(Locale.ROOT);
		var found = IntStream.range(0, actors.size())
				.filter(i -> wanted.equals(Integer.toString(i + 1)) || answersTo(actors.get(i), wanted)).findFirst();
		if (found.isEmpty()) {
			throw new Refusal("expected an actor: " + String.join(", ", actors.stream().map(Actor::label).toList()));
		}
		history.moveTo(history.current().select(actors.get(found.getAsInt())));
		return place();
	}

	private static boolean answersTo(Actor actor, String wanted) {
		return actor.label().toLowerCase(Locale.ROOT).equals(wanted)
				|| actor instanceof Actor.Device device && device.name().toLowerCase(Locale.ROOT).equals(wanted);
	}

	Answer branch(Arguments words) throws Refusal {
		var policy = words.single("a policy's name");
		var cursor = history.current();
		try {
			history.moveTo(branches.orElseThrow(() -> new Refusal("there are no policies here")).branch(cursor, policy));
		} catch (ScenarioException unknown) {
			throw new Refusal(String.join("; ", unknown.problems().stream().map(Problem::message).toList()));
		}
		var lines = List.of("goes on under policy " + policy + ", to step " + history.current().trace().size()
				+ "; undo leads back to the run before");
		return new Answer(lines, data(List.of()));
	}

	/** A move that breakpoints may end; it says which one did. */
	private Answer moveToBreakpoint(UnaryOperator<Cursor> how, Direction direction, int told) {
		var from = history.current();
		var answer = move(how, told);
		var lines = new ArrayList<>(answer.lines());
		if (history.current().position() != from.position()) {
			breakpoints.reached(from.trace(), lastCrossed(from, history.current()), direction)
					.ifPresent(found -> lines.add("breakpoint " + found.number() + ": " + found.text()));
		}
		return new Answer(lines, answer.data());
	}

	private Answer move(UnaryOperator<Cursor> how, int told) {
		var from = history.current();
		var to = how.apply(from);
		history.moveTo(to);
		if (from.position() == to.position()) {
			return new Answer(List.of("stays: " + edge(to)), data(List.of()));
		}
		boolean forward = from.position() < to.position();
		int count = Math.abs(to.position() - from.position());
		var shown = shown(from, to, told);
		var lines = new ArrayList<String>();
		if (count > shown.size()) {
			lines.add(count + (forward ? " steps" : " steps back") + (shown.size() == 1 ? ", the last:" : ", among them:"));
		}
		shown.forEach(index -> lines.add((forward ? "" : "back over ") + line(to.trace(), index)));
		if (!to.canMove(forward ? Direction.FORWARD : Direction.BACKWARD)) {
			lines.add(edge(to));
		}
		return new Answer(lines, data(shown));
	}

	private String line(Trace trace, int index) {
		var remark = story.remark(trace, index);
		var line = StepText.line(index, trace.step(index));
		return remark.isEmpty() ? line : line.stripTrailing() + remark;
	}

	/** The crossed steps that are told, in the order in which they were crossed: all of a few, of many what did something. */
	private static List<Integer> shown(Cursor from, Cursor to, int told) {
		int count = Math.abs(to.position() - from.position());
		int sign = from.position() < to.position() ? 1 : -1;
		int last = lastCrossed(from, to);
		var shown = new ArrayList<>(List.of(last));
		for (int back = 1; back < count && shown.size() < told; back++) {
			int index = last - sign * back;
			if (count <= told || didSomething(to.trace().step(index))) {
				shown.addFirst(index);
			}
		}
		return shown;
	}

	private static boolean didSomething(Step step) {
		return !(step.effect() instanceof Effect.None) && !(step.effect() instanceof Effect.Noted);
	}

	/** Index of the step that the cursor crossed last on its way. */
	private static int lastCrossed(Cursor from, Cursor to) {
		return from.position() < to.position() ? to.position() - 1 : to.position();
	}

	private String edge(Cursor cursor) {
		return cursor.position() == 0 ? "the start" : "the end: " + story.end(cursor.trace());
	}

	private static Cursor selectRunning(Cursor cursor) {
		return cursor.select(cursor.state().running());
	}

	/** Where the cursor has come to without crossing steps. */
	private Answer place() {
		var cursor = history.current();
		var policy = branches.map(runs -> ", policy " + runs.policyOf(cursor.trace())).orElse("");
		return new Answer(List.of("at position " + cursor.position() + " of " + cursor.trace().size() + policy), data(List.of()));
	}

	private Json data(List<Integer> crossed) {
		var trace = history.current().trace();
		return Json.array(crossed.stream().map(index -> StepJson.of(index, trace.step(index))).toList());
	}
}
