package io.stagewalk.translation.oracle;

import java.util.List;

/**
 * A CPU by its ID registers.
 *
 * @param name as QEMU's {@code -cpu} takes it
 * @see "Arm ARM DDI 0487, D19.2.64 ID_AA64MMFR0_EL1 and following"
 */
public record Cpu(String name, long mmfr0, long mmfr1, long mmfr2) {
	public static final Cpu MAX = new Cpu("max", 0x0000032310201126L, 0x0000011010211122L, 0x1021011010011011L);
	public static final Cpu CORTEX_A72 = new Cpu("cortex-a72", 0x1124, 0, 0);
	public static final Cpu NEOVERSE_N1 = new Cpu("neoverse-n1", 0x101125, 0x10212122, 0x1011);

	static final List<Cpu> ALL = List.of(MAX, CORTEX_A72, NEOVERSE_N1);

	private static final int[] PA_BITS = { 32, 36, 40, 42, 44, 48, 52 };

	private static int field(long value, int lowest) {
		return (int) (value >>> lowest & 15);
	}

	int parange() {
		return field(mmfr0, 0);
	}

	/** PAMax. */
	int paBits() {
		return PA_BITS[parange()];
	}

	boolean has(Granule granule) {
		return switch (granule) {
			case KIB4 -> field(mmfr0, 28) != 15;
			case KIB16 -> field(mmfr0, 20) != 0;
			case KIB64 -> field(mmfr0, 24) != 15;
		};
	}

	/** FEAT_LPA2 for that granule. */
	boolean hasLpa2(Granule granule) {
		return switch (granule) {
			case KIB4 -> field(mmfr0, 28) == 1;
			case KIB16 -> field(mmfr0, 20) == 2;
			case KIB64 -> false;
		};
	}

	/** FEAT_LPA. */
	boolean hasLpa() {
		return parange() >= 6;
	}

	/** 0: none, 1: access flag, 2: dirty state too. */
	int hafdbs() {
		return field(mmfr1, 0);
	}

	/** FEAT_VHE: HCR_EL2.E2H and TTBR1_EL2. */
	boolean hasVhe() {
		return field(mmfr1, 8) != 0;
	}

	boolean hasHpds() {
		return field(mmfr1, 12) != 0;
	}

	/** 0: none, 2: with AT S1E1RP and AT S1E1WP. */
	int pan() {
		return field(mmfr1, 20);
	}

	/** FEAT_PAN3: SCTLR_ELx.EPAN. */
	boolean hasPan3() {
		return pan() >= 3;
	}

	/** FEAT_XNX. */
	boolean hasXnx() {
		return field(mmfr1, 28) != 0;
	}

	/** FEAT_LVA. */
	boolean hasLva() {
		return field(mmfr2, 16) != 0;
	}

	/** FEAT_TTST. */
	boolean hasSmallTables() {
		return field(mmfr2, 28) != 0;
	}

	/** FEAT_S2FWB. */
	boolean hasFwb() {
		return field(mmfr2, 40) != 0;
	}

	boolean hasE0pd() {
		return field(mmfr2, 60) != 0;
	}
}
