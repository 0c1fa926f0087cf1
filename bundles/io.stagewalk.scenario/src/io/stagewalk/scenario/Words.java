package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.stagewalk.trace.SourceLine;

/** The words of one line, read from left to right. */
final class Words {
	private final String file;
	private final ScenarioSource.Line line;
	private final List<Token> words;
	private final List<Offer> offers = new ArrayList<>();
	private final List<Read> reads = new ArrayList<>();
	private int at;
	private Context context = Context.AFTER_BOOT;
	private String form = "";

	Words(String file, ScenarioSource.Line line) {
		this.file = file;
		this.line = line;
		this.words = line.words();
	}

	/** What could have followed: something of a kind, or one of some words; the kind is STATEMENT where there are only these. */
	record Offer(Slot slot, List<String> known) {
	}

	/** What a word was read as. */
	record Read(Slot slot, Token token) {
	}

	/** Reads a word to a value, or says what it expects. */
	@FunctionalInterface
	interface Value<T> {
		T read(String word) throws Unexpected;
	}

	/** A word that is not what it has to be. */
	static final class Unexpected extends Exception {
		private static final long serialVersionUID = 1L;

		/** @param expected what should have stood there */
		Unexpected(String expected) {
			super("expected " + expected);
		}
	}

	/** The first thing that is wrong with a line. */
	static final class LineException extends Exception {
		private static final long serialVersionUID = 1L;

		private final transient Problem problem;

		private LineException(Problem problem) {
			this.problem = problem;
		}

		Problem problem() {
			return problem;
		}
	}

	SourceLine source() {
		return new SourceLine(file, line.number());
	}

	Context context() {
		return context;
	}

	void setContext(Context where) {
		context = where;
	}

	/** How the statement is written; from now on told with every problem. */
	void setForm(String form) {
		this.form = form;
	}

	/** What could stand behind the last word, in the order in which it was asked for. */
	List<Offer> offers() {
		return List.copyOf(offers);
	}

	/** What each word was read as. */
	List<Read> reads() {
		return List.copyOf(reads);
	}

	boolean hasNext() {
		return at < words.size();
	}

	/** Whether there is a word where something of a kind may stand. */
	boolean hasNext(Slot slot) {
		return hasNext(slot, List.of());
	}

	/** Whether there is a word where one of some may stand. */
	boolean hasNext(Collection<String> known) {
		return hasNext(Slot.STATEMENT, known);
	}

	private boolean hasNext(Slot slot, Collection<String> known) {
		if (!hasNext()) {
			offers.add(new Offer(slot, List.copyOf(known)));
		}
		return hasNext();
	}

	/** How many words have been read. */
	int position() {
		return at;
	}

	/** The next word, if it is that one, is passed by. */
	boolean skip(String word) {
		if (!hasNext(List.of(word)) || !words.get(at).text().equals(word)) {
			return false;
		}
		at++;
		return true;
	}

	/** @throws LineException if the next word is not what it has to be, or there is none */
	<T> T next(Slot slot, Value<T> value) throws LineException {
		return next(slot, value, List.of());
	}

	/** @param known words that are among those that may stand there */
	<T> T next(Slot slot, Value<T> value, Collection<String> known) throws LineException {
		if (!hasNext(slot, known)) {
			throw problem(0, "expected " + slot.text());
		}
		reads.add(new Read(slot, words.get(at)));
		return read(slot.text(), value);
	}

	private <T> T read(String what, Value<T> value) throws LineException {
		var token = words.get(at++);
		if (!token.isClosed()) {
			throw problem(token.text().length(), "expected a closing \" on the same line");
		}
		if (token.text().chars().anyMatch(Character::isISOControl)) {
			throw problem(token.text().length(), "expected " + what + " without control characters");
		}
		try {
			return value.read(token.value());
		} catch (Unexpected unexpected) {
			throw problem(token.text().length(), unexpected.getMessage());
		}
	}

	/** One of some words. */
	String oneOf(Collection<String> known) throws LineException {
		var what = Suggestion.list(known);
		if (!hasNext(known)) {
			throw problem(0, "expected " + what);
		}
		return read(what, word -> {
			if (known.contains(word)) {
				return word;
			}
			throw new Unexpected(what + Suggestion.of(word, known));
		});
	}

	void require(String word) throws LineException {
		oneOf(List.of(word));
	}

	/** Whether the next word is one of some. */
	boolean isNext(Collection<String> known) {
		return hasNext() && known.contains(words.get(at).text());
	}

	/** From the word before on to the last word, as written. */
	String remainder() throws LineException {
		int from = at - 1;
		while (hasNext(Slot.REMAINDER)) {
			next(Slot.REMAINDER, word -> word);
		}
		return written(from);
	}

	/** From a word on to the last word, as written. */
	String written(int from) {
		int first = words.get(from).column();
		var last = words.getLast();
		return line.text().substring(first - 1, last.column() - 1 + last.text().length());
	}

	/** Nothing may follow. */
	void end() throws LineException {
		if (hasNext()) {
			var token = words.get(at++);
			throw problem(token.text().length(), "expected the end of the line");
		}
	}

	/** A problem of the word before, or of the place after the last one if something is missing. */
	LineException problem(int length, String message) {
		var last = words.get(Math.min(at, words.size()) - (length == 0 && hasNext() ? 0 : 1));
		int column = length == 0 ? last.column() + last.text().length() : last.column();
		var told = form.isEmpty() ? message : message + "; the form is: " + form;
		return new LineException(new Problem(file, line.number(), column, length, told));
	}
}
