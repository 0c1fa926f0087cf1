package io.stagewalk.translation.smmu;

import java.util.EnumSet;
import java.util.Set;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Feature;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.Granule;

/**
 * What an SMMU can do, by its identification registers. It is one of SMMUv3.1 or later.
 *
 * @param idr0 SMMU_IDR0
 * @param idr1 SMMU_IDR1
 * @param idr3 SMMU_IDR3
 * @param idr5 SMMU_IDR5
 * @see "SMMUv3 IHI 0070, 6.3.1 SMMU_IDR0 and following"
 */
public record SmmuFeatures(int idr0, int idr1, int idr3, int idr5) {
	/** Stage 2 and no stage 1, 48-bit addresses, all granules, StreamIDs of 32 bits in a linear table; nothing optional. */
	public static final SmmuFeatures STAGE2_ONLY = new SmmuFeatures(0x0544_0019, 0x20, 0x10, 0x75);

	private static final int AARCH32_INPUT_BITS = 40;
	private static final int[] ADDRESS_BITS = { 32, 36, 40, 42, 44, 48, 52, 56 };

	/** STALL_MODEL: whether the translations that fault stall. */
	public enum StallModel {
		/** Stalling and terminating are both there, and configured. */
		CONFIGURABLE,
		/** Faults always terminate. */
		TERMINATE,
		/** Faults always stall. */
		STALL;

		private static StallModel of(long field) {
			// 0b11 is reserved
			return field == 2 ? STALL : field == 0 ? CONFIGURABLE : TERMINATE;
		}
	}

	private static boolean bit(int register, int bit) {
		return Bits.isSet(register, bit);
	}

	/** S1P: stage 1 is there. */
	public boolean s1p() {
		return bit(idr0, 1);
	}

	/** S2P: stage 2 is there. */
	public boolean s2p() {
		return bit(idr0, 0);
	}

	/** TTF[0]: tables in the AArch32 long format. */
	public boolean hasAarch32Tables() {
		return bit(idr0, 2);
	}

	/** TTF[1]: tables in the VMSAv8-64 format. */
	public boolean hasAarch64Tables() {
		return bit(idr0, 3);
	}

	/** HTTU: 0 none, 1 access flag, 2 and 3 dirty state too. */
	public int httu() {
		return (int) Bits.field(idr0, 7, 6);
	}

	/** HYP: streams of EL2. */
	public boolean hyp() {
		return bit(idr0, 9);
	}

	/** ATS: PCIe ATS. */
	public boolean ats() {
		return bit(idr0, 10);
	}

	/** NS1ATS: split-stage ATS is not there. */
	public boolean ns1ats() {
		return bit(idr0, 11);
	}

	/** ASID16: address space identifiers of 16 bits. */
	public boolean asid16() {
		return bit(idr0, 12);
	}

	/** VMID16: virtual machine identifiers of 16 bits. */
	public boolean vmid16() {
		return bit(idr0, 18);
	}

	/** CD2L: two-level context descriptor tables. */
	public boolean cd2l() {
		return bit(idr0, 19);
	}

	/** TTENDIAN: whether tables may have that byte order. */
	public boolean supports(Endianness endianness) {
		long ttendian = Bits.field(idr0, 22, 21);
		return ttendian != (endianness == Endianness.BIG ? 2 : 3);
	}

	/** STALL_MODEL. */
	public StallModel stallModel() {
		return StallModel.of(Bits.field(idr0, 25, 24));
	}

	/** TERM_MODEL: terminated accesses always get an abort. */
	public boolean termModel() {
		return bit(idr0, 26);
	}

	/** ST_LEVEL: two-level stream tables. */
	public boolean hasTwoLevelStreamTables() {
		return Bits.field(idr0, 28, 27) != 0;
	}

	/** SIDSIZE: bits of a StreamID, 0 to 32. */
	public int sidSize() {
		return (int) Math.min(Bits.field(idr1, 5, 0), 32);
	}

	/** SSIDSIZE: bits of a SubstreamID, 0 to 20; 0 where there are none. */
	public int ssidSize() {
		return (int) Math.min(Bits.field(idr1, 10, 6), 20);
	}

	/** ATTR_PERMS_OVR: INSTCFG and PRIVCFG have an effect. */
	public boolean attrPermsOvr() {
		return bit(idr1, 26);
	}

	/** ATTR_TYPES_OVR: MTCFG, ALLOCCFG and SHCFG have an effect. */
	public boolean attrTypesOvr() {
		return bit(idr1, 27);
	}

	/** MPAM. */
	public boolean mpam() {
		return bit(idr3, 7);
	}

	/** FWB: STE.S2FWB. */
	public boolean fwb() {
		return bit(idr3, 8);
	}

	/** STT: small translation tables. */
	public boolean stt() {
		return bit(idr3, 9);
	}

	/** DPT: the device permission table. */
	public boolean dpt() {
		return bit(idr3, 15);
	}

	/** S1PI: permission indirection at stage 1, which is not modelled. */
	public boolean s1pi() {
		return bit(idr3, 18);
	}

	/** S2PI: permission indirection at stage 2, which is not modelled. */
	public boolean s2pi() {
		return bit(idr3, 19);
	}

	/** S2PO: permission overlays at stage 2, which are not modelled. */
	public boolean s2po() {
		return bit(idr3, 20);
	}

	/** OAS: bits of a physical address. */
	public int outputAddressBits() {
		return addressBits((int) Bits.field(idr5, 2, 0));
	}

	/** IAS: bits of an intermediate physical address. */
	public int intermediateAddressBits() {
		return Math.max(hasAarch32Tables() ? AARCH32_INPUT_BITS : 0, hasAarch64Tables() ? outputAddressBits() : 0);
	}

	/** Bits that an encoding of OAS, IPS or S2PS stands for, 0 to 7; of 0b111, what VMSAv8-64 makes of it. */
	static int addressBits(int encoded) {
		return ADDRESS_BITS[encoded];
	}

	/** GRAN4K, GRAN16K, GRAN64K. */
	public boolean supports(Granule granule) {
		return bit(idr5, switch (granule) {
			case KIB4 -> 4;
			case KIB16 -> 5;
			case KIB64 -> 6;
		});
	}

	/** DS: 52-bit addresses with 4 KiB and 16 KiB pages. */
	public boolean ds() {
		return bit(idr5, 7);
	}

	/** D128: tables in the VMSAv9-128 format, which are not modelled. */
	public boolean d128() {
		return bit(idr5, 8);
	}

	/** VAX: virtual addresses of 52 bits or more. */
	public boolean hasWideVirtualAddresses() {
		long vax = Bits.field(idr5, 11, 10);
		return vax == 1 || vax == 2;
	}

	/**
	 * The same for the walker.
	 *
	 * @param addressBits size of a physical or intermediate physical address
	 */
	Features engine(int addressBits) {
		var set = EnumSet.of(Feature.PAN, Feature.VHE);
		add(set, Feature.TGRAN4, supports(Granule.KIB4));
		add(set, Feature.TGRAN16, supports(Granule.KIB16));
		add(set, Feature.TGRAN64, supports(Granule.KIB64));
		add(set, Feature.TGRAN4_2, supports(Granule.KIB4));
		add(set, Feature.TGRAN16_2, supports(Granule.KIB16));
		add(set, Feature.TGRAN64_2, supports(Granule.KIB64));
		add(set, Feature.LPA2_4, ds() && supports(Granule.KIB4));
		add(set, Feature.LPA2_16, ds() && supports(Granule.KIB16));
		add(set, Feature.LPA2_4_2, ds() && supports(Granule.KIB4));
		add(set, Feature.LPA2_16_2, ds() && supports(Granule.KIB16));
		add(set, Feature.LVA, hasWideVirtualAddresses());
		add(set, Feature.LPA, addressBits >= 52);
		add(set, Feature.TTST, stt());
		add(set, Feature.HAF, httu() >= 1);
		add(set, Feature.HAFDBS, httu() >= 2);
		add(set, Feature.HPDS, bit(idr3, 2));
		add(set, Feature.XNX, bit(idr3, 4));
		add(set, Feature.S2FWB, fwb());
		add(set, Feature.E0PD, bit(idr3, 13));
		add(set, Feature.PAN3, bit(idr3, 17));
		add(set, Feature.VMID16, vmid16());
		return new Features(addressBits, set);
	}

	/** What the walker is told of it: granules, address sizes, hardware updates and so on. */
	public Features engine() {
		return engine(outputAddressBits());
	}

	private static void add(Set<Feature> set, Feature feature, boolean present) {
		if (present) {
			set.add(feature);
		}
	}
}
