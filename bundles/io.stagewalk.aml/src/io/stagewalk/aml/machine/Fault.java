package io.stagewalk.aml.machine;

import java.util.List;

/** Ends an instruction that cannot be carried out; the machine makes a {@link Failure} of it. */
final class Fault extends Exception {
	private static final long serialVersionUID = 1L;

	private final Failure.Kind kind;
	private final List<Failure.Kind> further;

	Fault(Failure.Kind kind, String detail) {
		this(kind, detail, List.of());
	}

	private Fault(Failure.Kind kind, String detail, List<Failure.Kind> further) {
		super(detail, null, false, false);
		this.kind = kind;
		this.further = further;
	}

	/** The same, of which another comes if it is passed over. */
	Fault then(Failure.Kind next) {
		return new Fault(kind, getMessage(), List.of(next));
	}

	Failure.Kind kind() {
		return kind;
	}

	/** What else goes wrong if this is passed over. */
	List<Failure.Kind> further() {
		return further;
	}
}
