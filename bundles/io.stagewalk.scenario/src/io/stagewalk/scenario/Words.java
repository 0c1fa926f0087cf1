package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.scenario.text.Token;
import io.stagewalk.trace.SourceLine;

/** The words of one line, read from left to right. */
final class Words {
	private final String file;
	private final int number;
	private final String text;
	private final List<Token> words;
	private final List<Offer> offers = new ArrayList<>();
	private final List<Read> reads = new ArrayList<>();
	private int at;
	/** Words that could have stood at a position, and did not. */
	private final List<String> notTaken = new ArrayList<>();
	private int notTakenAt = -1;
	private Context context = Context.AFTER_BOOT;
	private Optional<Form> form = Optional.empty();
	private String usage = "";

	/** @param words of a text, which is line {@code number} of a file */
	Words(String file, int number, String text, List<Token> words) {
		this.file = file;
		this.number = number;
		this.text = text;
		this.words = words;
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
		return new SourceLine(file, number);
	}

	Context context() {
		return context;
	}

	void setContext(Context where) {
		context = where;
	}

	/** How what is being read is written; from now on told with every problem. */
	void setUsage(String written) {
		usage = written;
	}

	/** What the statement is. */
	void setForm(Form known) {
		form = Optional.of(known);
		usage = known.usage();
	}

	Optional<Form> form() {
		return form;
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
		if (hasNext(List.of(word)) && words.get(at).text().equals(word)) {
			at++;
			return true;
		}
		if (notTakenAt != at) {
			notTakenAt = at;
			notTaken.clear();
		}
		notTaken.add(word);
		return false;
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
		return text.substring(first - 1, last.column() - 1 + last.text().length());
	}

	/** From a word on to the last word, a blank between each two. */
	String joined(int from) {
		return words.subList(from, words.size()).stream().map(Token::text).collect(Collectors.joining(" "));
	}

	/** Nothing may follow. */
	void end() throws LineException {
		if (hasNext()) {
			var could = notTakenAt == at ? notTaken : List.<String> of();
			var token = words.get(at++);
			var all = Stream.concat(could.stream(), Stream.of("the end of the line")).toList();
			throw problem(token.text().length(), "expected " + Suggestion.list(all) + Suggestion.of(token.text(), could));
		}
	}

	/** A problem of the word before, or of the place after the last one if something is missing. */
	LineException problem(int length, String message) {
		var told = usage.isEmpty() ? message : message + "; the form is: " + usage;
		if (words.isEmpty()) {
			return new LineException(new Problem(file, number, 1, 0, told));
		}
		var last = words.get(Math.min(at, words.size()) - (length == 0 && hasNext() ? 0 : 1));
		int column = length == 0 ? last.column() + last.text().length() : last.column();
		return new LineException(new Problem(file, number, column, length, told));
	}
}
