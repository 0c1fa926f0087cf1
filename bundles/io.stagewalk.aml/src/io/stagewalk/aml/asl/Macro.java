package io.stagewalk.aml.asl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource descriptor macro: its name, its arguments as they are written, and for some a list in braces.
 *
 * @param arguments empty strings for those that are left out
 */
record Macro(String name, List<Argument> arguments, Optional<List<String>> list) {
	static final String INDENT = "    ";
	private static final int ITEMS_A_LINE = 8;

	/** One argument. @param comment says what a number is; empty where the argument speaks for itself */
	record Argument(String text, String comment) {
	}

	static Macro of(String name, String... arguments) {
		return new Macro(name, new ArrayList<>(), Optional.empty()).with(arguments);
	}

	/** With more arguments. */
	Macro with(String... more) {
		var all = new ArrayList<>(arguments);
		for (var text : more) {
			all.add(new Argument(text, ""));
		}
		return new Macro(name, all, list);
	}

	/** With a number on a line of its own. */
	Macro number(String text, String comment) {
		var all = new ArrayList<>(arguments);
		all.add(new Argument(text, comment));
		return new Macro(name, all, list);
	}

	Macro list(List<String> items) {
		return new Macro(name, arguments, Optional.of(items));
	}

	/** The arguments without those at the end that are left out. */
	private List<Argument> written() {
		int count = arguments.size();
		while (count > 0 && arguments.get(count - 1).text().isEmpty()) {
			count--;
		}
		return arguments.subList(0, count);
	}

	/** As ASL, a line each; lines after the first are indented against it where they belong to an argument. */
	List<String> lines() {
		var lines = new ArrayList<String>();
		var line = new StringBuilder(name).append(" (");
		var written = written();
		for (int i = 0; i < written.size(); i++) {
			var argument = written.get(i);
			boolean last = i == written.size() - 1;
			if (!argument.comment().isEmpty()) {
				line = breakLine(lines, line);
			} else if (i > 0 && !written.get(i - 1).comment().isEmpty()) {
				line = breakLine(lines, line);
			} else if (i > 0) {
				line.append(' ');
			}
			line.append(argument.text()).append(last ? ")" : ",");
			if (!argument.comment().isEmpty()) {
				line.append(" // ").append(argument.comment());
			}
		}
		lines.add(written.isEmpty() ? line + ")" : line.toString());
		list.ifPresent(items -> addList(lines, items));
		return lines;
	}

	private static StringBuilder breakLine(List<String> lines, StringBuilder line) {
		if (!line.toString().isBlank()) {
			lines.add(line.toString().stripTrailing());
		}
		return new StringBuilder(INDENT);
	}

	private static void addList(List<String> lines, List<String> items) {
		if (items.size() <= ITEMS_A_LINE) {
			int last = lines.size() - 1;
			lines.set(last, lines.get(last) + " {" + String.join(", ", items) + "}");
			return;
		}
		lines.add("{");
		for (int at = 0; at < items.size(); at += ITEMS_A_LINE) {
			int end = Math.min(items.size(), at + ITEMS_A_LINE);
			lines.add(INDENT + String.join(", ", items.subList(at, end)) + (end < items.size() ? "," : ""));
		}
		lines.add("}");
	}
}
