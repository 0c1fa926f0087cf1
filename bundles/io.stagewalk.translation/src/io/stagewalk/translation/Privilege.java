package io.stagewalk.translation;

/**
 * With which privilege an access is made.
 *
 * @see "Arm ARM DDI 0487, D8.4 Memory access control"
 */
public enum Privilege {
	/** By EL1, EL2 or EL3; of an SMMU, by a transaction marked privileged. */
	PRIVILEGED(0),
	/** As {@link #PRIVILEGED}, with PSTATE.PAN = 1: what EL0 can access is out of bounds. */
	PRIVILEGED_NEVER_UNPRIVILEGED(Request.PAN),
	/** By EL0, or an LDTR or STTR of EL1. */
	UNPRIVILEGED(Request.UNPRIVILEGED);

	private final int request;

	Privilege(int request) {
		this.request = request;
	}

	int request() {
		return request;
	}
}
