package io.stagewalk.translation.smmu;

import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.smmu.SmmuFeatures.StallModel;

/**
 * What makes a stream table entry of the Non-secure stream table illegal, so that C_BAD_STE is recorded.
 *
 * @see "SMMUv3 IHI 0070, 5.2.2 Validity of STE"
 */
public enum EntryFlaw {
	NOT_VALID("V is 0", (e, r) -> !e.isValid(), When.ALWAYS),
	NO_STAGE1("Config asks for a stage 1 that the SMMU does not have", (e, r) -> !r.features().s1p(), When.STAGE1),
	NO_STAGE2("Config asks for a stage 2 that the SMMU does not have", (e, r) -> !r.features().s2p(), When.STAGE2),
	SPLIT_STAGE_ATS("EATS is split-stage without both stages, with S2S, or where the SMMU has no split-stage ATS",
			(e, r) -> r.features().ats() && e.eats() == 2
					&& (e.config() != StreamTableEntry.CONFIG_NESTED || e.s2s() || r.features().ns1ats()), When.TRANSLATING),
	ATS_WITH_STALL("EATS is full ATS, and S2S is 1", (e, r) -> r.features().ats() && e.eats() == 1 && e.s2s(), When.STAGE2),
	ATS_CHECKED_OF_EL2("EATS has accesses checked, of a stream that is not of EL1",
			(e, r) -> r.features().ats() && r.features().dpt() && e.eats() == 3 && usesStrw(e, r) && e.strw() != 0,
			When.TRANSLATING),
	RESERVED_STRW("STRW is reserved", (e, r) -> usesStrw(e, r) && (e.strw() & 1) != 0, When.TRANSLATING),
	S1STALLD_WITHOUT_CHOICE("S1STALLD is 1 where stalling is not configurable",
			(e, r) -> e.s1stalld() && r.features().stallModel() != StallModel.CONFIGURABLE, When.STAGE1),
	TOO_MANY_SUBSTREAMS("S1CDMax is more than SubstreamIDs have bits",
			(e, r) -> r.features().ssidSize() != 0 && e.s1cdmax() > r.features().ssidSize(), When.STAGE1),
	NO_TWO_LEVEL_TABLE("S1Fmt is a two-level table, which the SMMU does not have",
			(e, r) -> hasSubstreams(e, r) && !r.features().cd2l() && (e.s1fmt() == 1 || e.s1fmt() == 2), When.STAGE1),
	CONTEXT_OUT_OF_RANGE("S1ContextPtr is beyond the address size",
			(e, r) -> e.s1ContextPtr() >>> (e.hasStage2() ? r.features().intermediateAddressBits()
					: r.features().outputAddressBits()) != 0, When.STAGE1),
	AARCH32_WITH_FWB("S2FWB is 1 with tables in the AArch32 format",
			(e, r) -> isAarch32(e, r) && r.features().fwb() && e.s2fwb(), When.STAGE2),
	S2S_WITHOUT_STALLS("S2S is 1 where nothing stalls",
			(e, r) -> e.s2s() && r.features().stallModel() == StallModel.TERMINATE, When.STAGE2),
	NO_S2S_WITH_STALLS("S2S is 0 where everything stalls",
			(e, r) -> !e.s2s() && r.features().stallModel() == StallModel.STALL, When.STAGE2),
	NO_AARCH32_TABLES("S2AA64 is 0, a format that the SMMU does not have",
			(e, r) -> isAarch32(e, r) && !r.features().hasAarch32Tables(), When.STAGE2),
	NO_AARCH64_TABLES("S2AA64 is 1, a format that the SMMU does not have",
			(e, r) -> e.s2aa64() && !r.features().hasAarch64Tables(), When.STAGE2),
	NO_ACCESS_FLAG_UPDATE("S2HA or S2HD is 1, and the SMMU updates no access flag",
			(e, r) -> (e.s2ha() || e.s2hd()) && (isAarch32(e, r) || r.features().httu() == 0), When.STAGE2),
	NO_DIRTY_UPDATE("S2HD is 1, and the SMMU keeps no dirty state", (e, r) -> e.s2hd() && r.features().httu() == 1, When.STAGE2),
	TABLE_FLAGS_ALONE("S2HAFT is 1 without S2HA", (e, r) -> r.features().httu() == 3 && e.s2haft() && !e.s2ha(), When.STAGE2),
	GRANULE("S2TG is a granule that the SMMU does not have",
			(e, r) -> e.s2aa64() && (e.s2tg() == 3 || !r.features().supports(StreamConfiguration.granuleOfTg0(e.s2tg()))),
			When.STAGE2),
	ROOT_OUT_OF_RANGE("S2TTB is beyond the output address size",
			(e, r) -> e.s2aa64() && e.s2ttb().value() >>> rootBits(e, r) != 0, When.STAGE2),
	SIZE_AND_START("S2T0SZ is out of range, or does not go with S2SL0 and S2TG",
			(e, r) -> e.s2aa64() && !new StreamConfiguration(r.features()).stage2(e).tables().isConsistent(), When.STAGE2),
	BYTE_ORDER("S2ENDI is a byte order that the SMMU does not have", (e, r) -> !r.features().supports(e.s2endi()), When.STAGE2),
	INDIRECTION_OF_AARCH32("S2PIE is 1 with tables in the AArch32 format",
			(e, r) -> r.features().s2pi() && e.s2pie() && isAarch32(e, r), When.STAGE2),
	OVERLAY_ALONE("S2POE is 1 without S2PIE", (e, r) -> r.features().s2po() && e.s2poe() && !e.s2pie() && e.s2aa64(), When.STAGE2),
	WIDE_VMID("S2VMID has more than eight bits, which the SMMU has not",
			(e, r) -> r.features().s2p() && !r.features().vmid16() && Bits.field(e.s2vmid(), 15, 8) != 0
					&& !(usesStrw(e, r) && e.strw() != 0), When.TRANSLATING),
	VMS_OUT_OF_RANGE("VMSPtr is beyond the physical address size",
			(e, r) -> r.features().mpam() && e.config() == StreamTableEntry.CONFIG_NESTED && e.s1mpam()
					&& e.vmsPtr() >>> r.features().outputAddressBits() != 0, When.STAGE1);

	/** Of which Config a flaw can be. */
	private enum When {
		ALWAYS, TRANSLATING, STAGE1, STAGE2
	}

	private interface Test {
		boolean isFlawed(StreamTableEntry entry, SmmuRegisters registers);
	}

	private final String text;
	private final Test test;
	private final When when;

	EntryFlaw(String text, Test test, When when) {
		this.text = text;
		this.test = test;
		this.when = when;
	}

	/** What is wrong, for a person. */
	public String text() {
		return text;
	}

	/** The first flaw of an entry; empty if it is legal. */
	static Optional<EntryFlaw> of(StreamTableEntry entry, SmmuRegisters registers) {
		return Arrays.stream(values()).filter(flaw -> flaw.concerns(entry) && flaw.test.isFlawed(entry, registers)).findFirst();
	}

	private boolean concerns(StreamTableEntry entry) {
		return switch (when) {
			case ALWAYS -> true;
			case TRANSLATING -> entry.hasStage1() || entry.hasStage2();
			case STAGE1 -> entry.hasStage1();
			case STAGE2 -> entry.hasStage2();
		};
	}

	private static boolean usesStrw(StreamTableEntry entry, SmmuRegisters registers) {
		return registers.features().s1p() && registers.features().hyp() && entry.config() == StreamTableEntry.CONFIG_STAGE1;
	}

	private static boolean hasSubstreams(StreamTableEntry entry, SmmuRegisters registers) {
		return registers.features().ssidSize() != 0 && entry.s1cdmax() != 0;
	}

	private static boolean isAarch32(StreamTableEntry entry, SmmuRegisters registers) {
		return !registers.features().d128() && !entry.s2aa64();
	}

	private static int rootBits(StreamTableEntry entry, SmmuRegisters registers) {
		int outputBits = new StreamConfiguration(registers.features()).outputBits(entry.s2ps());
		boolean wide = StreamConfiguration.granuleOfTg0(entry.s2tg()) == Granule.KIB64 || registers.features().ds() && entry.s2ds();
		return wide ? outputBits : Math.min(outputBits, 48);
	}
}
