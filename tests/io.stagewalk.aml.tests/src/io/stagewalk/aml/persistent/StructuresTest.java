package io.stagewalk.aml.persistent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** Slots and maps hold what lists and maps hold, and what was kept does not change. */
class StructuresTest {
	private record Kept<S, M>(S structure, M model) {
	}

	@Test
	void slotsAreListsOfWhichOldOnesStay() {
		Seeds.check(40, random -> {
			var kept = new ArrayList<Kept<Slots<Integer>, ArrayList<Integer>>>();
			Slots<Integer> slots = Slots.<Integer>empty().editable(new Edit());
			var model = new ArrayList<Integer>();
			for (int i = 0; i < 3000; i++) {
				if (model.isEmpty() || random.nextInt(3) != 0) {
					assertEquals(model.size(), slots.add(i));
					model.add(i);
				} else {
					int at = random.nextInt(model.size());
					slots.set(at, -i);
					model.set(at, -i);
				}
				if (random.nextInt(200) == 0) {
					kept.add(new Kept<>(slots, new ArrayList<>(model)));
					slots = slots.editable(new Edit());
				}
			}
			kept.add(new Kept<>(slots, model));
			for (var one : kept) {
				assertEquals(one.model().size(), one.structure().size());
				for (int i = 0; i < one.model().size(); i++) {
					assertEquals(one.model().get(i), one.structure().get(i));
				}
				assertNull(one.structure().get(one.model().size()));
			}
		});
	}

	@Test
	void mapsAreMapsOfWhichOldOnesStay() {
		Seeds.check(40, random -> {
			var kept = new ArrayList<Kept<LongMap<Integer>, Map<Long, Integer>>>();
			LongMap<Integer> map = LongMap.<Integer>empty().editable(new Edit());
			var model = new HashMap<Long, Integer>();
			for (int i = 0; i < 3000; i++) {
				long key = random.nextBoolean() ? random.nextInt(500) : random.nextInt(50) * 0x1_0000_0000L;
				if (random.nextInt(3) != 0) {
					map.put(key, i);
					model.put(key, i);
				} else {
					map.remove(key);
					model.remove(key);
				}
				if (random.nextInt(200) == 0) {
					kept.add(new Kept<>(map, new HashMap<>(model)));
					map = map.editable(new Edit());
				}
			}
			kept.add(new Kept<>(map, model));
			for (var one : kept) {
				for (long key = 0; key < 500; key++) {
					assertEquals(one.model().get(key), one.structure().get(key));
					assertEquals(one.model().get(key << 32), one.structure().get(key << 32));
				}
			}
		});
	}
}
