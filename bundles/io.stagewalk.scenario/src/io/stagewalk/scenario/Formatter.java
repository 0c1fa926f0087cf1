package io.stagewalk.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.scenario.text.Token;
import io.stagewalk.scenario.text.Token.Kind;

/**
 * Writes a scenario as scenarios are written: statements begin in the first column, one blank between words, and the comments
 * behind them stand in one column: the one in which most stand already, if there is room. Lines, words and comments stay; a
 * line with an unclosed quote or a control character stays as it is.
 */
public final class Formatter {
	/** Statements longer than this do not push the comments of all others to the right. */
	private static final int MAX_COLUMN = 80;
	private static final int TAB = 4;

	private final ScenarioSource source;
	private final int column;

	private Formatter(ScenarioSource source) {
		this.source = source;
		this.column = column();
	}

	/** The formatted text. */
	public static String format(ScenarioSource source) {
		return new Formatter(source).text();
	}

	private String text() {
		var text = new StringBuilder(source.lines().length());
		boolean commented = false;
		for (var line : source.lines()) {
			var tokens = line.tokens();
			boolean continues = commented && isComment(tokens) && tokens.getFirst().kind() == Kind.SPACE;
			text.append(isRaw(tokens) ? line.text() : formatted(tokens, continues)).append(line.end());
			commented = continues || isCommented(tokens);
		}
		var last = source.lines().getLast();
		if (!last.text().isBlank()) {
			var end = source.lines().getFirst().end();
			text.append(end.isEmpty() ? "\n" : end);
		}
		return text.toString();
	}

	/** @param continues whether the line is a comment that goes on with the one behind the statement above */
	private String formatted(List<Token> tokens, boolean continues) {
		var text = new StringBuilder(statement(tokens));
		if (!tokens.isEmpty() && tokens.getLast().kind() == Kind.COMMENT) {
			if (!text.isEmpty() || continues) {
				text.append(" ".repeat(text.length() < column ? column - text.length() : 2));
			}
			text.append(tokens.getLast().text().stripTrailing());
		}
		return text.toString();
	}

	/** The words, one blank between those that blanks were between; the words of a transformation as they are. */
	private static String statement(List<Token> tokens) {
		var words = tokens.stream().filter(token -> token.kind() == Kind.WORD).toList();
		if (words.isEmpty()) {
			return "";
		}
		var text = new StringBuilder(words.getFirst().text());
		for (int i = 1; i < words.size(); i++) {
			var before = words.get(i - 1);
			int gap = words.get(i).column() - before.column() - before.text().length();
			boolean kept = words.getFirst().text().equals(Form.TRANSFORM.word()) && i > 1;
			text.append(kept ? gap(tokens, words.get(i)) : " ".repeat(Math.min(gap, 1))).append(words.get(i).text());
		}
		return text.toString();
	}

	/** What stands before a word, as it is. */
	private static String gap(List<Token> tokens, Token word) {
		var before = tokens.get(tokens.indexOf(word) - 1);
		return before.kind() == Kind.SPACE ? before.text() : "";
	}

	private int column() {
		Map<Integer, Integer> columns = new HashMap<>();
		int width = 0;
		for (var line : source.lines()) {
			var tokens = line.tokens();
			if (!isRaw(tokens) && isCommented(tokens)) {
				int length = statement(tokens).length();
				if (length < MAX_COLUMN - 1) {
					width = Math.max(width, length);
					columns.merge(tokens.getLast().column() - 1, 1, Integer::sum);
				}
			}
		}
		int most = columns.entrySet().stream().max(Comparator.<Map.Entry<Integer, Integer>> comparingInt(Map.Entry::getValue)
				.thenComparingInt(entry -> -entry.getKey())).map(Map.Entry::getKey).orElse(0);
		return most > width && most <= MAX_COLUMN ? most : Math.min(MAX_COLUMN, (width + 1) / TAB * TAB + TAB);
	}

	private static boolean isComment(List<Token> tokens) {
		return !tokens.isEmpty() && tokens.getLast().kind() == Kind.COMMENT
				&& tokens.stream().noneMatch(token -> token.kind() == Kind.WORD);
	}

	private static boolean isCommented(List<Token> tokens) {
		return !tokens.isEmpty() && tokens.getLast().kind() == Kind.COMMENT
				&& tokens.stream().anyMatch(token -> token.kind() == Kind.WORD);
	}

	private static boolean isRaw(List<Token> tokens) {
		return tokens.stream().anyMatch(token -> !token.isClosed()
				|| token.text().chars().anyMatch(c -> Character.isISOControl(c) && c != '\t'));
	}
}
