package io.stagewalk.aml.device;

/**
 * Ends an attempt to look at a device: something has to be done first. The attempt is made anew with the answer; an attempt
 * changes nothing, so nothing is lost of it.
 */
final class Unanswered extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient Demand demand;

	Unanswered(Demand demand) {
		super(null, null, false, false);
		this.demand = demand;
	}

	Demand demand() {
		return demand;
	}
}
