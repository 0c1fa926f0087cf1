package io.stagewalk.cli.step;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.Interruption;
import io.stagewalk.json.Json;
import io.stagewalk.scenario.Suggestion;

/** Reads commands until there are no more. When nobody types, each is written out, so that what is read reads well. */
public final class SessionLoop {

	/** In what form answers are given. */
	public enum Form {
		TEXT, JSON
	}

	private record Command(Verb verb, Arguments words) {
	}

	private final Session session;
	private final Console console;
	private final Form form;
	private Optional<Command> repeatable = Optional.empty();

	public SessionLoop(Session session, Console console, Form form) {
		this.session = session;
		this.console = console;
		this.form = form;
	}

	/** @throws IOException if the input cannot be read */
	public void run() throws IOException {
		while (!session.isOver()) {
			if (form == Form.TEXT) {
				console.out().print(prompt());
			}
			console.out().flush();
			Interruption.idle();
			var line = console.in().readLine();
			Interruption.busy();
			if (line == null) {
				if (form == Form.TEXT) {
					console.out().println();
				}
				break;
			}
			if (form == Form.TEXT && console.kind() == Console.Kind.PIPE) {
				console.out().println(line.strip());
			}
			carryOut(line.strip());
		}
		console.out().flush();
	}

	private String prompt() {
		var cursor = session.cursor();
		var function = cursor.state().stack(cursor.selected()).top().map(frame -> frame.function().name()).orElse("(idle)");
		return cursor.position() + " " + cursor.selected().label() + " " + function + "> ";
	}

	private void carryOut(String line) {
		if (line.startsWith("#") || line.isEmpty() && (repeatable.isEmpty() || console.kind() == Console.Kind.PIPE)) {
			return;
		}
		try {
			var command = line.isEmpty() ? repeatable.orElseThrow() : command(line);
			repeatable = Optional.of(command).filter(each -> each.verb.isRepeatable());
			tell(line, command.verb.carryOut(session, command.words));
		} catch (Refusal refusal) {
			refuse(line, refusal.getMessage());
		}
	}

	private Command command(String line) throws Refusal {
		var words = Arrays.asList(line.split("\\s+"));
		for (int length = Math.min(2, words.size()); length > 0; length--) {
			var verb = Verb.of(longForm(words.subList(0, length)), session.story().commands());
			if (verb.isPresent()) {
				return new Command(verb.get(), new Arguments(words.subList(length, words.size())));
			}
		}
		var name = words.getFirst().equals("back") ? line : words.getFirst();
		throw new Refusal("expected a command, not " + name + Suggestion.of(name, Verb.namesOf(session.story().commands())) + "; help names them");
	}

	/** {@code back s} is {@code bs}. */
	private static String longForm(List<String> words) {
		return words.size() == 2 && words.getFirst().equals("back") && words.getLast().length() == 1 ? "b" + words.getLast()
				: String.join(" ", words);
	}

	private void tell(String line, Answer answer) {
		switch (form) {
			case TEXT -> answer.lines().forEach(console.out()::println);
			case JSON -> console.json(place(line).with("answer", answer.data()).build());
		}
	}

	private void refuse(String line, String message) {
		switch (form) {
			case TEXT -> console.out().println(message);
			case JSON -> console.json(place(line).with("refused", message).build());
		}
	}

	private Json.ObjectBuilder place(String line) {
		var cursor = session.cursor();
		return Json.object().with("command", line).with("position", cursor.position()).with("steps", cursor.trace().size())
				.with("actor", cursor.selected().label());
	}
}
