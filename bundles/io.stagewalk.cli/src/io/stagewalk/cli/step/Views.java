package io.stagewalk.cli.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.stagewalk.cli.text.StepJson;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Variable;

/** What there is to see at the cursor: the source, the stacks, the variables. */
final class Views {
	/** Lines that are listed above and below the current one. */
	private static final int AROUND = 5;

	private final Story story;
	private final Supplier<Cursor> place;

	Views(Story story, Supplier<Cursor> place) {
		this.story = story;
		this.place = place;
	}

	Answer list(Arguments words) throws Refusal {
		if (!words.isEmpty() && !words.text().equals("all")) {
			throw new Refusal("expected all, or nothing");
		}
		var page = story.page(place.get());
		int middle = page.current() == 0 ? page.lines().size() - AROUND + 1 : page.current();
		var lines = new ArrayList<String>();
		int number = 0;
		for (var line : page.lines()) {
			number++;
			if (!words.isEmpty() || Math.abs(number - middle) <= AROUND) {
				lines.add(String.format("%s%4d  %s", number == page.current() ? "->" : "  ", number, line).stripTrailing());
			}
		}
		return new Answer(lines, Json.object().with("line", page.current()).with("lines", texts(lines)).build());
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

	private static String line(Frame frame) {
		return frame.source().map(source -> source.file() + ":" + source.line()).orElse("");
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
