package io.stagewalk.translation.oracle;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where QEMU 7.2 does not do what the architecture's pseudocode does; {@code DEVIATIONS.md} of {@code tests/oracles/qemu-at} and
 * of {@code tests/oracles/qemu-abort} quotes both.
 * {@link NaiveWalker} can be told to do the same, and then has to agree with QEMU in every bit.
 */
public enum Deviation {
	/** PAR_EL1.SH of a stage-1-only translation is that of the descriptor for Device and Non-cacheable memory too. */
	SHAREABILITY_OF_DESCRIPTOR,
	/** With stage 1 off, the Device memory of stage 1 is Non-shareable. */
	DEVICE_NON_SHAREABLE_WITH_STAGE1_OFF,
	/** Block descriptors are valid at levels that have none. */
	BLOCK_AT_ANY_LEVEL,
	/** With an output size of 48 bits or less, fields that hold address bits 51:48 are not looked at. */
	HIGH_ADDRESS_FIELDS_IGNORED,
	/**
	 * The size of an output address is that of the address field of its descriptor, with the bits of a block descriptor that
	 * are below the size of the block and without the bits of the input address.
	 */
	OUTPUT_SIZE_OF_DESCRIPTOR,
	/** A stage-2 fault on a stage-1 walk reports the level of stage 1. */
	LEVEL_OF_STAGE1_WALK,
	/** HCR_EL2.PTW = 1 makes a stage-1-only translation fault on its first walk although stage 2 is off. */
	PROTECTED_WALK_WITHOUT_STAGE2,
	/** SCTLR_ELx.C = 0 does not make Normal memory Non-cacheable. */
	STAGE1_CACHE_ENABLE_IGNORED,
	/** HCR_EL2.CD = 1 does not make memory Non-cacheable when HCR_EL2.FWB = 1. */
	STAGE2_CACHE_DISABLE_IGNORED_WITH_FWB,
	/** With HCR_EL2.FWB = 1, Device memory of stage 2 has the type of stage 2 alone. */
	FWB_DEVICE_OF_STAGE2,
	/** With HCR_EL2.FWB = 1, reserved values of MemAttr mean Device-nGnRnE. */
	FWB_RESERVED_IS_DEVICE,
	/** Write-Through by stage 2 makes Transient Write-Back of stage 1 Non-transient. */
	TRANSIENT_LOST,
	/** Reserved inner cacheability of stage 2 is Write-Back, not Non-cacheable. */
	STAGE2_RESERVED_IS_CACHEABLE,
	/** Combining Device with Normal, the inner cacheability of Normal is taken for a Device type. */
	DEVICE_TYPE_OF_NORMAL,
	/**
	 * Start level and input size of stage 2 are held against VTCR_EL2.PS, not against PAMax; no walk of 16 KiB starts at level 0,
	 * and of 4 KiB at level -1 only with 52 bits.
	 */
	STAGE2_START_BY_OUTPUT_SIZE,
	/** The instruction updates access flag and dirty state of descriptors, which needs stage 2 to permit the write. */
	UPDATES_DESCRIPTORS,
	/** With hardware management of dirty state, a clean page is one that cannot be written when it is to be executed. */
	CLEAN_IS_READ_ONLY_TO_FETCHES,
	/** ISV and what it makes valid are given for stage-1 and external aborts of EL2's own accesses too. */
	INSTRUCTION_TOLD_OF_EL2,
	/** ISV and what it makes valid are given for an external abort on the walk of stage 2. */
	INSTRUCTION_TOLD_OF_EXTERNAL_ABORT,
	/** A stage-1 walk that HCR_EL2.PTW forbids sets the access flag of the stage-2 descriptor all the same. */
	ACCESS_FLAG_SET_BY_PROTECTED_WALK;

	/** Those that address translation instructions do not show. */
	static final Set<Deviation> OF_ACCESSES = Set.of(CLEAN_IS_READ_ONLY_TO_FETCHES, INSTRUCTION_TOLD_OF_EL2,
			INSTRUCTION_TOLD_OF_EXTERNAL_ABORT, ACCESS_FLAG_SET_BY_PROTECTED_WALK);
	/** Those that they show. */
	static final Set<Deviation> OF_AT = EnumSet.complementOf(EnumSet.copyOf(OF_ACCESSES));
}
