package io.stagewalk.translation;

import java.util.Set;

/**
 * One range of addresses of a stage-1 regime, with the tables of one TTBR.
 *
 * @param shareability TCR_ELx.SH, which counts for memory only with DS in effect
 */
public record Stage1Range(TableTree tables, Set<Control> controls, int shareability) {

	/** What TCR_ELx says of a range. */
	public enum Control {
		/** The top byte of an address is ignored. */
		TBI,
		/** {@link #TBI} is about data only. */
		TBID,
		/** Walks are disabled. */
		EPD,
		/** EL0 finds nothing here. */
		E0PD,
		/** Permissions of table descriptors are ignored. */
		HPD
	}

	public Stage1Range {
		controls = Set.copyOf(controls);
	}

	/**
	 * By the fields of TCR_ELx.
	 *
	 * @see "Arm ARM DDI 0487, AArch64.S1TTWParamsEL10 and following, AArch64.S1TxSZFaults, AArch64.S1TTBaseAddress"
	 */
	static Stage1Range of(TCR tcr, TCR.Range range, long ttbr, Endianness endianness, Features features) {
		var granule = features.effective(tcr.granule(range), Stage.STAGE1);
		boolean lpa2 = tcr.ds() && features.hasLpa2(granule, Stage.STAGE1);
		var format = lpa2 ? TableFormat.ofLpa2(granule) : TableFormat.of(granule, features.physicalAddressBits());
		int txsz = tcr.txsz(range);
		int least = lpa2 || granule == Granule.KIB64 && features.has(Feature.LVA) ? 12 : 16;
		boolean fits = txsz >= least && txsz <= features.maximumSizeField(granule);
		int inputBits = fits ? 64 - txsz : 64 - least;
		int startLevel = TableFormat.LAST_LEVEL - (inputBits - 1 - granule.bits()) / granule.stride();
		long root = BaseRegister.address(ttbr, format, tcr.ps(), inputBits - format.shift(startLevel));
		var tables = new TableTree(format, root, inputBits, startLevel, features.outputBits(tcr.ps(), format), endianness,
				fits ? TableTree.Shape.CONSISTENT : TableTree.Shape.INCONSISTENT);
		return new Stage1Range(tables, controls(tcr, range, features), tcr.sh(range));
	}

	private static Set<Control> controls(TCR tcr, TCR.Range range, Features features) {
		var controls = new Flags<>(Control.class);
		controls.add(Control.TBI, tcr.tbi(range));
		controls.add(Control.TBID, tcr.tbid(range) && features.has(Feature.TBID));
		controls.add(Control.EPD, tcr.epd(range));
		controls.add(Control.E0PD, tcr.e0pd(range) && features.has(Feature.E0PD));
		controls.add(Control.HPD, tcr.hpd(range) && features.has(Feature.HPDS));
		return controls.set();
	}

	public boolean has(Control control) {
		return controls.contains(control);
	}
}
