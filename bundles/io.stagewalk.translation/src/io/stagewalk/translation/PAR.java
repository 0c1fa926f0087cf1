package io.stagewalk.translation;

/**
 * PAR_EL1, the answer of an address translation instruction.
 *
 * @see "Arm ARM DDI 0487, D24.2 PAR_EL1; AArch64.EncodePAR"
 */
public record PAR(long value) {
	private static final long F = 1;
	private static final int FST_SHIFT = 1;
	private static final long PTW = 1L << 8;
	private static final long S = 1L << 9;
	private static final long NS = 1L << 9;
	private static final long RES1 = 1L << 11;
	private static final int SH_SHIFT = 7;
	private static final int ATTR_SHIFT = 56;

	/**
	 * Of a Non-secure regime, in which NS is UNKNOWN and 1 here. An external abort on a walk is not a value of PAR_EL1 but
	 * an exception; it is encoded all the same, with the status code of the abort.
	 */
	public static PAR of(Translation translation) {
		return switch (translation) {
			case Translation.Translated done -> new PAR((long) done.attributes().encoding() << ATTR_SHIFT
					| Bits.inPlace(done.output().value(), 51, 12) | RES1 | NS
					| (long) done.attributes().shareability().sh() << SH_SHIFT);
			case Translation.Fault fault -> new PAR(RES1 | (fault.origin().stage() == Stage.STAGE2 ? S : 0)
					| (fault.origin() == FaultOrigin.STAGE2_ON_WALK ? PTW : 0)
					| (long) fault.kind().statusCode(fault.level()) << FST_SHIFT | F);
		};
	}

	/** F: the translation failed. */
	public boolean failed() {
		return Bits.isSet(value, 0);
	}

	@Override
	public String toString() {
		return String.format("PAR_EL1 = 0x%016x", value);
	}
}
