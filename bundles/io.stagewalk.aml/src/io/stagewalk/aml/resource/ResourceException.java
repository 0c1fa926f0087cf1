package io.stagewalk.aml.resource;

/** Bytes of a resource template that cannot be what the specification says. */
public final class ResourceException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int offset;
	private final String field;

	/**
	 * @param offset   bytes from the start of the buffer
	 * @param field    by the specification's name, the descriptor's name before it
	 * @param expected what should have stood there
	 * @param found    what stands there
	 */
	public ResourceException(int offset, String field, String expected, String found) {
		super("offset 0x" + Integer.toHexString(offset) + ": " + field + ": expected " + expected + ", found " + found);
		this.offset = offset;
		this.field = field;
	}

	/** Bytes from the start of the buffer. */
	public int offset() {
		return offset;
	}

	public String field() {
		return field;
	}
}
