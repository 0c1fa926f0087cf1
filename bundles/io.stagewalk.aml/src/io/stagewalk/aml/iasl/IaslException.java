package io.stagewalk.aml.iasl;

/** The compiler could not be run, or did not come to its end. */
public final class IaslException extends Exception {
	private static final long serialVersionUID = 1L;

	private final Reason reason;

	/** Why not. */
	public enum Reason {
		/** It is not installed, or not what its path leads to. */
		ABSENT,
		/** It took too long. */
		ENDLESS,
		/** Somebody did not want to wait any longer. */
		CANCELLED
	}

	IaslException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}
}
