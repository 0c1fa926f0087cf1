package io.stagewalk.scenario.text;

/**
 * A piece of a line that belongs together.
 *
 * @param column of its first character, from 1 on
 * @param text   exactly as written
 */
public record Token(Kind kind, int column, String text) {
	static final char QUOTE = '"';

	/** What a token is. */
	public enum Kind {
		/** What statements are made of. In double quotes it may hold blanks and {@code #}. */
		WORD,
		/** Blanks and tabs. */
		SPACE,
		/** From {@code #} to the end of the line. */
		COMMENT
	}

	/** The text without the quotes around it. */
	public String value() {
		if (kind != Kind.WORD || text.charAt(0) != QUOTE) {
			return text;
		}
		return text.substring(1, isClosed() ? text.length() - 1 : text.length());
	}

	/** Whether a quote that the word begins with is closed; so it is for a word without quotes. */
	public boolean isClosed() {
		return text.charAt(0) != QUOTE || text.length() > 1 && text.charAt(text.length() - 1) == QUOTE;
	}
}
