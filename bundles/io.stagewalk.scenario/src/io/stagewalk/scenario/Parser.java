package io.stagewalk.scenario;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.stagewalk.scenario.text.Line;
import io.stagewalk.scenario.text.ScenarioSource;

/** Reads the statements of a scenario and of what it includes, and collects what is wrong with any. */
final class Parser {
	/** Further problems are hardly read; and a file that is no scenario has one a line. */
	static final int MAX_PROBLEMS = 100;

	private final Includes includes;
	private final List<Parsed> parsed = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	/** The first word of every line, whether it can be read or not. */
	private final Set<String> attempted = new HashSet<>();
	/** Which files there are, in the order in which they were met. */
	private final Map<String, Integer> files = new LinkedHashMap<>();
	private Draft.Machine machine = Draft.Machine.WHOLE;
	private int included;
	private long length;

	/**
	 * A statement with its line.
	 *
	 * @param index among all statements, those of included files where they are included
	 */
	record Parsed(Statement statement, Form form, Line text, int index) {

		int line() {
			return statement.source().line();
		}

		/** Where it stands, seen from another: {@code line 3}, {@code line 3 of parts/memory.scenario}. */
		String place(Parsed from) {
			var file = statement.source().file();
			return "line " + line() + (file.equals(from.statement.source().file()) ? "" : " of " + file);
		}

		/** A problem of one of its words; of the first one if none reads so. */
		Problem problem(String word, String message) {
			var words = text.words();
			var token = words.stream().filter(each -> each.value().equals(word)).findFirst().orElse(words.getFirst());
			return new Problem(statement.source().file(), line(), token.column(), token.text().length(), message);
		}

		Problem problem(String message) {
			return problem(form.word(), message);
		}
	}

	private Parser(Includes includes) {
		this.includes = includes;
	}

	/** What can be read, and everything that is wrong, up to {@link #MAX_PROBLEMS} problems. */
	static Draft parse(ScenarioSource source, Includes includes) {
		var parser = new Parser(includes);
		parser.read(source, List.of(source.file()));
		if (parser.problems.size() < MAX_PROBLEMS) {
			parser.problems.addAll(new Rules(source, parser.parsed, parser.attempted).problems());
		}
		var problems = parser.problems.stream().limit(MAX_PROBLEMS)
				.sorted(Comparator.comparingInt((Problem one) -> parser.files.getOrDefault(one.file(), 0))
						.thenComparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
		var scenario = new Scenario(source, parser.parsed.stream().map(Parsed::statement).toList(),
				parser.parsed.stream().map(Parsed::text).toList(), List.copyOf(parser.files.keySet()));
		return new Draft(scenario, problems, parser.machine);
	}

	/** @param chain of files that include each other, the last one is this */
	private void read(ScenarioSource source, List<String> chain) {
		files.putIfAbsent(source.file(), files.size());
		length += source.lines().length();
		int number = 0;
		for (var line : source.lines()) {
			number++;
			if (problems.size() < MAX_PROBLEMS && !line.text().isEmpty()) {
				read(source.file(), number, line, chain);
			}
		}
	}

	private void read(String file, int number, Line line, List<String> chain) {
		var result = LineReader.read(file, number, line);
		if (result.words().isEmpty()) {
			return;
		}
		attempted.add(result.words().getFirst().value());
		result.problem().ifPresent(problem -> {
			problems.add(problem);
			if (result.form().isEmpty() || result.form().get().role().isOfMachine()) {
				machine = Draft.Machine.PART;
			}
		});
		if (result.statement().isPresent()) {
			var one = new Parsed(result.statement().get(), result.form().orElseThrow(), line, parsed.size());
			parsed.add(one);
			if (one.statement() instanceof Statement.Include include) {
				include(one, include, chain);
			}
		}
	}

	private void include(Parsed line, Statement.Include include, List<String> chain) {
		int before = problems.size();
		included(line, include, chain);
		if (problems.size() > before) {
			machine = Draft.Machine.PART;
		}
	}

	private void included(Parsed line, Statement.Include include, List<String> chain) {
		Path target;
		try {
			target = Path.of(include.source().file()).resolveSibling(include.file()).normalize();
		} catch (InvalidPathException noPath) {
			problems.add(line.problem(include.file(), "expected a file's name: " + noPath.getMessage()));
			return;
		}
		var file = target.toString();
		var longer = new ArrayList<>(chain);
		longer.add(file);
		var told = String.join(" includes ", longer);
		if (chain.stream().anyMatch(above -> Path.of(above).normalize().equals(target))) {
			problems.add(line.problem(include.file(), "expected a file that is not being read already: " + told));
		} else if (chain.size() > Includes.MAX_DEPTH) {
			problems.add(line.problem(include.file(), "expected includes at most " + Includes.MAX_DEPTH + " deep: " + told));
		} else if (++included > Includes.MAX_FILES) {
			problems.add(line.problem(include.file(), "expected at most " + Includes.MAX_FILES + " included files: " + told));
		} else {
			follow(line, include.file(), file, longer);
		}
	}

	private void follow(Parsed line, String written, String file, List<String> chain) {
		try {
			var text = includes.text(file);
			if (length + text.length() > Scenario.MAX_LENGTH) {
				problems.add(line.problem(written, "expected a scenario of at most " + Scenario.MAX_LENGTH + " characters, all that it "
						+ "includes counted"));
				return;
			}
			read(ScenarioSource.of(file, text), chain);
		} catch (NoSuchFileException missing) {
			problems.add(line.problem(written, "expected a part of a scenario, found no file at " + missing.getMessage()));
		} catch (IOException unreadable) {
			problems.add(line.problem(written, "expected a part of a scenario; it cannot be read: " + unreadable.getMessage()));
		} catch (ScenarioException wrong) {
			problems.addAll(wrong.problems());
		}
	}
}
