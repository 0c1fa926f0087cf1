package io.stagewalk.translation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Seeds;

/** What reaches an output is what a search through all leaves finds. */
class ReverseLookUpTest {
	private int found;

	@Test
	void ofOneStage() {
		Seeds.check(50, random -> {
			var tables = new RandomRegime(random, 0x4000_0000L);
			var regime = tables.stage1(36);
			var map = TranslationMap.of(tables.memory, regime);
			var leaves = map.leaves().toList();
			for (int i = 0; i < 30 && !leaves.isEmpty(); i++) {
				var wanted = near(random, leaves.get(random.nextInt(leaves.size())).output());
				var expected = leaves.stream().flatMap(leaf -> cut(leaf.input(), leaf.output(), wanted)).toList();
				var reached = map.reaching(wanted, Progress.NONE).map(reach -> new Pair(reach.input(), reach.output())).toList();
				assertEquals(joined(expected), joined(reached));
				found += reached.size();
			}
		});
		assertTrue(found > 100, "found " + found);
	}

	@Test
	void ofTwoStages() {
		Seeds.check(30, random -> {
			var tables = new NestedTables(random);
			var map = CombinedMap.of(tables, tables.regime);
			var ranges = map.parts(Progress.NONE).filter(CombinedRange.class::isInstance).map(CombinedRange.class::cast).toList();
			for (int i = 0; i < 10 && !ranges.isEmpty(); i++) {
				var wanted = near(random, ranges.get(random.nextInt(ranges.size())).output());
				var expected = ranges.stream().flatMap(range -> cut(range.input(), range.output(), wanted)).toList();
				assertEquals(expected, map.reaching(wanted, Progress.NONE).map(reach -> new Pair(reach.input(), reach.output())).toList());
			}
		});
	}

	private record Pair(AddressRange input, AddressRange output) {
	}

	private static AddressRange near(SplittableRandom random, long output) {
		long first = Math.max(0, output + random.nextLong(-0x3000, 0x3000));
		return AddressRange.ofLength(first, 1 + random.nextLong(1L << random.nextInt(1, 30)));
	}

	private static Stream<Pair> cut(AddressRange input, long output, AddressRange wanted) {
		long first = Math.max(output, wanted.first());
		long last = Math.min(output + input.length() - 1, wanted.last());
		return first > last ? Stream.empty()
				: Stream.of(new Pair(new AddressRange(input.first() + first - output, input.first() + last - output),
						new AddressRange(first, last)));
	}

	private static List<Pair> joined(List<Pair> pairs) {
		var joined = new ArrayList<Pair>();
		for (var pair : pairs) {
			var last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && last.input.last() + 1 == pair.input.first() && last.output.last() + 1 == pair.output.first()) {
				joined.set(joined.size() - 1, new Pair(new AddressRange(last.input.first(), pair.input.last()),
						new AddressRange(last.output.first(), pair.output.last())));
			} else {
				joined.add(pair);
			}
		}
		return joined;
	}
}
