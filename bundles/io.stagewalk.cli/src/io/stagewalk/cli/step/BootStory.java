package io.stagewalk.cli.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.boot.BootPoints;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;

/** A boot: what is shown is its scenario. */
record BootStory(Scenario scenario, BootPoints points) implements Story {

	@Override
	public Page page(Cursor cursor) {
		var lines = scenario.source().lines().stream().map(line -> line.text()).toList();
		boolean endsEmpty = !lines.isEmpty() && lines.getLast().isEmpty();
		return new Page(scenario.file(), endsEmpty ? lines.subList(0, lines.size() - 1) : lines, current(cursor));
	}

	/** The line of this file that is being carried out, by whomever: {@code boot} if there is no other one; 0 at the end. */
	private int current(Cursor cursor) {
		if (cursor.position() == cursor.trace().size()) {
			return 0;
		}
		var state = cursor.state();
		return StopCondition.lineAt(cursor.trace(), cursor.position())
				.or(() -> state.actors().stream().flatMap(actor -> state.stack(actor).source().stream()).findFirst())
				.or(() -> scenario.first(Statement.Boot.class).map(Statement::source))
				.filter(line -> line.file().equals(scenario.file())).map(SourceLine::line).orElse(0);
	}

	@Override
	public SourceLine line(Cursor cursor, int number) throws Refusal {
		if (scenario.statements().stream().noneMatch(statement -> statement.source().line() == number)) {
			throw new Refusal("expected a line with a statement; line " + number + " of " + scenario.file() + " has none");
		}
		return new SourceLine(scenario.file(), number);
	}

	@Override
	public String stops() {
		return "LINE | FUNCTION | map ADDRESS | fault";
	}

	@Override
	public String stopsInWords() {
		return "a line of the scenario, a function, map ADDRESS or fault";
	}

	@Override
	public Optional<StopCondition> stop(Arguments words) throws Refusal {
		return switch (words.words().getFirst()) {
			case "map" -> Optional.of(StopCondition.mapping(words.rest().address()));
			case "fault" -> {
				words.single(stopsInWords());
				yield Optional.of(StopCondition.fault());
			}
			default -> Optional.empty();
		};
	}

	@Override
	public List<String> named(String name, Set<String> functions) {
		return points.names(name).stream().filter(functions::contains).sorted().toList();
	}

	@Override
	public String remark(Trace trace, int step) {
		return "";
	}

	@Override
	public String end(Trace trace) {
		return trace.end().text();
	}

	@Override
	public Set<Verb> commands() {
		return EnumSet.allOf(Verb.class);
	}
}
