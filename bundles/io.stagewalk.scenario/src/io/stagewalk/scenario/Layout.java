package io.stagewalk.scenario;

import java.util.List;
import java.util.Objects;

import io.stagewalk.scenario.text.Line;
import io.stagewalk.scenario.text.Token;

/** Changes of a line that leave its blanks and its comment where they are, as far as there is room. */
final class Layout {
	private Layout() {
	}

	/** A statement in place of another, before the same comment in the same column. */
	static String withComment(String statement, List<Token> tokens) {
		if (tokens.isEmpty() || tokens.getLast().kind() != Token.Kind.COMMENT) {
			return statement;
		}
		var comment = tokens.getLast();
		var gap = tokens.size() > 1 && tokens.get(tokens.size() - 2).kind() == Token.Kind.SPACE ? tokens.get(tokens.size() - 2).text() : "";
		int room = comment.column() - 1 - statement.length();
		boolean blanks = gap.chars().allMatch(c -> c == ' ');
		return statement + (blanks ? " ".repeat(Math.max(gap.isEmpty() ? 0 : 1, room)) : gap) + comment.text();
	}

	/**
	 * Another word in the place of some.
	 *
	 * @throws IndexOutOfBoundsException if there is no such word
	 * @throws IllegalArgumentException  if the value cannot be a word: it holds a quote or a line's end
	 */
	static String withWords(Line line, List<Integer> which, String value) {
		var tokens = line.tokens();
		int words = (int) tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).count();
		which.forEach(word -> Objects.checkIndex(word, words));
		var text = new StringBuilder();
		int word = 0;
		for (int i = 0; i < tokens.size(); i++) {
			var token = tokens.get(i);
			if (token.kind() == Token.Kind.COMMENT) {
				return withComment(stripped(text, tokens, i), tokens);
			}
			boolean replaced = token.kind() == Token.Kind.WORD && which.contains(word++);
			text.append(replaced ? written(value) : token.text());
			if (replaced && i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.WORD) {
				text.append(' ');
			}
		}
		return text.toString();
	}

	/** What was written so far, without the blanks before the comment, which are chosen anew. */
	private static String stripped(StringBuilder text, List<Token> tokens, int comment) {
		boolean gap = comment > 0 && tokens.get(comment - 1).kind() == Token.Kind.SPACE;
		return gap ? text.substring(0, text.length() - tokens.get(comment - 1).text().length()) : text.toString();
	}

	/** A word as it has to be written. */
	static String written(String value) {
		if (value.chars().anyMatch(c -> c == '"' || c == '\n' || c == '\r')) {
			throw new IllegalArgumentException("no word: " + value);
		}
		return value.isEmpty() || value.chars().anyMatch(c -> c == ' ' || c == '\t' || c == '#') ? '"' + value + '"' : value;
	}
}
