package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.testing.Seeds;

/** A map lists each leaf that hardware or software counts, once, in ascending order, and says which of them is live. */
class Stage2MapTest {
	private static final long ROOT = 0x8000_0000L;

	/** Random tables, made together with the list of what they map. */
	private static final class Tables {
		private final SplittableRandom random;
		private final List<Stage2Map.Leaf> expected = new ArrayList<>();
		private SimulatedMemory memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(ROOT, 0x1000_0000));
		private long free;

		Tables(SplittableRandom random, Stage2Regime regime) {
			this.random = random;
			free = ROOT + regime.rootTables() * 0x1000L;
			fill(ROOT, new Place(regime.startLevel(), 0, true), regime.tables().rootEntries());
		}

		private record Place(int level, long ipa, boolean live) {
		}

		private void fill(long table, Place place, int entries) {
			for (int index = random.nextInt(entries); index < entries; index += 1 + random.nextInt(entries / 4 + 1)) {
				long ipa = place.ipa + index * (1L << 12 + 9 * (3 - place.level));
				boolean valid = random.nextInt(4) != 0;
				long software = random.nextInt(4) == 0 ? 0 : 1L + random.nextInt(15);
				entry(table + index * 8, new Place(place.level, ipa, place.live), software << 55 | (valid ? 1 : 0));
			}
		}

		private void entry(long address, Place place, long bits) {
			boolean counts = bits != 0;
			boolean live = place.live && (bits & 1) != 0;
			if (place.level < 3 && random.nextBoolean()) {
				long table = free;
				free += 0x1000;
				memory = memory.write64(address, table | bits | 2);
				int before = expected.size();
				fill(table, new Place(place.level + 1, place.ipa, live), 512);
				if (!counts) {
					expected.subList(before, expected.size()).clear();
				}
				return;
			}
			long size = 1L << 12 + 9 * (3 - place.level);
			long output = random.nextLong(1L << 44) & -size | 0x7fc;
			// bits [1:0] = 0b01 map nothing at levels 0 and 3: no leaf is expected
			boolean leaf = place.level == 1 || place.level == 2 || place.level == 3 && random.nextInt(8) != 0;
			long value = output | bits | (place.level == 3 && leaf ? 2 : 0);
			memory = memory.write64(address, value);
			if (leaf && counts) {
				expected.add(new Stage2Map.Leaf(AddressRange.ofLength(place.ipa, size), new PA(address),
						new Stage2Descriptor(value, place.level), live));
			}
		}
	}

	private static Stage2Regime regime(SplittableRandom random) {
		int startLevel = random.nextInt(3);
		int inputBits = Math.max(25, 12 + 9 * (3 - startLevel) + random.nextInt(1, startLevel == 0 ? 10 : 14));
		return Stage2Regime.of(VTTBR.of(1, ROOT), new VTCR(64 - inputBits | 2 - startLevel << 6 | 4 << 16));
	}

	@Test
	void listsWhatWasBuilt() {
		Seeds.check(60, random -> {
			var regime = regime(random);
			var tables = new Tables(random, regime);
			assertEquals(tables.expected, new Stage2Map(tables.memory, regime).leaves().toList());
		});
	}

	@Test
	void isLiveWhereTheHardwareTranslates() {
		Seeds.check(60, random -> {
			var regime = regime(random);
			var memory = new Tables(random, regime).memory;
			var walker = new Walker(memory, TranslationRegime.of(regime));
			new Stage2Map(memory, regime).leaves().forEach(leaf -> {
				for (long ipa : new long[] { leaf.ipa().first(), leaf.ipa().last() }) {
					var walk = walker.walk(new IPA(ipa), Access.READ);
					if (leaf.live()) {
						var translated = assertInstanceOf(Translation.Translated.class, walk);
						assertEquals(leaf.output().value() + ipa - leaf.ipa().first(), translated.output().value());
						assertEquals(leaf.descriptor(), translated.leaf().orElseThrow());
					} else {
						assertEquals(FaultKind.TRANSLATION, assertInstanceOf(Translation.Fault.class, walk).kind());
					}
				}
			});
		});
	}

	/** Tables that loop map without end: whoever asks for the first leaves gets them all the same. */
	@Test
	void aLoopGivesItsFirstLeaves() {
		var regime = Stage2Regime.of(VTTBR.of(1, ROOT), new VTCR(0x8004_3594L));
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(ROOT, 0x1000));
		for (int i = 0; i < 512; i++) {
			memory = memory.write64(ROOT + i * 8, ROOT | 0x7ff);
		}
		var leaves = new Stage2Map(memory, regime).leaves().limit(2000).toList();
		assertEquals(2000, leaves.size());
		assertTrue(leaves.stream().allMatch(leaf -> leaf.output().value() == ROOT));
		assertEquals(1999 * 0x1000, leaves.getLast().ipa().first());
	}

	@Test
	void knowsWhatIsMappedToItself() {
		var range = AddressRange.ofLength(0x900_0000, 0x1000);
		assertTrue(new Stage2Map.Leaf(range, new PA(ROOT), new Stage2Descriptor(0x900_06ffL, 3), true).isIdentity());
		assertEquals(false, new Stage2Map.Leaf(range, new PA(ROOT), new Stage2Descriptor(0x901_06ffL, 3), true).isIdentity());
	}
}
