package io.stagewalk.translation.oracle;

/**
 * Where the syndromes of QEMU 7.2 are not those of the architecture; {@code tests/oracles/qemu-abort/README.md} quotes both.
 */
enum AbortDeviation {
	/** ISV and what it makes valid are given for stage-1 and external aborts of EL2's own accesses, too. */
	INSTRUCTION_TOLD_OF_EL2
}
