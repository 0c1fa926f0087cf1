package io.stagewalk.aml.machine;

import java.util.List;

/** Ends an instruction that cannot be carried out; the machine makes a {@link Failure} of it. */
final class Fault extends Exception {
	private static final long serialVersionUID = 1L;

	private final Failure.Kind kind;
	private final List<Failure.Kind> further;
	private final Cause cause;

	/** What has failed. */
	private enum Cause {
		ANYTHING,
		/** The field could not be read that an operand names. */
		OPERAND_FIELD
	}

	Fault(Failure.Kind kind, String detail) {
		this(kind, detail, List.of(), Cause.ANYTHING);
	}

	private Fault(Failure.Kind kind, String detail, List<Failure.Kind> further, Cause cause) {
		super(detail, null, false, false);
		this.kind = kind;
		this.further = further;
		this.cause = cause;
	}

	/** The same, of the field that an operand names. */
	Fault ofField() {
		return new Fault(kind, getMessage(), further, Cause.OPERAND_FIELD);
	}

	boolean isOfField() {
		return cause == Cause.OPERAND_FIELD;
	}

	/** The same, of which another comes if it is passed over. */
	Fault then(Failure.Kind next) {
		return new Fault(kind, getMessage(), List.of(next), cause);
	}

	Failure.Kind kind() {
		return kind;
	}

	/** What else goes wrong if this is passed over. */
	List<Failure.Kind> further() {
		return further;
	}
}
