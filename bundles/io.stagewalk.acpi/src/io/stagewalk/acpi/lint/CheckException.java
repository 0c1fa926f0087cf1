package io.stagewalk.acpi.lint;

import io.stagewalk.acpi.TableException;

/** A check that could not go on: by its own defect, or since a table did not let it. */
public final class CheckException extends Exception {
	private static final long serialVersionUID = 1L;

	private final String id;

	CheckException(String id, Exception cause) {
		super("check " + id + ": " + (cause instanceof TableException ? cause.getMessage() : "a defect of the check: " + cause), cause);
		this.id = id;
	}

	/** Which check. */
	public String id() {
		return id;
	}
}
