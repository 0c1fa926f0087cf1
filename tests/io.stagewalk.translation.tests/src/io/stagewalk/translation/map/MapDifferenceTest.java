package io.stagewalk.translation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
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
		Seeds.check(200, random -> {
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
		assertTrue(differences > 100, "found " + differences);
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
			assertEquals(text(left, address).equals(text(right, address)) ? 0 : 1, here.size(), () -> Long.toHexString(address));
		}
	}

	/** What one address comes to. */
	private static String text(List<MapPart> parts, long address) {
		var found = parts.stream().filter(part -> part.input().contains(address)).findFirst();
		return switch (found.orElse(null)) {
			case null -> "nothing";
			case MapRange range -> range.outputAt(address) + " " + range.descriptorAt(address) + " " + range.level() + " " + range.standing();
			case UnreadRange unread -> unread.reason() + " " + unread.table();
			case MapPart other -> throw new AssertionError(other);
		};
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
