package io.stagewalk.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text (RFC 8259), strictly. */
public final class JsonReader {
	/** How deeply arrays and objects may nest; deeper text is refused rather than overflowing the stack. */
	public static final int MAX_DEPTH = 256;
	/** Longest number accepted, in characters: the time to convert one grows with its square. */
	public static final int MAX_NUMBER_LENGTH = 400;

	private final String source;
	private final String text;
	private int at;

	private JsonReader(String source, String text) {
		this.source = source;
		this.text = text;
	}

	/**
	 * @param source the file's name, for messages
	 * @throws JsonException if the text is not one JSON value with nothing but white space around it
	 */
	public static Json read(String source, String text) throws JsonException {
		var reader = new JsonReader(source, text);
		var value = reader.value(0);
		reader.skipSpace();
		if (reader.at < text.length()) {
			throw reader.expected("the end of the text");
		}
		return value;
	}

	private Json value(int depth) throws JsonException {
		if (depth > MAX_DEPTH) {
			throw expected("at most " + MAX_DEPTH + " nested arrays and objects");
		}
		skipSpace();
		return switch (peek()) {
			case '{' -> object(depth);
			case '[' -> array(depth);
			case '"' -> new Json.Text(string());
			case 't' -> word("true", Json.Truth.TRUE);
			case 'f' -> word("false", Json.Truth.FALSE);
			case 'n' -> word("null", Json.Null.NULL);
			default -> number();
		};
	}

	private Json object(int depth) throws JsonException {
		Map<String, Json> members = new LinkedHashMap<>();
		at++;
		skipSpace();
		if (accept('}')) {
			return new Json.Object(members);
		}
		do {
			skipSpace();
			if (peek() != '"') {
				throw expected("a member name in quotes");
			}
			var name = string();
			skipSpace();
			require(':');
			members.put(name, value(depth + 1));
			skipSpace();
		} while (accept(','));
		require('}');
		return new Json.Object(members);
	}

	private Json array(int depth) throws JsonException {
		List<Json> elements = new ArrayList<>();
		at++;
		skipSpace();
		if (accept(']')) {
			return new Json.Array(elements);
		}
		do {
			elements.add(value(depth + 1));
			skipSpace();
		} while (accept(','));
		require(']');
		return new Json.Array(elements);
	}

	private String string() throws JsonException {
		var out = new StringBuilder();
		at++;
		while (true) {
			char c = peek();
			if (c < ' ') {
				throw expected("a closing quote");
			}
			at++;
			if (c == '"') {
				return out.toString();
			}
			out.append(c == '\\' ? escaped() : c);
		}
	}

	private char escaped() throws JsonException {
		char c = peek();
		at++;
		return switch (c) {
			case '"', '\\', '/' -> c;
			case 'b' -> '\b';
			case 'f' -> '\f';
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			case 'u' -> codeUnit();
			default -> {
				at--;
				throw expected("one of \" \\ / b f n r t u after a backslash");
			}
		};
	}

	private char codeUnit() throws JsonException {
		int unit = 0;
		for (int i = 0; i < 4; i++) {
			int digit = Character.digit(peek(), 16);
			if (digit < 0) {
				throw expected("four hexadecimal digits");
			}
			unit = unit << 4 | digit;
			at++;
		}
		return (char) unit;
	}

	private Json number() throws JsonException {
		int start = at;
		while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		var digits = text.substring(start, at);
		if (digits.length() > MAX_NUMBER_LENGTH || !digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,6})?")) {
			at = start;
			throw expected("a value");
		}
		return new Json.Number(new BigDecimal(digits));
	}

	private Json word(String word, Json value) throws JsonException {
		if (!text.startsWith(word, at)) {
			throw expected("a value");
		}
		at += word.length();
		return value;
	}

	/** The character at the cursor, or NUL at the end: NUL is no legal character outside of it either. */
	private char peek() {
		return at < text.length() ? text.charAt(at) : 0;
	}

	private boolean accept(char c) {
		if (peek() != c) {
			return false;
		}
		at++;
		return true;
	}

	private void require(char c) throws JsonException {
		if (!accept(c)) {
			throw expected("'" + c + "'");
		}
	}

	private void skipSpace() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
	}

	private JsonException expected(String what) {
		return new JsonException(source, at, what);
	}
}
