package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** A range map says of each address what a plain map from address to value says. */
class RangeMapTest {
	private static final long TOP = -64;

	@Test
	void agreesWithAMapOfSingleAddresses() {
		Seeds.check(300, random -> {
			long base = random.nextBoolean() ? 0 : TOP;
			var map = RangeMap.<Integer>empty();
			var plain = new HashMap<Long, Integer>();
			var put = new ArrayList<RangeMap.Entry<Integer>>();
			for (int i = 0; i < 12; i++) {
				var range = range(random, base);
				Integer value = random.nextInt(4) == 0 ? null : (Integer) i;
				if (value == null) {
					map = map.without(range);
					put = new ArrayList<>(map.entries());
				} else {
					map = map.with(range, value);
					put.add(new RangeMap.Entry<>(range, value));
				}
				change(plain, range, value);
				compare(map, plain, base);
				assertEquals(map, RangeMap.of(put));
			}
		});
	}

	private static AddressRange range(SplittableRandom random, long base) {
		long first = random.nextLong(64);
		return new AddressRange(base + first, base + random.nextLong(first, 64));
	}

	private static void change(Map<Long, Integer> plain, AddressRange range, Integer value) {
		for (long address = range.first();; address++) {
			if (value == null) {
				plain.remove(address);
			} else {
				plain.put(address, value);
			}
			if (address == range.last()) {
				return;
			}
		}
	}

	private static void compare(RangeMap<Integer> map, Map<Long, Integer> plain, long base) {
		for (long offset = 0; offset < 64; offset++) {
			assertEquals(Optional.ofNullable(plain.get(base + offset)), map.get(base + offset));
		}
		for (int i = 1; i < map.size(); i++) {
			assertTrue(Long.compareUnsigned(map.entries().get(i - 1).range().last(), map.entries().get(i).range().first()) < 0);
		}
	}

	@Test
	void overlappingAreThoseThatShareAnAddress() {
		var map = RangeMap.of(List.of(entry(10, 19, "a"), entry(20, 29, "b"), entry(40, 49, "c")));
		assertEquals(List.of("a", "b"), values(map, 19, 20));
		assertEquals(List.of("b", "c"), values(map, 29, 40));
		assertEquals(List.of(), values(map, 30, 39));
		assertEquals(List.of(), values(map, 0, 9));
		assertEquals(List.of("a", "b", "c"), values(map, 0, -1));
	}

	private static RangeMap.Entry<String> entry(long first, long last, String value) {
		return new RangeMap.Entry<>(new AddressRange(first, last), value);
	}

	private static List<String> values(RangeMap<String> map, long first, long last) {
		return map.overlapping(new AddressRange(first, last)).map(RangeMap.Entry::value).toList();
	}
}
