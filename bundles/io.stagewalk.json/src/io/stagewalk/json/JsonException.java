package io.stagewalk.json;

/** A text that is not JSON, or not the JSON that was expected: where, and what was expected there. */
public final class JsonException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int offset;

	/**
	 * @param source   the file, as the user named it
	 * @param offset   character offset from the start of the text
	 * @param expected what should have stood there
	 */
	public JsonException(String source, int offset, String expected) {
		super(source + ": offset " + offset + ": expected " + expected);
		this.offset = offset;
	}

	/** Character offset from the start of the text. */
	public int offset() {
		return offset;
	}
}
