package io.stagewalk.scenario.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text. Its tokens are found when they are asked for.
 *
 * @param text without the line's end
 * @param end  what ends it: LF, CR LF, CR, or nothing at the end of the text
 */
public record Line(String text, String end) {

	/** How many characters, the end included. */
	public int length() {
		return text.length() + end.length();
	}

	/** All tokens, in order: joined they are the text. */
	public List<Token> tokens() {
		var tokens = new ArrayList<Token>();
		for (int at = 0; at < text.length();) {
			var kind = kindAt(at);
			int stop = switch (kind) {
				case COMMENT -> text.length();
				case SPACE -> endOfSpace(at);
				case WORD -> endOfWord(at);
			};
			tokens.add(new Token(kind, at + 1, text.substring(at, stop)));
			at = stop;
		}
		return tokens;
	}

	/** The tokens that statements are made of. */
	public List<Token> words() {
		return tokens().stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
	}

	private Token.Kind kindAt(int at) {
		char c = text.charAt(at);
		return c == '#' ? Token.Kind.COMMENT : isSpace(c) ? Token.Kind.SPACE : Token.Kind.WORD;
	}

	private int endOfSpace(int start) {
		int at = start;
		while (at < text.length() && isSpace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private int endOfWord(int start) {
		if (text.charAt(start) == Token.QUOTE) {
			int close = text.indexOf(Token.QUOTE, start + 1);
			return close < 0 ? text.length() : close + 1;
		}
		int at = start;
		while (at < text.length() && kindAt(at) == Token.Kind.WORD) {
			at++;
		}
		return at;
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}
}
