package io.stagewalk.aml.persistent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** Maps and lists that share what did not change hold what ordinary ones hold, and compare by it. */
class SharedStructuresTest {

	/** Keys of which many have the same hash code. */
	private record Key(int number) {
		@Override
		public int hashCode() {
			return number % 7;
		}
	}

	@Test
	void dictionaryIsAMap() {
		Seeds.check(200, random -> {
			var expected = new HashMap<Key, Integer>();
			var map = Dictionary.<Key, Integer> empty();
			for (int i = 0; i < 100; i++) {
				var key = new Key(random.nextInt(40));
				int value = random.nextInt(3);
				var before = map;
				map = map.with(key, value);
				assertEquals(Optional.ofNullable(expected.get(key)), before.get(key));
				expected.put(key, value);
			}
			for (int i = 0; i < 40; i++) {
				assertEquals(Optional.ofNullable(expected.get(new Key(i))), map.get(new Key(i)));
			}
		});
	}

	@Test
	void chainIsAStack() {
		Seeds.check(200, random -> {
			var expected = new ArrayDeque<Integer>();
			var chain = Chain.<Integer> empty();
			for (int i = 0; i < 60; i++) {
				if (random.nextInt(3) > 0 || expected.isEmpty()) {
					expected.push(i);
					chain = chain.with(i);
				} else {
					assertEquals(expected.pop(), chain.first());
					chain = chain.rest();
				}
			}
			var other = Chain.<Integer> empty().withAll(new ArrayList<>(expected));
			assertEquals(other, chain);
			assertEquals(new ArrayList<>(expected).reversed(), chain.inOrder());
			assertNotEquals(other.with(-1), chain);
		});
	}

	@Test
	void mapsAreEqualByContentWhateverWasRemoved() {
		Seeds.check(200, random -> {
			var one = LongMap.<Integer> empty().editable(new Edit());
			var other = LongMap.<Integer> empty().editable(new Edit());
			for (int i = 0; i < 50; i++) {
				long key = random.nextLong(1000);
				one.put(key, i);
				other.put(key, i);
				long gone = 1000 + random.nextLong(100_000);
				one.put(gone, i);
				one.remove(gone);
			}
			assertEquals(one, other);
			assertEquals(other.hashCode(), one.hashCode());
			one.put(5000, 1);
			assertNotEquals(one, other);
		});
	}
}
