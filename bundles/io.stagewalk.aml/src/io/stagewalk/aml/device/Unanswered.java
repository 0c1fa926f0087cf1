package io.stagewalk.aml.device;

import java.util.Optional;

/**
 * Ends an attempt to look at a device: something has to be done first. The attempt is made anew with the answer; an attempt
 * changes nothing, so nothing is lost of it.
 */
final class Unanswered extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient Demand demand;
	private final transient Optional<Handler> asker;

	Unanswered(Demand demand, Optional<Handler> asker) {
		super(null, null, false, false);
		this.demand = demand;
		this.asker = asker;
	}

	/** Who is about to take the device, if anybody is. */
	Optional<Handler> asker() {
		return asker;
	}

	Demand demand() {
		return demand;
	}
}
