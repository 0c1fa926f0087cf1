package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a scenario, taken apart without loss: {@link #text} gives it back exactly, whatever it is.
 *
 * @param file as the user named it
 */
public record ScenarioSource(String file, List<Line> lines) {
	public ScenarioSource {
		lines = List.copyOf(lines);
	}

	/**
	 * A line, the last one perhaps empty.
	 *
	 * @param number from 1 on
	 * @param tokens all of the line, in order
	 * @param end    what ends it: LF, CR LF, CR, or nothing at the end of the text
	 */
	public record Line(int number, List<Token> tokens, String end) {
		public Line {
			tokens = List.copyOf(tokens);
		}

		/** The tokens that statements are made of. */
		public List<Token> words() {
			return tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
		}

		/** The line without its end. */
		public String text() {
			return tokens.stream().map(Token::text).collect(Collectors.joining());
		}
	}

	/** Takes a text apart. */
	public static ScenarioSource of(String file, String text) {
		var lines = new ArrayList<Line>();
		for (int at = 0;;) {
			int stop = at;
			while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
				stop++;
			}
			int next = text.startsWith("\r\n", stop) ? stop + 2 : Math.min(stop + 1, text.length());
			lines.add(new Line(lines.size() + 1, tokens(text.substring(at, stop)), text.substring(stop, next)));
			if (stop == text.length()) {
				return new ScenarioSource(file, lines);
			}
			at = next;
		}
	}

	/** The text, exactly as it was. */
	public String text() {
		return lines.stream().map(line -> line.text() + line.end()).collect(Collectors.joining());
	}

	private static List<Token> tokens(String line) {
		var tokens = new ArrayList<Token>();
		for (int at = 0; at < line.length();) {
			var kind = kindAt(line, at);
			int end = switch (kind) {
				case COMMENT -> line.length();
				case SPACE -> endOfSpace(line, at);
				case WORD -> endOfWord(line, at);
			};
			tokens.add(new Token(kind, at + 1, line.substring(at, end)));
			at = end;
		}
		return tokens;
	}

	private static Token.Kind kindAt(String line, int at) {
		char c = line.charAt(at);
		return c == '#' ? Token.Kind.COMMENT : isSpace(c) ? Token.Kind.SPACE : Token.Kind.WORD;
	}

	private static int endOfSpace(String line, int start) {
		int at = start;
		while (at < line.length() && isSpace(line.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int endOfWord(String line, int start) {
		if (line.charAt(start) == Token.QUOTE) {
			int close = line.indexOf(Token.QUOTE, start + 1);
			return close < 0 ? line.length() : close + 1;
		}
		int at = start;
		while (at < line.length() && kindAt(line, at) == Token.Kind.WORD) {
			at++;
		}
		return at;
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}
}
