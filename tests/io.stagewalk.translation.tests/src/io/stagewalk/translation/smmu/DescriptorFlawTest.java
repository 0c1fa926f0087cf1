package io.stagewalk.translation.smmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each flaw of a context descriptor by itself: C_BAD_CD, and the explanation says which. */
class DescriptorFlawTest {
	private static final EventRecord BAD = new EventRecord(0x18_0000_000aL, 0, 0, 0);
	private static final int STALL_MODEL = 1 << 24;
	private static final long S = 1L << 44;
	private static final long EPD1 = 1L << 30;
	private static final long GRANULE1_4K = 2L << 22;
	private static final long T1SZ = 25L << 16;

	@ParameterizedTest
	@EnumSource
	void isRecorded(DescriptorFlaw flaw) {
		var outcome = flawed(flaw).read();
		assertEquals(flaw.text(), outcome.explanation().remark());
		assertEquals(BAD, assertInstanceOf(SmmuOutcome.Recorded.class, outcome).event());
	}

	private static OneStream flawed(DescriptorFlaw flaw) {
		var stream = OneStream.make();
		return switch (flaw) {
			case NOT_VALID -> stream.flipContext(0, 1L << 31);
			case STALL_OF_A_STREAM_WITHOUT -> stream.flip(OneStream.stage1(), 1, 1L << 27).flipContext(0, S);
			case NO_ABORT -> stream.with(idr0(1 << 26)).flipContext(0, 1L << 46);
			case S_WITHOUT_STALLS -> stream.with(idr0(STALL_MODEL)).flipContext(0, S);
			case NO_S_WITH_STALLS -> stream.with(idr0(2 * STALL_MODEL));
			case BYTE_ORDER -> stream.with(idr0(2 << 21)).flipContext(0, 1 << 15);
			case NO_AARCH32_TABLES -> stream.flipContext(0, 1L << 41);
			case NO_AARCH64_TABLES -> stream.with(idr0(1 << 2 | 1 << 3));
			case NO_ACCESS_FLAG_UPDATE -> stream.with(idr0(2 << 6)).flipContext(0, 1L << 43);
			case NO_DIRTY_UPDATE -> stream.with(idr0(3 << 6)).flipContext(0, 3L << 42);
			case TABLE_FLAGS_ALONE -> stream.with(idr0(1 << 6)).flipContext(1, 8);
			case WIDE_ASID -> stream.with(idr0(1 << 12)).flipContext(0, 1L << 63);
			case GRANULE0 -> stream.flipContext(0, 3 << 6);
			case GRANULE1 -> stream.flipContext(0, EPD1 | T1SZ);
			case T0SZ -> stream.flipContext(0, 25 ^ 15);
			case T1SZ -> stream.flipContext(0, EPD1 | GRANULE1_4K | 49L << 16);
			case TTB0 -> stream.flipContext(1, 1L << 48);
			case TTB1 -> stream.flipContext(0, EPD1 | GRANULE1_4K | T1SZ).flipTtb1();
			case INDIRECTION -> stream.with(new SmmuFeatures(OneStream.FEATURES.idr0(), OneStream.FEATURES.idr1(),
					OneStream.FEATURES.idr3(), OneStream.FEATURES.idr5() | 1 << 8)).flipContext(0, 1L << 41);
		};
	}

	/** The features with some bits of SMMU_IDR0 changed. */
	private static SmmuFeatures idr0(int bits) {
		var f = OneStream.FEATURES;
		return new SmmuFeatures(f.idr0() ^ bits, f.idr1(), f.idr3(), f.idr5());
	}
}
