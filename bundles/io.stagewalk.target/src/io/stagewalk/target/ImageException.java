package io.stagewalk.target;

/** A file that is not the memory image it should be: where, and what was expected there. */
public final class ImageException extends Exception {
	private static final long serialVersionUID = 1L;

	/**
	 * @param file     as the user named it
	 * @param offset   in bytes
	 * @param field    what stands there, by its name in the format's specification
	 * @param expected and what was found instead
	 */
	public ImageException(String file, long offset, String field, String expected) {
		super(String.format("%s: offset 0x%x: %s: expected %s", file, offset, field, expected));
	}
}
