package io.stagewalk.translation.smmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.stagewalk.translation.Access;

/** Each flaw of a stream table entry by itself: C_BAD_STE, and the explanation says which. */
class EntryFlawTest {
	private static final EventRecord BAD = new EventRecord(0x18_0000_0004L, 0, 0, 0);
	private static final int STALL_MODEL = 1 << 24;
	private static final int ATS = 1 << 10;

	@Test
	void entriesWithoutAFlawPass() {
		for (var entry : new StreamTableEntry[] { OneStream.stage1(), OneStream.nested() }) {
			assertInstanceOf(SmmuOutcome.Passed.class, OneStream.make().with(entry).read());
		}
		var stage2 = OneStream.make().with(OneStream.stage2());
		assertInstanceOf(SmmuOutcome.Passed.class,
				stage2.translate(Transaction.of(OneStream.STREAM, 0x1234_5678, Access.READ)));
	}

	/** S2VMID is not looked at where nothing is tagged with it. */
	@Test
	void aStreamOfEl2NeedsNoVmid() {
		var wide = entry(OneStream.stage1(), 2, 1L << 15);
		assertInstanceOf(SmmuOutcome.Recorded.class, OneStream.make().with(features(1 << 18, 0)).with(wide).read());
		assertInstanceOf(SmmuOutcome.Passed.class,
				OneStream.make().with(features(1 << 18, 0)).with(entry(wide, 1, 2L << 30)).read());
	}

	@ParameterizedTest
	@EnumSource
	void isRecorded(EntryFlaw flaw) {
		var outcome = flawed(flaw).read();
		assertEquals(flaw.text(), outcome.explanation().remark());
		assertEquals(BAD, assertInstanceOf(SmmuOutcome.Recorded.class, outcome).event());
		assertTrue(outcome.explanation().streamTableEntry().isPresent());
	}

	private static OneStream flawed(EntryFlaw flaw) {
		var stream = OneStream.make();
		var nested = OneStream.nested();
		var stage1 = OneStream.stage1();
		return switch (flaw) {
			case NOT_VALID -> stream.flip(nested, 0, 1);
			case NO_STAGE1 -> stream.with(features(2, 0)).with(stage1);
			case NO_STAGE2 -> stream.with(features(1, 0)).with(nested);
			case SPLIT_STAGE_ATS -> stream.with(features(ATS, 0)).flip(stage1, 1, 2L << 28);
			case ATS_WITH_STALL -> stream.with(features(ATS, 0)).flip(entry(nested, 1, 1L << 28), 2, 1L << 57);
			case ATS_CHECKED_OF_EL2 -> stream.with(features(ATS, 1 << 15)).flip(stage1, 1, 3L << 28 | 2L << 30);
			case RESERVED_STRW -> stream.flip(stage1, 1, 1L << 30);
			case S1STALLD_WITHOUT_CHOICE -> stream.with(features(STALL_MODEL, 0)).flip(stage1, 1, 1L << 27);
			case TOO_MANY_SUBSTREAMS -> stream.flip(stage1, 0, 17L << 59);
			case NO_TWO_LEVEL_TABLE -> stream.with(features(1 << 19, 0)).flip(stage1, 0, 1L << 59 | 1 << 4);
			case CONTEXT_OUT_OF_RANGE -> stream.flip(stage1, 0, 1L << 48);
			case AARCH32_WITH_FWB -> stream.with(features(1 << 2, 0)).flip(entry(nested, 1, 1L << 25), 2, 1L << 51);
			case S2S_WITHOUT_STALLS -> stream.with(features(STALL_MODEL, 0)).flip(nested, 2, 1L << 57);
			case NO_S2S_WITH_STALLS -> stream.with(features(2 * STALL_MODEL, 0)).with(nested);
			case NO_AARCH32_TABLES -> stream.flip(nested, 2, 1L << 51);
			case NO_AARCH64_TABLES -> stream.with(features(1 << 2 | 1 << 3, 0)).with(nested);
			case NO_ACCESS_FLAG_UPDATE -> stream.with(features(2 << 6, 0)).flip(nested, 2, 1L << 56);
			case NO_DIRTY_UPDATE -> stream.with(features(3 << 6, 0)).flip(nested, 2, 3L << 55);
			case TABLE_FLAGS_ALONE -> stream.with(features(1 << 6, 0)).flip(nested, 2, 1L << 59);
			case GRANULE -> stream.flip(nested, 2, 3L << 46);
			case ROOT_OUT_OF_RANGE -> stream.flip(nested, 3, 1L << 44);
			case SIZE_AND_START -> stream.flip(nested, 2, 1L << 39);
			case BYTE_ORDER -> stream.with(features(2 << 21, 0)).flip(nested, 2, 1L << 52);
			case INDIRECTION_OF_AARCH32 -> stream.with(features(1 << 2, 1 << 19)).flip(nested, 2, 1L << 51 | 1L << 60);
			case OVERLAY_ALONE -> stream.with(features(0, 1 << 20)).flip(nested, 2, 1L << 61);
			case WIDE_VMID -> stream.with(features(1 << 18, 0)).flip(nested, 2, 1L << 15);
			case VMS_OUT_OF_RANGE -> stream.with(features(0, 1 << 7)).flip(entry(nested, 1, 1L << 26), 5, 1L << 48);
		};
	}

	/** The features with some bits of SMMU_IDR0 and SMMU_IDR3 changed. */
	private static SmmuFeatures features(int idr0, int idr3) {
		var f = OneStream.FEATURES;
		return new SmmuFeatures(f.idr0() ^ idr0, f.idr1(), f.idr3() ^ idr3, f.idr5());
	}

	private static StreamTableEntry entry(StreamTableEntry entry, int dword, long bits) {
		var dwords = new ArrayList<>(entry.dwords());
		dwords.set(dword, dwords.get(dword) ^ bits);
		return new StreamTableEntry(dwords);
	}
}
