package io.stagewalk.aml.machine;

/** Ends an instruction that cannot be carried out; the machine makes a {@link Failure} of it. */
final class Fault extends Exception {
	private static final long serialVersionUID = 1L;

	private final Failure.Kind kind;

	Fault(Failure.Kind kind, String detail) {
		super(detail, null, false, false);
		this.kind = kind;
	}

	Failure.Kind kind() {
		return kind;
	}
}
