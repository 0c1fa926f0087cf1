package io.stagewalk.acpi.definition;

/** A definition that is not what the notation allows: file, line, and what was expected. */
public final class DefinitionException extends Exception {
	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;

	/** @param line from 1 */
	DefinitionException(String file, int line, String expected, String found) {
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
