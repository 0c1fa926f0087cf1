package io.stagewalk.translation;

/**
 * The registers of a stage-1 regime, of one exception level.
 *
 * @param sctlr SCTLR_ELx: M, C, I, WXN, EE, EPAN
 * @param tcr   TCR_ELx
 * @param mair  MAIR_ELx
 * @param ttbr0 TTBR0_ELx
 * @param ttbr1 TTBR1_ELx; not looked at in a regime of one range
 */
public record Stage1Registers(long sctlr, long tcr, long mair, long ttbr0, long ttbr1) {
	/** The MMU of the regime is off. */
	public static final Stage1Registers OFF = new Stage1Registers(0, 0, 0, 0, 0);

	/** M: stage 1 is on. */
	public boolean m() {
		return Bits.isSet(sctlr, 0);
	}

	/** C: data may be cached. */
	public boolean c() {
		return Bits.isSet(sctlr, 2);
	}

	/** I: instructions may be cached. */
	public boolean i() {
		return Bits.isSet(sctlr, 12);
	}

	/** WXN: what can be written cannot be executed. */
	public boolean wxn() {
		return Bits.isSet(sctlr, 19);
	}

	/** EE: descriptors are big-endian. */
	public boolean ee() {
		return Bits.isSet(sctlr, 25);
	}

	/** EPAN: PAN is about what EL0 can execute, too. */
	public boolean epan() {
		return Bits.isSet(sctlr, 57);
	}
}
