package io.stagewalk.cli.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.stagewalk.cli.text.StepJson;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Variable;

/** What there is to see at the cursor: the scenario, the stacks, the variables. */
final class Views {
	/** Lines that are listed above and below the current one. */
	private static final int AROUND = 5;

	private final Scenario scenario;
	private final Supplier<Cursor> place;

	Views(Scenario scenario, Supplier<Cursor> place) {
		this.scenario = scenario;
		this.place = place;
	}

	Answer list(Arguments words) throws Refusal {
		if (!words.isEmpty() && !words.text().equals("all")) {
			throw new Refusal("expected all, or nothing");
		}
		var cursor = place.get();
		int current = currentLine(cursor);
		int middle = current == 0 ? scenario.source().lines().size() - AROUND : current;
		var lines = new ArrayList<String>();
		int number = 0;
		for (var line : scenario.source().lines()) {
			number++;
			boolean shown = !words.isEmpty() || Math.abs(number - middle) <= AROUND;
			if (shown && (number < scenario.source().lines().size() || !line.text().isEmpty())) {
				lines.add(String.format("%s%4d  %s", number == current ? "->" : "  ", number, line.text()).stripTrailing());
			}
		}
		return new Answer(lines, Json.object().with("line", current).with("lines", texts(lines)).build());
	}

	/** The line of this file that is being carried out, by whomever: {@code boot} if there is no other one; 0 at the end. */
	private int currentLine(Cursor cursor) {
		if (cursor.position() == cursor.trace().size()) {
			return 0;
		}
		var state = cursor.state();
		return StopCondition.lineAt(cursor.trace(), cursor.position())
				.or(() -> state.actors().stream().flatMap(actor -> state.stack(actor).source().stream()).findFirst())
				.or(() -> scenario.first(Statement.Boot.class).map(Statement::source))
				.filter(line -> line.file().equals(scenario.file())).map(SourceLine::line).orElse(0);
	}

	Answer where(Arguments words) throws Refusal {
		words.none();
		var cursor = place.get();
		var frames = cursor.state().stack(cursor.selected()).frames();
		var table = new TextTable(">", "", "", "");
		for (int i = 0; i < frames.size(); i++) {
			table.row("#" + i, frames.get(i).function().name(), frames.get(i).function().file(), line(frames.get(i)));
		}
		var lines = new ArrayList<>(table.lines().subList(1, frames.size() + 1));
		if (frames.isEmpty()) {
			lines.add(cursor.selected().label() + " does nothing");
		}
		var json = Json.object().with("actor", cursor.selected().label())
				.with("frames", Json.array(frames.stream().map(Views::frame).toList()));
		if (cursor.position() < cursor.trace().size()) {
			var next = cursor.trace().step(cursor.position());
			lines.add("next: " + StepText.line(cursor.position(), next).strip());
			json.with("next", StepJson.of(cursor.position(), next));
		}
		return new Answer(lines, json.build());
	}

	private String line(Frame frame) {
		return frame.source().map(source -> scenario.file() + ":" + source.line()).orElse("");
	}

	private static Json frame(Frame frame) {
		var json = Json.object().with("function", frame.function().name()).with("file", frame.function().file());
		frame.source().ifPresent(source -> json.with("line", source.line()));
		return json.with("variables", variables(frame.variables())).build();
	}

	Answer actors(Arguments words) throws Refusal {
		words.none();
		var cursor = place.get();
		var state = cursor.state();
		var actors = state.actors();
		var table = new TextTable("", ">", "", "");
		for (int i = 0; i < actors.size(); i++) {
			table.row(actors.get(i).equals(cursor.selected()) ? "*" : "", Integer.toString(i + 1), actors.get(i).label(), doing(actors.get(i)));
		}
		var json = actors.stream().map(actor -> Json.object().with("actor", actor.label()).with("doing", doing(actor))
				.with("selected", Json.truth(actor.equals(cursor.selected()))).build()).toList();
		return new Answer(table.lines().subList(1, actors.size() + 1), Json.array(json));
	}

	private String doing(Actor actor) {
		var stack = place.get().state().stack(actor);
		var function = stack.top().map(frame -> frame.function().name()).orElse("-");
		return actor.equals(place.get().state().running()) ? function + "  <- acts next" : function;
	}

	Answer print(Arguments words) throws Refusal {
		words.none();
		var cursor = place.get();
		var locals = cursor.state().stack(cursor.selected()).top().map(Frame::variables).orElse(List.of());
		var registers = cursor.state().registers(cursor.selected());
		var lines = new ArrayList<String>();
		add(lines, locals, "");
		if (!locals.isEmpty() && !registers.isEmpty()) {
			lines.add("");
		}
		add(lines, registers, "");
		return new Answer(lines, Json.object().with("variables", variables(locals)).with("registers", variables(registers)).build());
	}

	private static void add(List<String> lines, List<Variable> variables, String indent) {
		int width = variables.stream().mapToInt(variable -> variable.name().length()).max().orElse(0);
		for (var variable : variables) {
			lines.add(String.format("%s%-" + Math.max(1, width) + "s  %s", indent, variable.name(), variable.value()).stripTrailing());
			add(lines, variable.parts(), indent + "  ");
		}
	}

	private static Json variables(List<Variable> variables) {
		return Json.array(variables.stream().map(variable -> {
			var json = Json.object().with("name", variable.name()).with("value", variable.value());
			return variable.parts().isEmpty() ? json.build() : json.with("parts", variables(variable.parts())).build();
		}).toList());
	}

	private static Json texts(List<String> lines) {
		return Json.array(lines.stream().map(Json::text).toList());
	}
}
