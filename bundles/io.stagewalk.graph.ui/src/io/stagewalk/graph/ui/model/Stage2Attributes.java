package io.stagewalk.graph.ui.model;

import io.stagewalk.translation.Stage2Descriptor;

/**
 * The attributes of a stage-2 leaf in words, for tables made without FEAT_S2FWB, as Xen makes them.
 *
 * @see "Arm ARM DDI 0487, D8.5.5 Stage 2 memory type and Cacheability attributes"
 */
final class Stage2Attributes {
	private static final String[] DEVICE = {"nGnRnE", "nGnRE", "nGRE", "GRE"};
	private static final String[] CACHEABILITY = {"reserved", "NC", "WT", "WB"};
	private static final String[] SHAREABILITY = {"NSH", "reserved", "OSH", "ISH"};

	private Stage2Attributes() {
	}

	/** {@code WB OSH RW-}: memory type, shareability, and what is permitted. */
	static String brief(Stage2Descriptor leaf) {
		return memory(leaf) + " " + shareability(leaf) + " " + permissions(leaf);
	}

	/** {@code nGnRE} for Device memory; {@code WB}, or {@code outer WB/inner NC}, for Normal. */
	static String memory(Stage2Descriptor leaf) {
		int outer = leaf.memAttr() >> 2;
		int inner = leaf.memAttr() & 3;
		if (outer == 0) {
			return DEVICE[inner];
		}
		return outer == inner ? CACHEABILITY[inner] : "outer " + CACHEABILITY[outer] + "/inner " + CACHEABILITY[inner];
	}

	static String shareability(Stage2Descriptor leaf) {
		return SHAREABILITY[leaf.sh()];
	}

	/** {@code RWX}, with a dash for what is not permitted. */
	static String permissions(Stage2Descriptor leaf) {
		return ((leaf.s2ap() & 1) != 0 ? "R" : "-") + ((leaf.s2ap() & 2) != 0 ? "W" : "-") + ((leaf.xn() & 2) == 0 ? "X" : "-");
	}
}
