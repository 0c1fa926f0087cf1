package io.stagewalk.aml.iasl;

/** The compiler could not be run. */
public final class IaslException extends Exception {
	private static final long serialVersionUID = 1L;

	IaslException(String message) {
		super(message);
	}
}
