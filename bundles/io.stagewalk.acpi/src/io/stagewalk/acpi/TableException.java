package io.stagewalk.acpi;

import java.nio.file.Path;

/** Bytes of a table that cannot be what the specification says: where they stand, what was expected, what was found. */
public final class TableException extends Exception {
	private static final long serialVersionUID = 1L;

	private final TableField field;
	private final String problem;

	/**
	 * @param field    where
	 * @param expected what should have stood there
	 * @param found    what stands there
	 */
	public TableException(TableField field, String expected, String found) {
		this(field, ": expected " + expected + ", found " + found);
	}

	private TableException(TableField field, String problem) {
		super(field + problem);
		this.field = field;
		this.problem = problem;
	}

	/** The same of a file that is known to be in a folder. */
	public TableException in(Path folder) {
		var there = new TableField(folder.resolve(field.file()).toString(), field.signature(), field.offset(), field.name());
		var same = new TableException(there, problem);
		same.setStackTrace(getStackTrace());
		return same;
	}

	/** Where it went wrong. */
	public TableField field() {
		return field;
	}
}
