package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.OptionalInt;

/** Reads the text of a {@link FieldPath}. */
final class PathReader {
	private static final int MAX_DIGITS = 8;

	private final String text;
	private int at;

	PathReader(String text) {
		this.text = text;
	}

	FieldPath path() throws PathException {
		var steps = new ArrayList<FieldPath.Step>();
		do {
			if (steps.size() == FieldPath.MAX_STEPS) {
				throw unexpected("at most " + FieldPath.MAX_STEPS + " steps");
			}
			steps.add(step());
		} while (skip('/'));
		if (at < text.length()) {
			throw unexpected("/ or the end");
		}
		return new FieldPath(steps);
	}

	private FieldPath.Step step() throws PathException {
		spaces();
		int start = at;
		var name = skip('"') ? quoted() : plain();
		if (name.isEmpty()) {
			at = start;
			throw unexpected("a name");
		}
		spaces();
		var index = skip('[') ? OptionalInt.of(index()) : OptionalInt.empty();
		spaces();
		return new FieldPath.Step(name, index);
	}

	private String plain() {
		int start = at;
		while (at < text.length() && "/[]\"".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return text.substring(start, at).strip();
	}

	private String quoted() throws PathException {
		var name = new StringBuilder();
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c == '"' && !skip('"')) {
				return name.toString();
			}
			name.append(c);
		}
		throw unexpected("\"");
	}

	private int index() throws PathException {
		int start = at;
		while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
			at++;
		}
		if (at == start || at - start > MAX_DIGITS) {
			at = start;
			throw unexpected("a number of 1 to " + MAX_DIGITS + " digits");
		}
		int index = Integer.parseInt(text.substring(start, at));
		if (!skip(']')) {
			throw unexpected("]");
		}
		return index;
	}

	private void spaces() {
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
	}

	private boolean skip(char wanted) {
		boolean is = at < text.length() && text.charAt(at) == wanted;
		at += is ? 1 : 0;
		return is;
	}

	private PathException unexpected(String expected) {
		return new PathException(text, at + 1, expected, at < text.length() ? "'" + text.charAt(at) + "'" : "the end");
	}
}
