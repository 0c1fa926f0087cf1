package io.stagewalk.translation;

/**
 * What of the architecture's translation a core or an SMMU may have or not.
 *
 * @see "Arm ARM DDI 0487, A2 Armv8-A and Armv9-A architecture extensions"
 */
public enum Feature {
	/** Granules of stage 1. */
	TGRAN4, TGRAN16, TGRAN64,
	/** Granules of stage 2. */
	TGRAN4_2, TGRAN16_2, TGRAN64_2,
	/** FEAT_LPA2 for stage 1. */
	LPA2_4, LPA2_16,
	/** FEAT_LPA2 for stage 2. */
	LPA2_4_2, LPA2_16_2,
	/** FEAT_LVA: 52-bit virtual addresses with 64 KiB pages. */
	LVA,
	/** FEAT_LPA: 52-bit physical addresses. */
	LPA,
	/** FEAT_TTST: TxSZ up to 48, or 47 with 64 KiB pages. */
	TTST,
	/** FEAT_HAFDBS: hardware sets the access flag. */
	HAF,
	/** FEAT_HAFDBS: hardware keeps the dirty state too. */
	HAFDBS,
	/** FEAT_HPDS: hierarchical permissions can be switched off. */
	HPDS,
	/** FEAT_PAN. */
	PAN,
	/** FEAT_PAN3: SCTLR_ELx.EPAN. */
	PAN3,
	/** FEAT_VHE: HCR_EL2.E2H. */
	VHE,
	/** FEAT_XNX: stage 2 tells execution at EL1 from that at EL0. */
	XNX,
	/** FEAT_S2FWB: stage 2 can force Write-Back. */
	S2FWB,
	/** FEAT_E0PD: EL0 can be kept from a range of addresses. */
	E0PD,
	/** FEAT_PAuth with TBID: the top byte may count for instructions while it is ignored for data. */
	TBID,
	/** FEAT_VMID16. */
	VMID16
}
