package io.stagewalk.scenario;

import java.util.Collection;
import java.util.List;

import io.stagewalk.trace.SourceLine;

/** The words of one line, read from left to right. */
final class Words {
	private final String file;
	private final ScenarioSource.Line line;
	private final List<Token> words;
	private int at;
	private Context context = Context.AFTER_BOOT;
	private String form = "";

	Words(String file, ScenarioSource.Line line) {
		this.file = file;
		this.line = line;
		this.words = line.words();
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

	boolean hasNext() {
		return at < words.size();
	}

	/** The next word, if it is that one, is passed by. */
	boolean skip(String word) {
		if (!hasNext() || !words.get(at).text().equals(word)) {
			return false;
		}
		at++;
		return true;
	}

	/** @param what the next word is, for the problem that there is none */
	<T> T next(String what, Value<T> value) throws LineException {
		if (!hasNext()) {
			throw problem(0, "expected " + what);
		}
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
		return next(what, word -> {
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
		int first = words.get(at - 1).column();
		while (hasNext()) {
			next("more of the line", word -> word);
		}
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
