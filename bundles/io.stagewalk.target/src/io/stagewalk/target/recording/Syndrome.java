package io.stagewalk.target.recording;

import io.stagewalk.memory.Address;

/**
 * What a stage-2 abort told Xen.
 *
 * @param esr   ESR_EL2
 * @param far   FAR_EL2, the virtual address
 * @param hpfar HPFAR_EL2, the page of the faulting IPA in bits [43:4]
 * @see "Arm ARM DDI 0487, D24.2.40 ESR_EL2; D24.2.66 HPFAR_EL2"
 */
public record Syndrome(long esr, long far, long hpfar) {
	private static final int EC_SHIFT = 26;
	private static final int EC_MASK = 0x3f;
	private static final int EC_INSTRUCTION_ABORT_LOWER = 0x20;
	private static final int FIPA_SHIFT = 4;
	private static final long FIPA_MASK = (1L << 40) - 1;
	private static final int SAS_SHIFT = 22;
	private static final int LEVEL_MASK = 3;
	private static final int WNR_SHIFT = 6;

	/** The frame whose translation failed. */
	public long gfn() {
		return hpfar >>> FIPA_SHIFT & FIPA_MASK;
	}

	/** The address whose translation failed, with the offset that FAR_EL2 has within its page. */
	public long ipa() {
		return gfn() << Address.PAGE_SHIFT | far & Address.PAGE_SIZE - 1;
	}

	/** The level at which the walk ended, 0 to 3: the low bits of the fault status code of a translation fault. */
	public int level() {
		return (int) esr & LEVEL_MASK;
	}

	/** Whether an instruction was fetched. */
	public boolean isFetch() {
		return (esr >>> EC_SHIFT & EC_MASK) == EC_INSTRUCTION_ABORT_LOWER;
	}

	/** Whether data was written; of no meaning for a fetch. */
	public boolean isWrite() {
		return (esr >>> WNR_SHIFT & 1) != 0;
	}

	/** Size of the access in bytes, if the syndrome is valid. */
	public int size() {
		return 1 << (esr >>> SAS_SHIFT & 3);
	}
}
