package io.stagewalk.translation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.TableTree;

/** A map has every leaf and every part that cannot be read, once and in order, whatever the format, as a naive enumerator has. */
class MapListsEverythingTest {
	private static final long BASE = 0x4000_0000L;

	@Test
	void ofStage2() {
		Seeds.check(50, random -> {
			var tables = new RandomRegime(random, BASE);
			var regime = tables.stage2();
			check(TranslationMap.of(tables.memory, regime),
					List.of(new NaiveMap(tables.memory, regime.tables(), Stage.STAGE2).from(0)));
		});
	}

	@Test
	void ofStage1InBothRanges() {
		Seeds.check(50, random -> {
			var tables = new RandomRegime(random, BASE);
			var regime = tables.stage1(36);
			check(TranslationMap.of(tables.memory, regime), naive(tables.memory, regime));
		});
	}

	private static List<NaiveMap> naive(PhysicalMemory memory, Stage1Regime regime) {
		var maps = new ArrayList<NaiveMap>();
		maps.add(new NaiveMap(memory, regime.lower().tables(), Stage.STAGE1).from(0));
		regime.upper().ifPresent(range -> maps.add(new NaiveMap(memory, range.tables(), Stage.STAGE1).from(top(range.tables()))));
		return maps;
	}

	private static long top(TableTree tree) {
		return -1L << tree.inputBits();
	}

	private static void check(TranslationMap map, List<NaiveMap> expected) {
		assertEquals(expected.stream().flatMap(naive -> naive.leaves.stream()).map(MapListsEverythingTest::text).toList(),
				map.leaves().map(MapListsEverythingTest::text).toList());
		assertEquals(expected.stream().flatMap(naive -> naive.ranges().stream()).toList(),
				map.ranges().map(MapListsEverythingTest::text).toList());
		assertEquals(expected.stream().flatMap(naive -> NaiveMap.joined(naive.unread).stream()).toList(), unread(map));
		checkExpansion(map);
	}

	private static List<NaiveMap.Unread> unread(TranslationMap map) {
		return NaiveMap.joined(map.parts().filter(UnreadRange.class::isInstance).map(UnreadRange.class::cast)
				.map(part -> new NaiveMap.Unread(NaiveMap.unsigned(part.input().first()), end(part.input()), part.reason().name()))
				.toList());
	}

	private static BigInteger end(AddressRange range) {
		return NaiveMap.unsigned(range.last()).add(BigInteger.ONE);
	}

	private static String text(NaiveMap.Leaf leaf) {
		return leaf.input() + " " + leaf.input().add(leaf.size()) + " " + leaf.output() + " " + Long.toHexString(leaf.address()) + " "
				+ Long.toHexString(leaf.descriptor()) + leaf.key().replaceFirst("L.*? .*? ", " ");
	}

	private static String text(MapLeaf leaf) {
		return NaiveMap.unsigned(leaf.input().first()) + " " + end(leaf.input()) + " " + leaf.output() + " "
				+ Long.toHexString(leaf.address().value()) + " " + Long.toHexString(leaf.descriptor().value()) + " "
				+ text(leaf.standing());
	}

	private static String text(Standing standing) {
		return standing.tableBits() + " " + (standing.invalidLevel().isPresent() ? standing.invalidLevel().getAsInt() : "-") + " "
				+ standing.validity();
	}

	private static String text(MapRange range) {
		long attributes = range.first().value() - range.first().format().encode(range.first().outputAddress());
		return NaiveMap.unsigned(range.input().first()) + " " + end(range.input()) + " " + range.output() + " L" + range.level() + " "
				+ Long.toHexString(attributes) + " " + text(range.standing());
	}

	/** Ranges taken apart give the leaves. */
	private static void checkExpansion(TranslationMap map) {
		var leaves = map.leaves().iterator();
		map.ranges().forEach(range -> {
			for (long i = 0; i < range.descriptors(); i++) {
				var leaf = leaves.next();
				long input = range.input().first() + i * range.span();
				assertEquals(input, leaf.input().first());
				assertEquals(range.descriptorAt(input), leaf.descriptor());
				assertEquals(range.outputAt(input), leaf.output());
				assertEquals(range.standing(), leaf.standing());
			}
		});
		assertEquals(false, leaves.hasNext());
	}
}
