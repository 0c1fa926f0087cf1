package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a session wrote, taken apart at its prompts. */
final class Transcript {
	private static final Pattern PROMPT = Pattern.compile("^(\\d+ (?:Xen|Dom0|Device).*?)> ?(.*)$");

	private final String text;
	private final List<String> prompts = new ArrayList<>();
	private final List<String> commands = new ArrayList<>();
	private final List<StringBuilder> answers = new ArrayList<>();

	Transcript(String text) {
		this.text = text;
		for (var line : text.lines().toList()) {
			var prompt = PROMPT.matcher(line);
			if (prompt.matches()) {
				prompts.add(prompt.group(1));
				commands.add(prompt.group(2));
				answers.add(new StringBuilder());
			} else if (!answers.isEmpty()) {
				answers.getLast().append(line).append('\n');
			}
		}
	}

	/** Position, actor and function, before each command and at the end. */
	List<String> prompts() {
		return prompts;
	}

	/** The answer to a command. */
	String after(String command) {
		return after(command, 1);
	}

	/** The answer to a command that was given several times. */
	String after(String command, int time) {
		int seen = 0;
		for (int i = 0; i < commands.size(); i++) {
			if (commands.get(i).equals(command) && ++seen == time) {
				return answers.get(i).toString();
			}
		}
		throw new AssertionError("no command " + command + " in\n" + text);
	}

	@Override
	public String toString() {
		return text;
	}
}
