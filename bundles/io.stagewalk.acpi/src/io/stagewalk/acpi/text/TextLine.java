package io.stagewalk.acpi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of a table's text: a line, and those that a backslash joins to it.
 *
 * @param number of the line in the text, from 1
 * @param offset that stands in brackets before its name, and how many bytes; {@link #NONE} where nothing does
 * @param name   before the colon, without the offsets in brackets
 * @param value  after it, without comments
 */
record TextLine(int number, Offset offset, String name, String value) {
	/** Where no offset stands: bits of a field, or text that was written by hand. */
	static final Offset NONE = new Offset(-1, 0);
	/** Name of a line that gives the offset of the next one a name. */
	static final String LABEL = "Label";

	/** What iasl says of a line's place in the table: the offset from its start, or -1, and the bytes. */
	record Offset(int at, int bytes) {
	}

	/** Longest text of a table, 64 MiB: some 16 characters for each byte of the largest table. */
	static final int MAX_TEXT_LENGTH = 1 << 26;

	private static final Pattern OFFSETS = Pattern.compile("\\s*\\[[0-9A-Fa-fh ]+\\]");
	/** Offset in hexadecimal and decimal digits, and bytes, hexadecimal if an h follows them. */
	private static final Pattern PLACE = Pattern.compile("\\s*\\[(\\p{XDigit}{1,7})h +[0-9]+ +(\\p{XDigit}{1,7})(h?)\\]");

	/** @throws TextException if a line is no field, or the text is too long */
	static List<TextLine> read(String file, String text) throws TextException {
		if (text.length() > MAX_TEXT_LENGTH) {
			throw new TextException(file, 1, "at most " + MAX_TEXT_LENGTH + " characters", Integer.toString(text.length()));
		}
		var lines = new ArrayList<TextLine>();
		var raw = withoutComments(text).split("\\R", -1);
		for (int i = 0; i < raw.length; i++) {
			int number = i + 1;
			var whole = new StringBuilder(raw[i].stripTrailing());
			while (!whole.isEmpty() && whole.charAt(whole.length() - 1) == '\\' && i + 1 < raw.length) {
				whole.setLength(whole.length() - 1);
				whole.append(' ').append(raw[++i].strip());
			}
			var line = whole.toString();
			if (line.startsWith("Raw Table Data")) {
				break;
			}
			if (!line.isBlank()) {
				lines.add(of(file, number, line));
			}
		}
		return lines;
	}

	private static TextLine of(String file, int number, String line) throws TextException {
		var offsets = OFFSETS.matcher(line);
		var rest = (offsets.lookingAt() ? line.substring(offsets.end()) : line).strip();
		int separator = rest.indexOf(':');
		if (rest.startsWith("DefinitionBlock")) {
			throw new TextException(file, number, "the fields of a data table (ASL is compiled by iasl)", rest);
		}
		if (separator < 0) {
			throw new TextException(file, number, "a field's name, a colon, and its value", rest);
		}
		return new TextLine(number, offset(line), rest.substring(0, separator).strip(), rest.substring(separator + 1).strip());
	}

	private static Offset offset(String line) {
		var place = PLACE.matcher(line);
		if (!place.lookingAt() || place.group(3).isEmpty() && !place.group(2).chars().allMatch(Character::isDigit)) {
			return NONE;
		}
		return new Offset(Integer.parseInt(place.group(1), 16), Integer.parseInt(place.group(2), place.group(3).isEmpty() ? 10 : 16));
	}

	/** Comments in both of C's forms become spaces, so that every line keeps its number. */
	private static String withoutComments(String text) {
		var kept = new StringBuilder(text.length());
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '"') {
				quoted = c == '"' && !quoted;
			}
			if (!quoted && text.startsWith("/*", i)) {
				int end = text.indexOf("*/", i + 2);
				int last = end < 0 ? text.length() : end + 2;
				text.substring(i, last).chars().filter(inside -> inside == '\n').forEach(inside -> kept.append('\n'));
				i = last - 1;
			} else if (!quoted && text.startsWith("//", i)) {
				int end = text.indexOf('\n', i);
				i = (end < 0 ? text.length() : end) - 1;
			} else {
				kept.append(c);
			}
		}
		return kept.toString();
	}

	/** Whether the line is of a field: by its name without regard to case, spaces and signs, or numbers at its end. */
	boolean isCalled(String other) {
		return plain(name).equals(plain(other));
	}

	private static String plain(String name) {
		var plain = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			if (Character.isLetterOrDigit(name.charAt(i))) {
				plain.append(Character.toLowerCase(name.charAt(i)));
			}
		}
		boolean isReserved = plain.length() > 8 && plain.substring(0, 8).equals("reserved") && Character.isDigit(plain.charAt(8));
		return isReserved ? "reserved" : plain.toString();
	}
}
