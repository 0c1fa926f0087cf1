package io.stagewalk.target;

import io.stagewalk.json.JsonException;

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

	/**
	 * @param file     as the user named it
	 * @param member   of a JSON text: {@code cpus[0].VTTBR_EL2}
	 * @param expected and what was found instead
	 */
	public ImageException(String file, String member, String expected) {
		super(file + ": " + member + ": expected " + expected);
	}

	/** @param cause a text that is not JSON; its message names file and offset */
	public ImageException(JsonException cause) {
		super(cause.getMessage(), cause);
	}
}
