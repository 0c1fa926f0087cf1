package io.stagewalk.translation;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a core or an SMMU can do.
 *
 * @param physicalAddressBits PAMax: 32, 36, 40, 42, 44, 48, 52 or 56
 */
public record Features(int physicalAddressBits, Set<Feature> set) {
	private static final int[] SIZES = { 32, 36, 40, 42, 44, 48, 52, 56 };

	/** A core of Armv8.0 with 48-bit physical addresses, all granules and no extension. */
	public static final Features ARMV8_0 = ofIdRegisters(0x0000_1125 | 1L << 20, 0, 0);
	/** All that is modelled, with 52-bit physical addresses. */
	public static final Features ALL = new Features(52, EnumSet.allOf(Feature.class));

	public Features {
		set = Set.copyOf(set);
	}

	/**
	 * By the ID registers of a core.
	 *
	 * @param mmfr0 ID_AA64MMFR0_EL1
	 * @param mmfr1 ID_AA64MMFR1_EL1
	 * @param mmfr2 ID_AA64MMFR2_EL1
	 * @see "Arm ARM DDI 0487, D24.2 ID_AA64MMFR0_EL1 and following"
	 */
	public static Features ofIdRegisters(long mmfr0, long mmfr1, long mmfr2) {
		var set = new Flags<>(Feature.class);
		int pa = addressBits((int) Bits.field(mmfr0, 3, 0));
		granules(set, mmfr0);
		set.add(Feature.LPA, pa >= 52);
		set.add(Feature.HAF, Bits.field(mmfr1, 3, 0) >= 1);
		set.add(Feature.HAFDBS, Bits.field(mmfr1, 3, 0) >= 2);
		set.add(Feature.VMID16, Bits.field(mmfr1, 7, 4) == 2);
		set.add(Feature.VHE, Bits.field(mmfr1, 11, 8) >= 1);
		set.add(Feature.HPDS, Bits.field(mmfr1, 15, 12) >= 1);
		set.add(Feature.PAN, Bits.field(mmfr1, 23, 20) >= 1);
		set.add(Feature.PAN3, Bits.field(mmfr1, 23, 20) >= 3);
		set.add(Feature.XNX, Bits.field(mmfr1, 31, 28) >= 1);
		set.add(Feature.LVA, Bits.field(mmfr2, 19, 16) >= 1);
		set.add(Feature.TTST, Bits.field(mmfr2, 31, 28) >= 1);
		set.add(Feature.S2FWB, Bits.field(mmfr2, 43, 40) >= 1);
		set.add(Feature.E0PD, Bits.field(mmfr2, 63, 60) >= 1);
		// TBID comes with FEAT_PAuth, which ID_AA64ISAR1_EL1 tells; its bits are RES0 without it
		set.add(Feature.TBID, true);
		return new Features(pa, set.set());
	}

	private static void granules(Flags<Feature> set, long mmfr0) {
		int tgran4 = (int) Bits.field(mmfr0, 31, 28);
		int tgran64 = (int) Bits.field(mmfr0, 27, 24);
		int tgran16 = (int) Bits.field(mmfr0, 23, 20);
		set.add(Feature.TGRAN4, tgran4 != 15);
		set.add(Feature.TGRAN64, tgran64 != 15);
		set.add(Feature.TGRAN16, tgran16 != 0);
		set.add(Feature.LPA2_4, tgran4 == 1);
		set.add(Feature.LPA2_16, tgran16 == 2);
		// of the fields for stage 2, 0 means as for stage 1
		int tgran4Stage2 = (int) Bits.field(mmfr0, 43, 40);
		int tgran64Stage2 = (int) Bits.field(mmfr0, 39, 36);
		int tgran16Stage2 = (int) Bits.field(mmfr0, 35, 32);
		set.add(Feature.TGRAN4_2, tgran4Stage2 == 0 ? tgran4 != 15 : tgran4Stage2 >= 2);
		set.add(Feature.TGRAN64_2, tgran64Stage2 == 0 ? tgran64 != 15 : tgran64Stage2 >= 2);
		set.add(Feature.TGRAN16_2, tgran16Stage2 == 0 ? tgran16 != 0 : tgran16Stage2 >= 2);
		set.add(Feature.LPA2_4_2, tgran4Stage2 == 0 ? tgran4 == 1 : tgran4Stage2 == 3);
		set.add(Feature.LPA2_16_2, tgran16Stage2 == 0 ? tgran16 == 2 : tgran16Stage2 == 3);
	}

	public boolean has(Feature feature) {
		return set.contains(feature);
	}

	/** Whether FEAT_LPA2 serves a granule in a stage. */
	boolean hasLpa2(Granule granule, Stage stage) {
		return switch (granule) {
			case KIB4 -> has(stage == Stage.STAGE1 ? Feature.LPA2_4 : Feature.LPA2_4_2);
			case KIB16 -> has(stage == Stage.STAGE1 ? Feature.LPA2_16 : Feature.LPA2_16_2);
			case KIB64 -> false;
		};
	}

	/** The granule that an encoding selects: one that is not implemented behaves as one that is. */
	Granule effective(Granule granule, Stage stage) {
		if (has(granule, stage)) {
			return granule;
		}
		for (var other : Granule.values()) {
			if (has(other, stage)) {
				return other;
			}
		}
		return Granule.KIB4;
	}

	private boolean has(Granule granule, Stage stage) {
		boolean first = stage == Stage.STAGE1;
		return has(switch (granule) {
			case KIB4 -> first ? Feature.TGRAN4 : Feature.TGRAN4_2;
			case KIB16 -> first ? Feature.TGRAN16 : Feature.TGRAN16_2;
			case KIB64 -> first ? Feature.TGRAN64 : Feature.TGRAN64_2;
		});
	}

	/** The size that an encoding of PARange, PS or IPS stands for, 0 to 7. */
	static int addressBits(int encoded) {
		return encoded < SIZES.length ? SIZES[encoded] : SIZES[SIZES.length - 1];
	}

	/**
	 * The output size in effect.
	 *
	 * @param encoded TCR_ELx.PS, IPS or VTCR_EL2.PS
	 * @see "Arm ARM DDI 0487, AArch64.PhysicalAddressSize"
	 */
	int outputBits(int encoded, TableFormat format) {
		int most = format.granule() == Granule.KIB64 || format.isLpa2() ? 52 : 48;
		return Math.min(addressBits(encoded), Math.min(most, physicalAddressBits));
	}

	/** Largest TxSZ that does not fault. */
	int maximumSizeField(Granule granule) {
		return !has(Feature.TTST) ? 39 : granule == Granule.KIB64 ? 47 : 48;
	}
}
