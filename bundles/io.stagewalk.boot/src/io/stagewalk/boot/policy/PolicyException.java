package io.stagewalk.boot.policy;

/** A policy that cannot be offered; the message says which, and why. */
public final class PolicyException extends Exception {
	private static final long serialVersionUID = 1L;

	/** @param cause why it could not be loaded */
	public PolicyException(String message, Throwable cause) {
		super(message, cause);
	}

	PolicyException(MappingPolicy policy, String expected, String found) {
		super("the policy of " + policy.getClass().getName() + ": expected " + expected + ", found " + found);
	}
}
