package io.stagewalk.acpi.text;

/** Text of a table that cannot be read: file, line, and what was expected. */
public final class TextException extends Exception {
	private static final long serialVersionUID = 1L;
	private static final int MOST_SHOWN = 60;

	private final String file;
	private final int line;

	/** @param line from 1 */
	TextException(String file, int line, String expected, String found) {
		super(file + ":" + line + ": expected " + expected + ", found " + shown(found));
		this.file = file;
		this.line = line;
	}

	/** Short, and without characters that a terminal would obey. */
	private static String shown(String found) {
		var first = found.length() <= MOST_SHOWN ? found : found.substring(0, MOST_SHOWN - 3) + "...";
		return first.replaceAll("[^ -~]", "?");
	}

	public String file() {
		return file;
	}

	/** From 1. */
	public int line() {
		return line;
	}
}
