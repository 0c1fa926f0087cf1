package io.stagewalk.cli.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.stagewalk.json.Json;
import io.stagewalk.scenario.Suggestion;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;

/** Where continuing stops. */
final class Breakpoints {
	private final Story story;
	private final Supplier<Cursor> cursor;
	private final List<Breakpoint> breakpoints = new ArrayList<>();
	private int last;

	Breakpoints(Story story, Supplier<Cursor> cursor) {
		this.story = story;
		this.cursor = cursor;
	}

	/** Stops at any of them. */
	StopCondition any() {
		return breakpoints.stream().map(Breakpoint::condition).reduce((trace, step, direction) -> false, StopCondition::or);
	}

	/** The one that stops at a step. */
	Optional<Breakpoint> reached(Trace trace, int step, Direction direction) {
		return step < 0 || step >= trace.size() ? Optional.empty()
				: breakpoints.stream().filter(each -> each.condition().stopsAt(trace, step, direction)).findFirst();
	}

	Answer add(Arguments words) throws Refusal {
		if (words.isEmpty()) {
			return all();
		}
		var condition = condition(words);
		breakpoints.add(new Breakpoint(++last, words.text(), condition));
		return all(breakpoints.subList(breakpoints.size() - 1, breakpoints.size()));
	}

	private StopCondition condition(Arguments words) throws Refusal {
		var special = story.stop(words);
		if (special.isPresent()) {
			return special.get();
		}
		var name = words.single(story.stopsInWords());
		return name.matches("\\d+") ? StopCondition.line(story.line(cursor.get(), words.number(story.stopsInWords()))) : function(name);
	}

	/** A function that this run never enters is more likely misspelt than meant. */
	private StopCondition function(String name) throws Refusal {
		var trace = cursor.get().trace();
		var names = new HashSet<String>();
		for (int i = 0; i < trace.size(); i++) {
			names.add(trace.step(i).function().name());
		}
		return story.named(name, names).stream().map(StopCondition::function).reduce(StopCondition::or).orElseThrow(() -> new Refusal(
				"expected " + story.stopsInWords() + "; this run enters no function " + name + Suggestion.of(name, names)));
	}

	Answer delete(Arguments words) throws Refusal {
		if (words.isEmpty()) {
			breakpoints.clear();
			return all();
		}
		int number = words.number("a breakpoint's number");
		if (!breakpoints.removeIf(each -> each.number() == number)) {
			throw new Refusal("there is no breakpoint " + number);
		}
		return all();
	}

	private Answer all() {
		return breakpoints.isEmpty() ? new Answer(List.of("no breakpoints"), Json.array(List.of())) : all(breakpoints);
	}

	private static Answer all(List<Breakpoint> shown) {
		return new Answer(shown.stream().map(each -> "breakpoint " + each.number() + ": " + each.text()).toList(),
				Json.array(shown.stream().map(each -> Json.object().with("number", each.number()).with("at", each.text()).build()).toList()));
	}
}
