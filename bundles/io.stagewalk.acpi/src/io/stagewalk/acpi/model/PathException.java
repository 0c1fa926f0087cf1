package io.stagewalk.acpi.model;

/** A path of a table's fields that cannot be read, or that leads to nothing: where in it, and what was expected. */
public final class PathException extends Exception {
	private static final long serialVersionUID = 1L;

	private final String path;
	private final int column;

	/** @param column from 1 */
	PathException(String path, int column, String expected, String found) {
		super("path \"" + path + "\", column " + column + ": expected " + expected + ", found " + found);
		this.path = path;
		this.column = column;
	}

	/** All of the path. */
	public String path() {
		return path;
	}

	/** The character that it is about, from 1. */
	public int column() {
		return column;
	}
}
