package io.stagewalk.translation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.map.MapDifference.Aspect;

/** Two maps differ where an address by itself is treated otherwise, and nowhere else. */
class MapDifferenceTest {
	private int differences;

	@Test
	void ofRandomTablesAndChangesToThem() {
		Seeds.check(80, random -> {
			var tables = new RandomRegime(random, 0x4000_0000L);
			var regime = tables.stage1(36);
			var changed = tables.memory;
			var words = TranslationMap.of(changed, regime).leaves().limit(50).map(leaf -> leaf.address().value()).toList();
			for (int i = random.nextInt(6); i > 0 && !words.isEmpty(); i--) {
				long address = words.get(random.nextInt(words.size()));
				long flipped = random.nextInt(4) == 0 ? changed.read64(address) : 1L << random.nextInt(64);
				changed = changed.write64(address, changed.read64(address) ^ flipped);
			}
			check(TranslationMap.of(tables.memory, regime), TranslationMap.of(changed, regime));
		});
		assertTrue(differences > 20, "found " + differences);
	}

	private void check(TranslationMap before, TranslationMap after) {
		var left = before.parts().toList();
		var right = after.parts().toList();
		var found = before.differences(after, Progress.NONE).toList();
		differences += found.size();
		assertEquals(found.stream().map(MapDifference::input).toList(), found.stream().map(MapDifference::input).sorted().toList());
		var addresses = new TreeSet<Long>();
		for (var parts : List.of(left, right)) {
			for (var part : parts) {
				addresses.addAll(List.of(part.input().first(), part.input().last(), part.input().first() - 1, part.input().last() + 1));
			}
		}
		for (long address : addresses) {
			var here = found.stream().filter(difference -> difference.input().contains(address)).toList();
			var one = text(left, address);
			var other = text(right, address);
			assertEquals(one.equals(other) ? 0 : 1, here.size(), () -> Long.toHexString(address) + ": " + one + " / " + other);
		}
	}

	/** What one address comes to. */
	private static String text(List<MapPart> parts, long address) {
		var found = parts.stream().filter(part -> part.input().contains(address)).findFirst();
		return switch (found.orElse(null)) {
			case null -> "nothing";
			case MapRange range -> range.outputAt(address) + " " + range.descriptorAt(address) + " " + range.level() + " "
					+ range.standing();
			case UnreadRange unread -> unread.reason() + " " + unread.table();
			case MapPart other -> throw new AssertionError(other);
		};
	}

	/** Told where memory differs, it finds the same, though in more pieces. */
	@Test
	void knowingWhereMemoryDiffersChangesNothing() {
		Seeds.check(80, random -> {
			var tables = new RandomRegime(random, 0x4000_0000L);
			var regime = tables.stage1(36);
			var changed = tables.memory;
			var where = new ArrayList<AddressRange>();
			for (int i = random.nextInt(8); i > 0; i--) {
				long address = words(tables.memory, random);
				changed = changed.write64(address, random.nextInt(3) == 0 ? 0 : changed.read64(address) ^ 1L << random.nextInt(64));
				where.add(AddressRange.ofLength(address & -128, 128));
			}
			var before = TranslationMap.of(tables.memory, regime);
			var after = TranslationMap.of(changed, regime);
			var plain = before.differences(after, Progress.NONE).toList();
			var told = before.differences(after, where.stream(), Progress.NONE).toList();
			differences += plain.size();
			assertEquals(total(plain), total(told));
			for (var difference : told) {
				assertTrue(plain.stream().anyMatch(other -> other.input().contains(difference.input())), difference::toString);
			}
		});
		assertTrue(differences > 20, "found " + differences);
	}

	/** The address of a doubleword that is not 0, if luck finds one. */
	private static long words(SimulatedMemory memory, SplittableRandom random) {
		var ranges = memory.present().ranges();
		long address = 0;
		for (int i = 0; i < 20_000; i++) {
			var range = ranges.get(random.nextInt(ranges.size()));
			address = range.first() + 8 * random.nextLong((range.last() - range.first()) / 8);
			if (memory.read64(address) != 0) {
				break;
			}
		}
		return address;
	}

	private static long total(List<MapDifference> differences) {
		return differences.stream().mapToLong(difference -> difference.input().length()).sum();
	}

	/** Of a large map, only the tables above the last level and what changed are read. */
	@Test
	void unchangedTablesAreNotRead() {
		var memory = new LargeTables(1L << 36, Long.MIN_VALUE);
		var changed = new LargeTables(1L << 36, memory.descriptorOf(0x8_1234_5000L));
		var found = TranslationMap.of(memory, memory.regime()).differences(TranslationMap.of(changed, memory.regime()),
				Stream.of(AddressRange.ofLength(memory.descriptorOf(0x8_1234_5000L), 8)), Progress.NONE).toList();
		assertEquals(List.of(AddressRange.ofLength(0x8_1234_5000L, 0x1000)), found.stream().map(MapDifference::input).toList());
		assertTrue(memory.read() < 70 * 512, "read " + memory.read());
	}

	/** Pages that map each address to itself, but for one descriptor; counts what is read. */
	private static final class LargeTables implements PhysicalMemory {
		private final long size;
		private final long hole;
		private final AtomicLong read = new AtomicLong();

		LargeTables(long size, long hole) {
			this.size = size;
			this.hole = hole;
		}

		long read() {
			return read.get();
		}

		/** Root at 0, then one table of level 1, those of level 2, those of level 3. */
		Stage2Regime regime() {
			return Stage2Regime.of(VTTBR.of(1, 0), new VTCR(0x8004_3594L));
		}

		long descriptorOf(long input) {
			return 0x100_0000 + (input >>> 12) * 8;
		}

		@Override
		public boolean isPresent(long address) {
			return true;
		}

		@Override
		public long read64(long address) {
			read.incrementAndGet();
			if (address == hole) {
				return 0;
			}
			if (address >= 0x100_0000) {
				long page = (address - 0x100_0000) / 8 << 12;
				return page < size ? page | 0x7ff : 0;
			}
			if (address >= 0x10_0000) {
				long table = 0x100_0000 + ((address - 0x10_0000) / 8 << 12);
				return table - 0x100_0000 << 9 < size ? table | 3 : 0;
			}
			if (address >= 0x1000) {
				return address - 0x1000 < 64 * 8 ? 0x10_0000 + ((address - 0x1000) / 8 << 12) | 3 : 0;
			}
			return address == 0 ? 0x1003 : 0;
		}
	}

	@Test
	void saysInWhatRangesDiffer() {
		var regime = Stage2Regime.of(VTTBR.of(1, 0), new VTCR(0x8004_3594L));
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(0, 0x4000)).write64(0, 0x1003).write64(0x1000, 0x2003)
				.write64(0x2000, 0x3003).write64(0x2008, 0x20_0000 | 0x7fd);
		for (int i = 0; i < 4; i++) {
			memory = memory.write64(0x3000 + i * 8, 0x8_0000_07ffL + i * 0x1000);
		}
		var map = TranslationMap.of(memory, regime);
		assertEquals(Set.of(Aspect.OUTPUT), altered(map, memory.write64(0x3008, 0x9_0000_07ffL), regime));
		assertEquals(Set.of(Aspect.ATTRIBUTES), altered(map, memory.write64(0x3008, 0x8_0000_177fL), regime));
		assertEquals(Set.of(Aspect.SOFTWARE_BITS), altered(map, memory.write64(0x3008, 0x8_0000_17ffL | 1L << 55), regime));
		assertEquals(Set.of(Aspect.SOFTWARE_BITS, Aspect.VALIDITY),
				altered(map, memory.write64(0x3008, 0x8_0000_17feL | 1L << 55), regime));
		assertEquals(Set.of(Aspect.LEVEL, Aspect.OUTPUT), altered(map, memory.write64(0x2008, 0x3003), regime));
		var removed = map.differences(TranslationMap.of(memory.write64(0x3008, 0), regime), Progress.NONE).toList();
		assertEquals(List.of(AddressRange.ofLength(0x1000, 0x1000)), removed.stream().map(MapDifference::input).toList());
		assertTrue(removed.getFirst() instanceof MapDifference.Removed);
	}

	private static Set<Aspect> altered(TranslationMap map, SimulatedMemory after, Stage2Regime regime) {
		var found = map.differences(TranslationMap.of(after, regime), Progress.NONE).findFirst().orElseThrow();
		return ((MapDifference.Altered) found).aspects();
	}
}
