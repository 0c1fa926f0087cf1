package io.stagewalk.translation.oracle;

/**
 * What a stage makes of an address.
 *
 * @param attributes as in a field of MAIR_ELx
 * @param shareability as in a descriptor: 0 Non-shareable, 2 Outer Shareable, 3 Inner Shareable
 */
record NaiveOutput(long address, int attributes, int shareability) {
	static final int NON_CACHEABLE = 0x44;
	static final int OUTER_SHAREABLE = 2;

	boolean isDevice() {
		return attributes >>> 4 == 0;
	}

	/** @see "Arm ARM DDI 0487, aarch64/translation, EffectiveShareability" */
	NaiveOutput withEffectiveShareability() {
		return isDevice() || attributes == NON_CACHEABLE ? new NaiveOutput(address, attributes, OUTER_SHAREABLE) : this;
	}
}
