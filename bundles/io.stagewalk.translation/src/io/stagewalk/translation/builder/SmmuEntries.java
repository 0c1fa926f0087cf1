package io.stagewalk.translation.builder;

import io.stagewalk.translation.Granule;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.smmu.ContextDescriptor;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.SmmuFeatures.StallModel;
import io.stagewalk.translation.smmu.StreamTableEntry;

/**
 * Stream table entries and context descriptors with the fields that an SMMUv3 driver puts in them.
 *
 * @see "Linux drivers/iommu/arm/arm-smmu-v3/arm-smmu-v3.c"
 */
public final class SmmuEntries {
	private static final long VALID = 1;
	private static final long WRITE_BACK = 1;
	private static final long INNER_SHAREABLE = 3;
	private static final long SHCFG_INCOMING = 1L << 44;
	private static final long S1STALLD = 1L << 27;
	private static final long S2AA64 = 1L << 51;
	private static final long S2PTW = 1L << 54;
	private static final long S2S = 1L << 57;
	private static final long S2R = 1L << 58;
	private static final long STRW_EL2 = 2L << 30;
	private static final long CD_VALID = 1L << 31;
	private static final long EPD1 = 1L << 30;
	private static final long AA64 = 1L << 41;
	private static final long HD_HA = 3L << 42;
	private static final long S = 1L << 44;
	private static final long R_A_ASET = 7L << 45;

	/** What becomes of transactions without a SubstreamID, STE.S1DSS. */
	public enum DefaultSubstream {
		TERMINATE, BYPASS, SUBSTREAM0
	}

	/** Whether a device can wait for a fault to be handled. */
	public enum Stalling {
		NEVER, ON_FAULT
	}

	/** Which stage 1 a stream belongs to. */
	public enum World {
		EL1, EL2
	}

	/**
	 * A stage 1 with one range of addresses.
	 *
	 * @param root      of the tables, aligned to its size
	 * @param inputBits bits of a virtual address
	 * @param ips       output address size, encoded
	 */
	public record Stage1(long root, Granule granule, int inputBits, int ips, int asid, long mair) {
	}

	private SmmuEntries() {
	}

	/**
	 * Ends every access of the stream.
	 *
	 * @see "Linux 6.1 arm-smmu-v3.c:arm_smmu_init_bypass_stes; Xen xen/drivers/passthrough/arm/smmu-v3.c"
	 */
	public static StreamTableEntry abort() {
		return new StreamTableEntry(VALID | StreamTableEntry.CONFIG_ABORT << 1, SHCFG_INCOMING, 0, 0);
	}

	/**
	 * Of a stream that uses a domain's own stage-2 tables, with what EL2 has in its registers for them.
	 *
	 * @see "Linux arm-smmu-v3.c:arm_smmu_make_s2_domain_ste"
	 */
	public static StreamTableEntry stage2(VTTBR vttbr, VTCR vtcr) {
		return stage2(vttbr, vtcr, Stalling.NEVER);
	}

	/** The same of a stream whose stage-2 faults may stall, which no driver in use does. */
	public static StreamTableEntry stage2(VTTBR vttbr, VTCR vtcr, Stalling stalling) {
		// T0SZ, SL0, IRGN0, ORGN0, SH0 and TG0 stand in VTCR_EL2[15:0] in the order in which S2T0SZ to S2TG stand here
		long stage2 = (vtcr.value() & 0xffff) << 32 | (long) vtcr.ps() << 48 | S2AA64 | S2PTW | S2R
				| (stalling == Stalling.ON_FAULT ? S2S : 0);
		return new StreamTableEntry(VALID | StreamTableEntry.CONFIG_STAGE2 << 1, SHCFG_INCOMING, stage2 | vttbr.vmid(),
				vttbr.baddr());
	}

	/** @see "Linux arm-smmu-v3.c:arm_smmu_make_bypass_ste" */
	public static StreamTableEntry bypass(SmmuFeatures features) {
		return new StreamTableEntry(VALID | StreamTableEntry.CONFIG_BYPASS << 1, incoming(features), 0, 0);
	}

	private static long incoming(SmmuFeatures features) {
		return features.attrTypesOvr() ? SHCFG_INCOMING : 0;
	}

	/**
	 * Of a stream with a stage 1 and no stage 2.
	 *
	 * @see "Linux arm-smmu-v3.c:arm_smmu_make_cdtable_ste"
	 */
	public static StreamTableEntry stage1(SmmuFeatures features, SmmuContextTable contexts, DefaultSubstream without, World world) {
		return stage1(features, contexts, without, world, Stalling.NEVER);
	}

	/** The same of a device that may stall. */
	public static StreamTableEntry stage1(SmmuFeatures features, SmmuContextTable contexts, DefaultSubstream without, World world,
			Stalling stalling) {
		return new StreamTableEntry(contextPointer(contexts, StreamTableEntry.CONFIG_STAGE1),
				attributes(features, without, stalling) | incoming(features) | (world == World.EL2 ? STRW_EL2 : 0), 0, 0);
	}

	private static long contextPointer(SmmuContextTable contexts, int config) {
		return VALID | (long) config << 1 | (long) contexts.format() << 4 | contexts.table().value() | (long) contexts.log2() << 59;
	}

	private static long attributes(SmmuFeatures features, DefaultSubstream without, Stalling stalling) {
		boolean forbidden = features.stallModel() == StallModel.CONFIGURABLE && stalling == Stalling.NEVER;
		return without.ordinal() | WRITE_BACK << 2 | WRITE_BACK << 4 | INNER_SHAREABLE << 6 | (forbidden ? S1STALLD : 0);
	}

	/**
	 * Of a stream with both stages: a guest's context table above the host's stage 2.
	 *
	 * @param below an entry with the stage 2, of which the rest is taken
	 * @see "Linux arm-smmu-v3-iommufd.c:arm_smmu_make_nested_cd_table_ste"
	 */
	public static StreamTableEntry nested(SmmuFeatures features, SmmuContextTable contexts, DefaultSubstream without,
			StreamTableEntry below) {
		return new StreamTableEntry(contextPointer(contexts, StreamTableEntry.CONFIG_NESTED),
				below.dword(1) | attributes(features, without, Stalling.NEVER), below.dword(2), below.dword(3));
	}

	/**
	 * A context descriptor, which keeps access flags and dirty state where the SMMU can.
	 *
	 * @see "Linux arm-smmu-v3.c:arm_smmu_make_s1_cd"
	 */
	public static ContextDescriptor context(SmmuFeatures features, Stage1 stage1, Stalling stalling) {
		long tcr = 64 - stage1.inputBits | (long) stage1.granule.tg0() << 6 | WRITE_BACK << 8 | WRITE_BACK << 10
				| INNER_SHAREABLE << 12;
		long dword0 = tcr | EPD1 | CD_VALID | (long) stage1.ips << 32 | AA64 | R_A_ASET | (long) stage1.asid << 48
				| (stalling == Stalling.ON_FAULT ? S : 0) | (features.httu() >= 2 ? HD_HA : 0);
		return new ContextDescriptor(dword0, stage1.root, 0, stage1.mair);
	}
}
