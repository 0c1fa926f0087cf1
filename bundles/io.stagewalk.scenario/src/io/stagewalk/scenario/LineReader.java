package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.scenario.Form.Role;
import io.stagewalk.scenario.Words.LineException;
import io.stagewalk.scenario.Words.Unexpected;
import io.stagewalk.scenario.text.Line;
import io.stagewalk.scenario.text.Token;

/** Reads a statement from a line: what may stand in front of it, the word that says its form, and the rest by that form. */
final class LineReader {
	private static final List<String> SIDES = List.of("before", "after");
	private static final String IN = "in";
	private static final Pattern ACTOR_PATTERN = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):");
	private static final Pattern POINT_PATTERN = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*):");

	private LineReader() {
	}

	/**
	 * What came of a line.
	 *
	 * @param form      of the statement, as soon as its word is known
	 * @param reads     what the words were read as, up to the first that is wrong
	 * @param offers    what could stand behind the last word; none if a word before is wrong
	 * @param statement if the line is one
	 * @param problem   if it is not
	 */
	record Result(List<Token> words, Optional<Form> form, List<Words.Read> reads, List<Words.Offer> offers,
			Optional<Statement> statement, Optional<Problem> problem) {
	}

	/** @param number of the line, from 1 on */
	static Result read(String file, int number, Line line) {
		var tokens = line.words();
		var words = new Words(file, number, line.text(), tokens);
		try {
			var statement = statement(words);
			words.end();
			return new Result(tokens, words.form(), words.reads(), words.offers(), Optional.of(statement), Optional.empty());
		} catch (LineException wrong) {
			return new Result(tokens, words.form(), words.reads(), words.offers(), Optional.empty(), Optional.of(wrong.problem()));
		}
	}

	private static Statement statement(Words words) throws LineException {
		var first = words.next(Slot.STATEMENT, LineReader::firstWord, firstWords());
		if (SIDES.contains(first)) {
			words.setUsage(first + " FUNCTION: STATEMENT");
			var point = words.next(Slot.POINT, LineReader::point);
			words.setContext(Context.AFTER_BOOT.at(new Placement(Placement.When.valueOf(first.toUpperCase(Locale.ROOT)), point)));
			first = words.next(Slot.PLACED_STATEMENT, LineReader::placedWord, placedWords());
		}
		if (first.equals(IN)) {
			words.setUsage("in NAME: STATEMENT");
			words.setContext(words.context().in(words.next(Slot.ACTOR, LineReader::actor)));
			first = words.next(Slot.ACTION, LineReader::actionWord, Form.words(Role.ACTION));
		}
		var form = Form.of(first).orElseThrow();
		words.setForm(form);
		return form.read(words);
	}

	/** Words that may begin a line. */
	static List<String> prefixes() {
		return List.of("before", "after", IN);
	}

	private static List<String> firstWords() {
		var known = new ArrayList<>(Form.words());
		known.addAll(SIDES);
		known.add(IN);
		return known;
	}

	private static List<String> placedWords() {
		var known = new ArrayList<>(Form.words(Role.ACTION));
		known.addAll(Form.words(Role.EXPECTATION));
		known.add(IN);
		return known;
	}

	private static String firstWord(String word) throws Unexpected {
		if (!firstWords().contains(word)) {
			var suggestion = Suggestion.of(word, firstWords());
			throw new Unexpected("a statement" + (suggestion.isEmpty() ? ", such as platform, boot, cpu or dma" : suggestion));
		}
		return word;
	}

	private static String placedWord(String word) throws Unexpected {
		if (!placedWords().contains(word)) {
			throw new Unexpected(Slot.PLACED_STATEMENT.text() + ": only what CPUs and devices do, and what is expected, can be placed");
		}
		return word;
	}

	private static String actionWord(String word) throws Unexpected {
		if (!Form.words(Role.ACTION).contains(word)) {
			throw new Unexpected(Slot.ACTION.text() + ": only what CPUs and devices do is done by somebody");
		}
		return word;
	}

	private static String actor(String word) throws Unexpected {
		var matcher = ACTOR_PATTERN.matcher(word);
		if (!matcher.matches()) {
			throw new Unexpected(Slot.ACTOR.text());
		}
		return matcher.group(1);
	}

	private static String point(String word) throws Unexpected {
		var matcher = POINT_PATTERN.matcher(word);
		if (!matcher.matches()) {
			throw new Unexpected(Slot.POINT.text());
		}
		return matcher.group(1);
	}
}
