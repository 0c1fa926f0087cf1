package io.stagewalk.acpi.container;

import io.stagewalk.json.JsonException;

/** A file or folder that is not the container of tables it should be: where, and what was expected there. */
public final class ContainerException extends Exception {
	private static final long serialVersionUID = 1L;

	/**
	 * @param file     as the user named it
	 * @param place    in it: a line, an offset, a field; may be empty
	 * @param expected and what was found instead
	 */
	public ContainerException(String file, String place, String expected) {
		super(file + ": " + (place.isEmpty() ? "" : place + ": ") + "expected " + expected);
	}

	/** @param cause a text that is not JSON, or not the JSON it should be; its message names file and offset */
	public ContainerException(JsonException cause) {
		super(cause.getMessage(), cause);
	}
}
