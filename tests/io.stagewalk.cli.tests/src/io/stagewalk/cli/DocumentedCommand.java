package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.stagewalk.testing.Repository;

/**
 * A command that a page of the documentation shows, with the output that it shows behind it. Such a command begins with
 * {@code $ ./stagewalk}, or with {@code $ printf '…' | ./stagewalk} if something is typed, in a fenced block, and is run from the
 * repository's folder. In the output {@code …} stands for what is left
 * out: on a line of its own for any lines, none included, and within a line for any text.
 *
 * @param page     the file
 * @param line     where the command stands in it, from 1
 * @param input    what is typed
 * @param command  what is behind {@code ./stagewalk}
 * @param expected the lines of output that the page shows
 */
record DocumentedCommand(Path page, int line, String input, String command, List<String> expected) {
	private static final String FENCE = "```";
	private static final String PROMPT = "$ ";
	private static final Pattern COMMAND = Pattern.compile("\\$ (?:printf '([^'%]*)' \\| )?\\./stagewalk (.*)");
	private static final String ELISION = "…";

	DocumentedCommand {
		expected = List.copyOf(expected);
	}

	/** Those of a page, in its order. */
	static List<DocumentedCommand> of(Path page) throws IOException {
		return of(page, Files.readAllLines(page));
	}

	static List<DocumentedCommand> of(Path page, List<String> lines) {
		var found = new ArrayList<DocumentedCommand>();
		boolean fenced = false;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith(FENCE)) {
				fenced = !fenced;
			} else if (fenced && lines.get(i).startsWith(PROMPT)) {
				var typed = COMMAND.matcher(lines.get(i));
				if (!typed.matches()) {
					throw new IllegalArgumentException(page + ":" + (i + 1) + ": expected a command of stagewalk, found " + lines.get(i));
				}
				var output = lines.subList(i + 1, lines.size()).stream()
						.takeWhile(line -> !line.startsWith(FENCE) && !line.startsWith(PROMPT)).toList();
				var input = typed.group(1) == null ? "" : typed.group(1).replace("\\n", "\n");
				found.add(new DocumentedCommand(page, i + 1, input, typed.group(2).strip(), withoutBlankEnd(output)));
			}
		}
		return found;
	}

	/** Runs it within this process; what it writes names files as if it ran in the repository's folder. */
	List<String> output() {
		var root = Repository.root().toAbsolutePath().normalize();
		var arguments = Arrays.stream(command.split(" +")).map(argument -> placed(root, argument)).toArray(String[]::new);
		var run = Invocation.with(input, arguments);
		return withoutBlankEnd((run.out() + run.err()).replace(root + "/", "").lines().map(String::stripTrailing).toList());
	}

	private static String placed(Path root, String argument) {
		int name = argument.startsWith("--") ? argument.indexOf('=') + 1 : 0;
		var value = argument.substring(name);
		boolean isFile = !value.isEmpty() && !value.startsWith("-") && Files.exists(root.resolve(value));
		return isFile ? argument.substring(0, name) + root.resolve(value) : argument;
	}

	/**
	 * What the page shows and an output has not, line by line, and anything where the page leaves something out.
	 *
	 * @return empty if the page shows the output
	 */
	Optional<String> difference(List<String> output) {
		// for each number of shown lines, whether they can stand for the lines of output seen so far
		var reached = new boolean[expected.size() + 1];
		reached[0] = true;
		skipElisions(reached);
		int furthest = last(reached);
		for (var line : output) {
			var next = new boolean[reached.length];
			for (int shown = 0; shown < expected.size(); shown++) {
				if (reached[shown] && isElision(shown)) {
					next[shown] = true;
				} else if (reached[shown] && matches(expected.get(shown), line)) {
					next[shown + 1] = true;
				}
			}
			skipElisions(next);
			reached = next;
			furthest = Math.max(furthest, last(reached));
		}
		return reached[expected.size()] ? Optional.empty()
				: Optional.of(furthest < expected.size() ? "not written in its place: " + expected.get(furthest)
						: "more is written than is shown");
	}

	private static int last(boolean[] reached) {
		return IntStream.range(0, reached.length).filter(shown -> reached[shown]).max().orElse(0);
	}

	private void skipElisions(boolean[] reached) {
		for (int shown = 0; shown < expected.size(); shown++) {
			if (reached[shown] && isElision(shown)) {
				reached[shown + 1] = true;
			}
		}
	}

	private boolean isElision(int shown) {
		return expected.get(shown).strip().equals(ELISION);
	}

	private static boolean matches(String shown, String line) {
		var pattern = Arrays.stream(shown.stripTrailing().split(ELISION, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
		return line.matches(pattern);
	}

	private static List<String> withoutBlankEnd(List<String> lines) {
		int end = lines.size();
		while (end > 0 && lines.get(end - 1).isBlank()) {
			end--;
		}
		return lines.subList(0, end);
	}
}
