package io.stagewalk.acpi.text;

/** Text of a table that cannot be read: file, line, and what was expected. */
public final class TextException extends Exception {
	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;

	/** @param line from 1 */
	TextException(String file, int line, String expected, String found) {
		super(file + ":" + line + ": expected " + expected + ", found " + found);
		this.file = file;
		this.line = line;
	}

	public String file() {
		return file;
	}

	/** From 1. */
	public int line() {
		return line;
	}
}
