package io.stagewalk.translation.smmuv2;

import java.util.EnumSet;
import java.util.Set;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Feature;
import io.stagewalk.translation.Features;

/**
 * What an SMMUv2 can do, by its identification registers.
 *
 * @param idr0 SMMU_IDR0
 * @param idr1 SMMU_IDR1
 * @param idr2 SMMU_IDR2
 * @see "SMMUv2 IHI 0062, 9.6 SMMU_IDR0 to SMMU_IDR7"
 */
public record SmmuV2Features(int idr0, int idr1, int idr2) {
	private static final int[] ADDRESS_BITS = { 32, 36, 40, 42, 44, 48 };
	/** UBS counts a sign bit where it is the largest. */
	private static final int LARGEST_UPSTREAM = 49;

	/** S1TS: stage 1 is there. */
	public boolean s1ts() {
		return Bits.isSet(idr0, 30);
	}

	/** S2TS: stage 2 is there. */
	public boolean s2ts() {
		return Bits.isSet(idr0, 29);
	}

	/** NTS: both stages one after the other. */
	public boolean nts() {
		return Bits.isSet(idr0, 28);
	}

	/** SMS: streams are matched; if not, a StreamID is the index of its S2CR. */
	public boolean sms() {
		return Bits.isSet(idr0, 27);
	}

	/** EXIDS: StreamIDs may have 16 bits. */
	public boolean exids() {
		return Bits.isSet(idr0, 8);
	}

	/** NUMSIDB: bits of a StreamID. */
	public int numsidb() {
		return (int) Bits.field(idr0, 12, 9);
	}

	/** NUMSMRG: how many stream mapping registers there are. */
	public int numsmrg() {
		return (int) Bits.field(idr0, 7, 0);
	}

	/** NUMCB: how many context banks there are. */
	public int numcb() {
		return (int) Bits.field(idr1, 7, 0);
	}

	/** NUMS2CB: how many of them, the first ones, are for stage 2 only. */
	public int nums2cb() {
		return (int) Bits.field(idr1, 23, 16);
	}

	/** UBS: bits of an address that comes in, of which the topmost may be a sign. */
	public int upstreamBits() {
		int field = (int) Bits.field(idr2, 11, 8);
		return field >= 5 ? LARGEST_UPSTREAM : ADDRESS_BITS[field];
	}

	/** OAS: bits of a physical address. */
	public int outputAddressBits() {
		return addressBits((int) Bits.field(idr2, 7, 4));
	}

	/** IAS: bits of an intermediate physical address. */
	public int intermediateAddressBits() {
		return addressBits((int) Bits.field(idr2, 3, 0));
	}

	private static int addressBits(int field) {
		return ADDRESS_BITS[Math.min(field, ADDRESS_BITS.length - 1)];
	}

	/** What the walker is told of it. */
	Features engine(int addressBits) {
		var set = EnumSet.noneOf(Feature.class);
		add(set, Bits.isSet(idr2, 12), Feature.TGRAN4, Feature.TGRAN4_2);
		add(set, Bits.isSet(idr2, 13), Feature.TGRAN16, Feature.TGRAN16_2);
		add(set, Bits.isSet(idr2, 14), Feature.TGRAN64, Feature.TGRAN64_2);
		return new Features(addressBits, set);
	}

	private static void add(Set<Feature> set, boolean present, Feature first, Feature second) {
		if (present) {
			set.add(first);
			set.add(second);
		}
	}
}
