package io.stagewalk.translation.oracle;

/** Something that can say what an address translation instruction leaves behind. */
public interface Translator {
	/** Bits 63 to 56 of {@link #par} where the instruction takes an exception; ESR_ELx is in bits 31 to 0. */
	long EXCEPTION = 0xeaL << 56;

	/**
	 * PAR_EL1 after the instruction, executed at EL3 with SCR_EL3.NS = 1. Where the walk meets a synchronous external abort the
	 * instruction takes a Data Abort exception instead: {@link #EXCEPTION} and its ESR_EL3.
	 *
	 * @see "Arm ARM DDI 0487, D19.2.118 PAR_EL1"
	 */
	long par(AtCase machine, Probe probe);
}
