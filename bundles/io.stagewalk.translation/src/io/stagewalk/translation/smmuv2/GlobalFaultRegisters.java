package io.stagewalk.translation.smmuv2;

import io.stagewalk.translation.Access;

/**
 * What a configuration fault leaves in the global registers that held no fault before.
 *
 * @param gfsr    SMMU_sGFSR
 * @param gfar    SMMU_sGFAR: the address as it came in
 * @param gfsynr0 SMMU_sGFSYNR0
 * @param gfsynr1 SMMU_sGFSYNR1: the StreamID
 * @see "SMMUv2 IHI 0062, 9.6 SMMU_sGFSR, SMMU_sGFSYNR0"
 */
public record GlobalFaultRegisters(int gfsr, long gfar, int gfsynr0, int gfsynr1) {
	private static final int NESTED = 1;
	private static final int WNR = 1 << 1;
	private static final int PNU = 1 << 2;
	private static final int IND = 1 << 3;

	/** Why, as a bit of SMMU_sGFSR. */
	public enum Cause {
		/** ICF: the stream or the context bank says fault. */
		INVALID_CONTEXT(1),
		/** USF: nothing matches the stream. */
		UNIDENTIFIED_STREAM(1 << 1),
		/** SMCF: several match the stream. */
		STREAM_MATCH_CONFLICT(1 << 2),
		/** UCBF: the context bank does not exist. */
		UNIMPLEMENTED_CONTEXT_BANK(1 << 3);

		private final int bit;

		Cause(int bit) {
			this.bit = bit;
		}

		int bit() {
			return bit;
		}
	}

	/** Where on the way a fault came. */
	enum Place {
		FIRST,
		/** Of the context bank below that of stage 1. */
		NESTED
	}

	static GlobalFaultRegisters of(Cause cause, DeviceAccess access, Place place) {
		int syndrome = (place == Place.NESTED ? NESTED : 0) | (access.access() == Access.WRITE ? WNR : 0)
				| (access.isPrivileged() ? PNU : 0) | (access.access() == Access.EXECUTE ? IND : 0);
		return new GlobalFaultRegisters(cause.bit(), access.address(), syndrome, access.stream().value() & 0xffff);
	}
}
