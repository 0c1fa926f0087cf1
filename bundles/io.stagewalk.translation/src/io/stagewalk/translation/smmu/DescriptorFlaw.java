package io.stagewalk.translation.smmu;

import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.TCR.Range;
import io.stagewalk.translation.smmu.SmmuFeatures.StallModel;

/**
 * What makes a context descriptor illegal for the stream that leads to it, so that C_BAD_CD is recorded.
 *
 * @see "SMMUv3 IHI 0070, 5.4.2 Validity of CD"
 */
public enum DescriptorFlaw {
	NOT_VALID("V is 0", u -> !u.descriptor.isValid()),
	STALL_OF_A_STREAM_WITHOUT("S is 1, and the stream's S1STALLD", u -> u.entry.s1stalld() && u.descriptor.s()),
	NO_ABORT("A is 0 where what is terminated always gets an abort", u -> u.features.termModel() && !u.descriptor.a()),
	S_WITHOUT_STALLS("S is 1 where nothing stalls",
			u -> u.features.stallModel() == StallModel.TERMINATE && u.descriptor.s()),
	NO_S_WITH_STALLS("S is 0 where everything stalls", u -> u.features.stallModel() == StallModel.STALL && !u.descriptor.s()),
	BYTE_ORDER("ENDI is a byte order that the SMMU does not have",
			u -> (u.walks(Range.LOWER) || u.walks(Range.UPPER)) && !u.features.supports(u.descriptor.endi())),
	NO_AARCH32_TABLES("AA64 is 0, a format that the SMMU or the stream's world does not have",
			u -> u.isAarch32() && (!u.features.hasAarch32Tables() || u.world == StreamWorld.EL2_E2H)),
	NO_AARCH64_TABLES("AA64 is 1, a format that the SMMU does not have, or not above a stage 2 in the AArch32 format",
			u -> u.descriptor.aa64() && (!u.features.hasAarch64Tables()
					|| u.entry.hasStage2() && !u.entry.s2aa64() && !u.features.d128())),
	NO_ACCESS_FLAG_UPDATE("HA or HD is 1, and the SMMU updates no access flag",
			u -> !u.isAarch32() && (u.descriptor.ha() || u.descriptor.hd()) && u.features.httu() == 0),
	NO_DIRTY_UPDATE("HD is 1, and the SMMU keeps no dirty state",
			u -> !u.isAarch32() && u.descriptor.hd() && u.features.httu() == 1),
	TABLE_FLAGS_ALONE("HAFT is 1 without HA",
			u -> !u.isAarch32() && u.features.httu() == 3 && u.descriptor.haft() && !u.descriptor.ha()),
	WIDE_ASID("ASID has more than eight bits, which the SMMU has not",
			u -> u.world.hasTwoRanges() && !u.features.asid16() && Bits.field(u.descriptor.asid(), 15, 8) != 0),
	GRANULE0("TG0 is a granule that the SMMU does not have", u -> u.hasNoGranule(Range.LOWER)),
	GRANULE1("TG1 is a granule that the SMMU does not have", u -> u.hasNoGranule(Range.UPPER)),
	T0SZ("T0SZ is out of range", u -> u.hasBadSize(Range.LOWER)),
	T1SZ("T1SZ is out of range", u -> u.hasBadSize(Range.UPPER)),
	TTB0("TTB0 is beyond the output address size", u -> u.hasBadRoot(Range.LOWER)),
	TTB1("TTB1 is beyond the output address size", u -> u.hasBadRoot(Range.UPPER)),
	INDIRECTION("tables in the VMSAv9-128 format without S1PIE or of EL2",
			u -> u.features.d128() && !u.descriptor.aa64() && (!u.entry.s1pie() || u.world == StreamWorld.EL2));

	private interface Test {
		boolean isFlawed(Use use);
	}

	/** A descriptor as a stream uses it. */
	private record Use(ContextDescriptor descriptor, StreamTableEntry entry, StreamWorld world, SmmuFeatures features) {

		private boolean isAarch32() {
			return !features.d128() && !descriptor.aa64();
		}

		/** Not EPD, which has a meaning only where there are two ranges. */
		private boolean walks(Range range) {
			return world.hasTwoRanges() ? !descriptor.epd(range) : range == Range.LOWER;
		}

		private boolean walksAarch64(Range range) {
			return descriptor.aa64() && walks(range);
		}

		private boolean hasNoGranule(Range range) {
			int reserved = range == Range.LOWER ? 3 : 0;
			return walksAarch64(range) && (descriptor.tg(range) == reserved
					|| !features.supports(StreamConfiguration.granule(descriptor, range)));
		}

		private boolean isWide(Range range) {
			return StreamConfiguration.granule(descriptor, range) == Granule.KIB64 || features.ds() && descriptor.ds();
		}

		private boolean hasBadSize(Range range) {
			int least = features.hasWideVirtualAddresses() && isWide(range) ? 12 : 16;
			boolean large = StreamConfiguration.granule(descriptor, range) == Granule.KIB64;
			int most = !features.stt() ? 39 : large ? 47 : 48;
			return walksAarch64(range) && (descriptor.txsz(range) < least || descriptor.txsz(range) > most);
		}

		private boolean hasBadRoot(Range range) {
			int outputBits = new StreamConfiguration(features).outputBits(descriptor.ips());
			return walksAarch64(range) && descriptor.ttb(range) >>> (isWide(range) ? outputBits : Math.min(outputBits, 48)) != 0;
		}
	}

	private final String text;
	private final Test test;

	DescriptorFlaw(String text, Test test) {
		this.text = text;
		this.test = test;
	}

	/** What is wrong, for a person. */
	public String text() {
		return text;
	}

	/** The first flaw of a descriptor; empty if it is legal. */
	static Optional<DescriptorFlaw> of(ContextDescriptor descriptor, StreamTableEntry entry, SmmuRegisters registers) {
		var features = registers.features();
		var use = new Use(descriptor, entry, new StreamConfiguration(features).world(entry, registers), features);
		return Arrays.stream(values()).filter(flaw -> flaw.test.isFlawed(use)).findFirst();
	}
}
