package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.stagewalk.scenario.Words.LineException;
import io.stagewalk.scenario.Words.Unexpected;

/** Reads statements from lines, and collects what is wrong with any. */
final class Parser {
	/** Further problems are hardly read; and a file that is no scenario has one a line. */
	static final int MAX_PROBLEMS = 100;

	private static final List<String> SIDES = List.of("before", "after");
	private static final String IN = "in";
	private static final String ACTION = "a statement that begins with cpu, dma or msi";
	private static final String PLACED = ACTION + ", or in NAME: before it";
	private static final Pattern ACTOR_PATTERN = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):");
	private static final String ACTOR = "a name with a colon after it, such as probe:";
	private static final Pattern POINT_PATTERN = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*):");
	private static final String POINT = "a function's name with a colon after it, such as bert_init:";

	private final ScenarioSource source;
	private final List<Parsed> parsed = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	/** A statement, the form it has, and its line. */
	record Parsed(Statement statement, Form form, ScenarioSource.Line line) {

		/** A problem of one of its words; of the first one if none reads so. */
		Problem problem(String word, String message) {
			var words = line.words();
			var token = words.stream().filter(each -> each.value().equals(word)).findFirst().orElse(words.getFirst());
			return new Problem(statement.source().file(), line.number(), token.column(), token.text().length(), message);
		}

		Problem problem(String message) {
			return problem(form.word(), message);
		}
	}

	private Parser(ScenarioSource source) {
		this.source = source;
	}

	/** @throws ScenarioException with everything that is wrong, up to {@link #MAX_PROBLEMS} problems */
	static List<Statement> parse(ScenarioSource source) throws ScenarioException {
		var parser = new Parser(source);
		for (var line : source.lines()) {
			if (!line.words().isEmpty() && parser.problems.size() < MAX_PROBLEMS) {
				parser.line(line);
			}
		}
		if (parser.problems.size() < MAX_PROBLEMS) {
			parser.problems.addAll(new Rules(source, parser.parsed).problems());
		}
		if (!parser.problems.isEmpty()) {
			throw new ScenarioException(parser.problems.stream().limit(MAX_PROBLEMS)
					.sorted((a, b) -> a.line() != b.line() ? Integer.compare(a.line(), b.line()) : Integer.compare(a.column(), b.column()))
					.toList());
		}
		return parser.parsed.stream().map(Parsed::statement).toList();
	}

	private void line(ScenarioSource.Line line) {
		try {
			parsed.add(statement(line));
		} catch (LineException wrong) {
			problems.add(wrong.problem());
		}
	}

	private Parsed statement(ScenarioSource.Line line) throws LineException {
		var words = new Words(source.file(), line);
		var first = words.next("a statement", Parser::firstWord);
		if (SIDES.contains(first)) {
			words.setForm(first + " FUNCTION: STATEMENT");
			var point = words.next(POINT, Parser::point);
			words.setContext(Context.AFTER_BOOT.at(new Placement(Placement.When.valueOf(first.toUpperCase(Locale.ROOT)), point)));
			first = words.next(PLACED, Parser::placedWord);
		}
		if (first.equals(IN)) {
			words.setForm("in NAME: STATEMENT");
			words.setContext(words.context().in(words.next(ACTOR, Parser::actor)));
			first = words.next(ACTION, Parser::actionWord);
		}
		var form = Form.of(first).orElseThrow();
		words.setForm(form.usage());
		var statement = form.read(words);
		words.end();
		return new Parsed(statement, form, line);
	}

	private static String firstWord(String word) throws Unexpected {
		var known = new ArrayList<>(Form.words());
		known.addAll(SIDES);
		known.add(IN);
		if (!known.contains(word)) {
			var suggestion = Suggestion.of(word, known);
			throw new Unexpected("a statement" + (suggestion.isEmpty() ? ", such as platform, boot, cpu or dma" : suggestion));
		}
		return word;
	}

	private static String placedWord(String word) throws Unexpected {
		return word.equals(IN) ? word : actionWord(word);
	}

	private static String actionWord(String word) throws Unexpected {
		if (Form.of(word).filter(form -> form.role() == Form.Role.ACTION).isEmpty()) {
			throw new Unexpected(ACTION + ": only what CPUs and devices do can be placed");
		}
		return word;
	}

	private static String actor(String word) throws Unexpected {
		var matcher = ACTOR_PATTERN.matcher(word);
		if (!matcher.matches()) {
			throw new Unexpected(ACTOR);
		}
		return matcher.group(1);
	}

	private static String point(String word) throws Unexpected {
		var matcher = POINT_PATTERN.matcher(word);
		if (!matcher.matches()) {
			throw new Unexpected(POINT);
		}
		return matcher.group(1);
	}
}
