package io.stagewalk.translation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;

/** Tables that point to themselves hold more leaves than anybody can look at: the first come at once, and there is an end. */
class HostileMapTest {
	private static final long LIMIT = 1 << 20;
	private static final Duration SOON = Duration.ofSeconds(20);

	/** Memory in which every doubleword is the same descriptor: of the table at 0 itself. */
	private record Same(long descriptor) implements PhysicalMemory {
		@Override
		public boolean isPresent(long address) {
			return true;
		}

		@Override
		public long read64(long address) {
			return descriptor;
		}
	}

	private static TranslationMap map(PhysicalMemory memory, TableFormat format) {
		int startLevel = format == TableFormat.KIB4_LPA2 ? -1 : format.granule().bits() == 16 ? 1 : 0;
		int inputBits = format.isLpa2() || format == TableFormat.KIB64_LPA ? 52 : 48;
		var tree = new TableTree(format, 0, inputBits, startLevel, 48, Endianness.LITTLE, TableTree.Shape.CONSISTENT);
		return TranslationMap.of(memory, new Stage2Regime(tree, 1, Set.of(), 3));
	}

	@ParameterizedTest
	@EnumSource
	void theFirstLeavesAndRangesOfALoopComeAtOnce(TableFormat format) {
		assertTimeoutPreemptively(SOON, () -> {
			var map = map(new Same(0x4ff), format);
			var leaves = map.leaves().limit(2000).toList();
			assertEquals(1999L << format.shift(3), leaves.getLast().input().first());
			assertEquals(2000, map.ranges().limit(2000).count());
		});
	}

	@ParameterizedTest
	@EnumSource
	void aMapThatIsTooLargeSaysWhereItEnds(TableFormat format) {
		assertTimeoutPreemptively(SOON, () -> {
			var parts = map(new Same(0x4ff), format).limitedTo(LIMIT).parts().toList();
			var end = (UnreadRange) parts.getLast();
			assertEquals(UnreadRange.Reason.LIMIT, end.reason());
			assertTrue(end.isTruncation());
			var before = (MapRange) parts.get(parts.size() - 2);
			assertEquals(before.input().last() + 1, end.input().first());
			assertEquals(format.isLpa2() || format == TableFormat.KIB64_LPA ? (1L << 52) - 1 : (1L << 48) - 1, end.input().last());
		});
	}

	/** All tables but the last are the same, and the last maps nothing. */
	@ParameterizedTest
	@EnumSource
	void loopsWithoutAnyLeafEndToo(TableFormat format) {
		var memory = new PhysicalMemory() {
			private final long empty = format.granule().size() * 2;

			@Override
			public boolean isPresent(long address) {
				return true;
			}

			@Override
			public long read64(long address) {
				return address >= empty ? 0 : address >= format.granule().size() ? empty | 3 : address == 0 ? 3 : format.granule().size() | 3;
			}
		};
		assertTimeoutPreemptively(SOON, () -> {
			var parts = map(memory, format).limitedTo(LIMIT).parts().filter(UnreadRange.class::isInstance).toList();
			assertTrue(((UnreadRange) parts.getLast()).isTruncation());
		});
	}

	@ParameterizedTest
	@EnumSource
	void cancellingEndsIt(TableFormat format) {
		var told = new AtomicLong();
		var progress = new Progress() {
			@Override
			public void worked(long done) {
				told.set(done);
			}

			@Override
			public boolean isCancelled() {
				return told.get() > 100_000;
			}
		};
		assertTimeoutPreemptively(SOON, () -> {
			var last = map(new Same(0x4ff), format).parts(progress).reduce((before, after) -> after).orElseThrow();
			assertEquals(UnreadRange.Reason.CANCELLED, ((UnreadRange) last).reason());
			assertFalse(told.get() > 200_000, "it went on to " + told.get());
		});
	}

	@ParameterizedTest
	@EnumSource
	void aWindowIsFoundWithoutReadingWhatLiesBefore(TableFormat format) {
		var window = AddressRange.ofLength(1L << 46, 4 << format.shift(3));
		var parts = map(new Same(0x4ff), format).limitedTo(4 * 5).within(window).parts().toList();
		assertEquals(4, parts.size());
		assertEquals(window.last(), parts.getLast().input().last());
	}
}
