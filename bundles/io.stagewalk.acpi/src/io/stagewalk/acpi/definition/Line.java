package io.stagewalk.acpi.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a definition, taken apart, and the lines that are indented below it.
 *
 * @param keyword    the first word
 * @param size       what stands in brackets after it; empty where there are none
 * @param attributes {@code @name} or {@code @name(argument)}
 * @param name       what comes then
 * @param about      what comes after a colon
 */
record Line(String file, int number, String keyword, String size, Map<String, String> attributes, String name, String about,
		List<Line> below) {
	private static final Pattern KEYWORD = Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:\\[([^\\]]*)\\])?(?=\\s|$)");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s+@([a-z]+)");
	private static final String ABOUT = " : ";
	/** Structures inside of each other. */
	private static final int MAX_DEPTH = 32;

	/** The lines of a text, those that are indented below others. Empty lines and lines that begin with # say nothing. */
	static List<Line> read(String file, String text) throws DefinitionException {
		var roots = new ArrayList<Line>();
		var open = new ArrayList<Line>();
		int number = 0;
		for (var raw : text.split("\\R")) {
			number++;
			if (raw.isBlank() || raw.strip().startsWith("#")) {
				continue;
			}
			int depth = 0;
			while (raw.charAt(depth) == '\t') {
				depth++;
			}
			var line = of(file, number, raw.strip());
			if (depth > MAX_DEPTH) {
				throw line.unexpected("at most " + MAX_DEPTH + " tabs", Integer.toString(depth));
			}
			if (depth > open.size()) {
				throw line.unexpected("at most " + open.size() + " tabs", Integer.toString(depth));
			}
			open.subList(depth, open.size()).clear();
			(depth == 0 ? roots : open.getLast().below).add(line);
			open.add(line);
		}
		return roots;
	}

	private static Line of(String file, int number, String text) throws DefinitionException {
		var keyword = KEYWORD.matcher(text);
		if (!keyword.lookingAt()) {
			throw new DefinitionException(file, number, "a keyword", text);
		}
		var attributes = new HashMap<String, String>();
		int at = keyword.end();
		var attribute = ATTRIBUTE.matcher(text);
		while (attribute.region(at, text.length()).lookingAt()) {
			at = attribute.end();
			int end = argumentEnd(file, number, text, at);
			attributes.put(attribute.group(1), end == at ? "" : text.substring(at + 1, end - 1));
			at = end;
		}
		var rest = text.substring(at) + " ";
		int about = rest.indexOf(ABOUT);
		var name = about < 0 ? rest : rest.substring(0, about);
		return new Line(file, number, keyword.group(1), Optional.ofNullable(keyword.group(2)).orElse(""), attributes,
				name.strip(), about < 0 ? "" : rest.substring(about + ABOUT.length()).strip(), new ArrayList<>());
	}

	/** The end of an argument in parentheses that starts here, or here. */
	private static int argumentEnd(String file, int number, String text, int start) throws DefinitionException {
		if (start == text.length() || text.charAt(start) != '(') {
			return start;
		}
		int open = 0;
		for (int at = start; at < text.length(); at++) {
			open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
			if (open == 0) {
				return at + 1;
			}
		}
		throw new DefinitionException(file, number, ")", "the end of the line");
	}

	/** A number in decimal or, after 0x, hexadecimal digits. */
	static long number(String text) {
		return text.startsWith("0x") || text.startsWith("0X") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text);
	}

	boolean has(String attribute) {
		return attributes.containsKey(attribute);
	}

	/** The argument of an attribute, if the line has the attribute. */
	Optional<String> attribute(String attribute) {
		return Optional.ofNullable(attributes.get(attribute));
	}

	/** @throws DefinitionException if the line has attributes that its keyword does not know */
	void allow(String... known) throws DefinitionException {
		for (var attribute : attributes.keySet()) {
			if (!List.of(known).contains(attribute)) {
				throw unexpected("one of " + String.join(", ", known), "@" + attribute);
			}
		}
	}

	DefinitionException unexpected(String expected, String found) {
		return new DefinitionException(file, number, expected, found);
	}
}
