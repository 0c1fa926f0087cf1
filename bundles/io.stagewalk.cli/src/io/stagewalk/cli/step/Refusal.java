package io.stagewalk.cli.step;

/** A command of the session that cannot be carried out: what was expected. */
final class Refusal extends Exception {
	private static final long serialVersionUID = 1L;

	Refusal(String message) {
		super(message);
	}
}
