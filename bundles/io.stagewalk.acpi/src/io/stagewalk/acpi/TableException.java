package io.stagewalk.acpi;

/** Bytes of a table that cannot be what the specification says: where they stand, what was expected, what was found. */
public final class TableException extends Exception {
	private static final long serialVersionUID = 1L;

	private final TableField field;

	/**
	 * @param field    where
	 * @param expected what should have stood there
	 * @param found    what stands there
	 */
	public TableException(TableField field, String expected, String found) {
		super(field + ": expected " + expected + ", found " + found);
		this.field = field;
	}

	/** Where it went wrong. */
	public TableField field() {
		return field;
	}
}
