package io.stagewalk.translation;

import java.util.Set;

import io.stagewalk.memory.PA;

/**
 * All that a stage-2 translation needs to know beside memory, whether it comes from VTTBR_EL2 and VTCR_EL2 or from a
 * stream table entry.
 *
 * @param vmid         whose tables these are
 * @param shareability VTCR_EL2.SH0, which counts for memory only with DS in effect
 */
public record Stage2Regime(TableTree tables, int vmid, Set<Control> controls, int shareability) {
	/** A root may be up to sixteen tables, side by side. */
	private static final int MAX_CONCATENATION_BITS = 4;

	/** What is on. */
	public enum Control {
		/** MemAttr may force Write-Back. */
		FWB,
		/** Data is Non-cacheable. */
		CD,
		/** Instruction fetches are Non-cacheable. */
		ID,
		/** A stage-1 walk into Device memory faults. */
		PTW,
		/** XN tells execution at EL1 from that at EL0. */
		XNX,
		/** Hardware sets the access flag. */
		HA,
		/** Hardware keeps the dirty state. */
		HD,
		/** Of an SMMU: the access flag is not looked at. */
		AFFD
	}

	public Stage2Regime {
		controls = Set.copyOf(controls);
	}

	/** Of a core with no extension of Armv8.0 whose output size is not more than that of the register. */
	public static Stage2Regime of(VTTBR vttbr, VTCR vtcr) {
		return of(vttbr, vtcr, HCR.STAGE2_ON, Endianness.LITTLE, Features.ARMV8_0);
	}

	/**
	 * By the registers of EL2.
	 *
	 * @param endianness SCTLR_EL2.EE
	 * @see "Arm ARM DDI 0487, AArch64.NSS2TTWParams, AArch64.S2StartLevel, AArch64.S2InconsistentSL, AArch64.S2InvalidSL"
	 */
	public static Stage2Regime of(VTTBR vttbr, VTCR vtcr, HCR hcr, Endianness endianness, Features features) {
		var granule = features.effective(Granule.ofTg0(vtcr.tg0()), Stage.STAGE2);
		boolean lpa2 = vtcr.ds() && features.hasLpa2(granule, Stage.STAGE2);
		var format = lpa2 ? TableFormat.ofLpa2(granule) : TableFormat.of(granule, features.physicalAddressBits());
		int startLevel = startLevel(vtcr, granule, lpa2);
		int inputBits = 64 - vtcr.t0sz();
		int rootBits = inputBits - format.shift(startLevel);
		boolean consistent = isSizeInBounds(vtcr, format, features) && !isStartInvalid(vtcr, format, features) && rootBits >= 1
				&& rootBits <= granule.stride() + MAX_CONCATENATION_BITS;
		long root = BaseRegister.address(vttbr.value(), format, vtcr.ps(), Math.clamp(rootBits, 0, 40));
		var tables = new TableTree(format, root, inputBits, startLevel, features.outputBits(vtcr.ps(), format), endianness,
				consistent ? TableTree.Shape.CONSISTENT : TableTree.Shape.INCONSISTENT);
		int vmidBits = vtcr.vs() && features.has(Feature.VMID16) ? 16 : 8;
		return new Stage2Regime(tables, vttbr.vmid() & (int) Bits.mask(vmidBits), controls(vtcr, hcr, features), vtcr.sh0());
	}

	private static Set<Control> controls(VTCR vtcr, HCR hcr, Features features) {
		boolean ha = vtcr.ha() && features.has(Feature.HAF);
		var controls = new Flags<>(Control.class);
		controls.add(Control.FWB, hcr.fwb() && features.has(Feature.S2FWB));
		controls.add(Control.CD, hcr.cd());
		controls.add(Control.ID, hcr.id());
		controls.add(Control.PTW, hcr.ptw() && !hcr.tge());
		controls.add(Control.XNX, features.has(Feature.XNX));
		controls.add(Control.HA, ha);
		controls.add(Control.HD, ha && vtcr.hd() && features.has(Feature.HAFDBS));
		return controls.set();
	}

	/** SL0 = 3 is level 3 with FEAT_TTST and 4 KiB pages, else reserved. */
	private static int startLevel(VTCR vtcr, Granule granule, boolean lpa2) {
		if (granule != Granule.KIB4) {
			return TableFormat.LAST_LEVEL - vtcr.sl0();
		}
		if (lpa2 && vtcr.sl2()) {
			return -1;
		}
		return vtcr.sl0() == 3 ? TableFormat.LAST_LEVEL : 2 - vtcr.sl0();
	}

	private static boolean isSizeInBounds(VTCR vtcr, TableFormat format, Features features) {
		boolean wide = format.granule() == Granule.KIB64 && features.has(Feature.LPA) || format.isLpa2();
		int least = 64 - Math.min(wide ? 52 : 48, features.physicalAddressBits());
		return vtcr.t0sz() >= least && vtcr.t0sz() <= features.maximumSizeField(format.granule());
	}

	private static boolean isStartInvalid(VTCR vtcr, TableFormat format, Features features) {
		int pa = features.physicalAddressBits();
		int sl0 = vtcr.sl0();
		return switch (format.granule()) {
			case KIB4 -> format.isLpa2() && vtcr.sl2() ? sl0 != 0 || pa < 52
					: sl0 == 2 && pa < 44 || sl0 == 3 && !features.has(Feature.TTST);
			case KIB16 -> sl0 == 3 && (!format.isLpa2() || pa < 52) || sl0 == 2 && pa < 42;
			case KIB64 -> sl0 == 3 || sl0 == 2 && pa < 44;
		};
	}

	public boolean has(Control control) {
		return controls.contains(control);
	}

	/** Physical address of the (first) root table. */
	public PA root() {
		return new PA(tables.root());
	}

	/** Size of the IPA space in bits. */
	public int inputBits() {
		return tables.inputBits();
	}

	/** Level of the root, −1 to 3. */
	public int startLevel() {
		return tables.startLevel();
	}

	/** How many root tables stand side by side: 1, 2, 4, 8 or 16. */
	public int rootTables() {
		return tables.rootTables();
	}
}
