package io.stagewalk.target.recording;

import io.stagewalk.json.JsonException;

/** A recording that is not in the form that it should have: in which file, where in it, and what was expected there. */
public final class RecordingException extends Exception {
	private static final long serialVersionUID = 1L;

	/**
	 * @param file     as the user named it
	 * @param line     counted from 1
	 * @param expected and what was found instead
	 */
	public RecordingException(String file, int line, String expected) {
		super(file + ":" + line + ": expected " + expected);
	}

	/**
	 * @param file     as the user named it
	 * @param member   of a JSON text: {@code dom0.ram_banks[0].gfn}; may be empty for the text as a whole
	 * @param expected and what was found instead
	 */
	public RecordingException(String file, String member, String expected) {
		super(file + ": " + (member.isEmpty() ? "" : member + ": ") + "expected " + expected);
	}

	/** @param cause a text that is not JSON; its message names file and offset */
	public RecordingException(JsonException cause) {
		super(cause.getMessage(), cause);
	}
}
