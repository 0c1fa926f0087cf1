package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.map.MapLeaf;
import io.stagewalk.translation.map.TranslationMap;

/**
 * An invalidated root hides all mappings from the hardware and none from Xen; a touch brings a way back level by level,
 * and nothing that is mapped ever changes by it.
 */
class LazyRootTest {

	@Test
	void theHardwareSeesNothingAndXenEverything() {
		Seeds.check(40, random -> {
			var domain = mapped(new Domain(random));
			var before = mappings(domain);
			var update = domain.take(domain.p2m.invalidateRoot(domain.memory, domain.p2m.regime().rootTables()));
			assertEquals(1, update.flushes());
			assertEquals(before, mappings(domain));
			assertTrue(map(domain).leaves().noneMatch(MapLeaf::isLive));
			for (long gfn : domain.touched) {
				assertEquals(domain.expected(gfn), domain.lookedUp(gfn));
				var fault = assertInstanceOf(Translation.Fault.class, domain.walk(gfn, Access.READ));
				assertEquals(FaultKind.TRANSLATION, fault.kind());
				assertEquals(domain.p2m.regime().startLevel(), fault.level());
			}
		});
	}

	/** The levels at which one touch faults: from the root down to the leaf, each once. */
	@Test
	void oneTouchIsAnsweredLevelByLevel() {
		Seeds.check(40, random -> {
			var domain = mapped(new Domain(random));
			for (long gfn : domain.touched) {
				if (domain.expected(gfn) == null) {
					continue;
				}
				domain.take(domain.p2m.invalidateRoot(domain.memory, domain.p2m.regime().rootTables()));
				int leaf = domain.p2m.lookUp(domain.memory, gfn).level();
				var levels = IntStream.rangeClosed(domain.p2m.regime().startLevel(), leaf).boxed().toList();
				assertEquals(levels, touch(domain, gfn));
				domain.checkWalk(gfn, domain.expected(gfn));
				assertEquals(List.of(), touch(domain, gfn));
			}
		});
	}

	/** Xen breaks before it makes only what the hardware may hold; a page that is taken away is cleared in any case. */
	@Test
	void anEntryThatOnlyXenHoldsForValidIsWrittenOver() {
		Seeds.check(10, random -> {
			var domain = new Domain(random);
			var device = new XenP2m.Mapping(0x4000, P2mType.MMIO_DIRECT_DEV);
			domain.take(domain.p2m.setEntry(domain.memory, 0x4000, 0, new XenP2m.Mapping(0x5000, P2mType.RAM_RW)));
			domain.take(domain.p2m.invalidateRoot(domain.memory, domain.p2m.regime().rootTables()));
			for (int level = domain.p2m.regime().startLevel(); level < 3; level++) {
				domain.take(domain.p2m.resolveTranslationFault(domain.memory, 0x4000).orElseThrow());
			}
			var over = domain.p2m.setEntry(domain.memory, 0x4000, 0, device);
			assertEquals(List.of(1, 0), List.of(over.writes().size(), over.flushes()));
			var again = over.p2m().setEntry(over.memory(), 0x4000, 0, device);
			assertEquals(List.of(2, 1), List.of(again.writes().size(), again.flushes()));
			var away = domain.p2m.setEntry(domain.memory, 0x4000, 0, new XenP2m.Mapping(0, P2mType.INVALID));
			assertEquals(List.of(1, 0), List.of(away.writes().size(), away.flushes()));
		});
	}

	/** Touches, further mappings and further invalidations in any order. */
	@Test
	void whatIsMappedNeverChanges() {
		Seeds.check(40, random -> {
			var domain = mapped(new Domain(random));
			domain.take(domain.p2m.invalidateRoot(domain.memory, domain.p2m.regime().rootTables()));
			for (int i = 0; i < 60; i++) {
				int choice = random.nextInt(10);
				if (choice == 0) {
					domain.take(domain.p2m.invalidateRoot(domain.memory, domain.p2m.regime().rootTables()));
				} else if (choice == 1) {
					domain.change();
				} else {
					var before = mappings(domain);
					long gfn = domain.touched.stream().skip(random.nextInt(domain.touched.size())).findFirst().orElseThrow();
					touch(domain, gfn);
					domain.checkWalk(gfn, domain.expected(gfn));
					assertEquals(before, mappings(domain));
				}
			}
			for (long gfn : domain.touched) {
				assertEquals(domain.expected(gfn), domain.lookedUp(gfn));
				touch(domain, gfn);
				domain.checkWalk(gfn, domain.expected(gfn));
			}
		});
	}

	/** The way to it is made valid level by level all the same; only then there is no answer left. */
	@Test
	void aFrameThatIsNotMappedIsFoundOutInTheEnd() {
		Seeds.check(40, random -> {
			var domain = mapped(new Domain(random));
			domain.take(domain.p2m.invalidateRoot(domain.memory, domain.p2m.regime().rootTables()));
			for (long gfn : domain.touched) {
				touch(domain, gfn);
				boolean mapped = domain.expected(gfn) != null;
				assertEquals(mapped, domain.p2m.resolveTranslationFault(domain.memory, gfn).isPresent());
				assertEquals(mapped, domain.walk(gfn, Access.READ) instanceof Translation.Translated);
			}
		});
	}

	@Test
	void aFrameAboveAllThatWereEverMappedIsNotLookedFor() {
		Seeds.check(40, random -> {
			var domain = mapped(new Domain(random));
			domain.take(domain.p2m.invalidateRoot(domain.memory, domain.p2m.regime().rootTables()));
			assertTrue(domain.p2m.resolveTranslationFault(domain.memory, domain.p2m.maxMappedGfn() + 1).isEmpty());
		});
	}

	private static Domain mapped(Domain domain) throws OutOfTableFramesException {
		for (int i = 0; i < 20; i++) {
			domain.change();
		}
		return domain;
	}

	/** Resolves the translation faults of one touch; at which levels they were. */
	private static List<Integer> touch(Domain domain, long gfn) {
		var levels = new ArrayList<Integer>();
		while (domain.walk(gfn, Access.READ) instanceof Translation.Fault fault && fault.kind() == FaultKind.TRANSLATION) {
			var resolved = domain.p2m.resolveTranslationFault(domain.memory, gfn);
			if (resolved.isEmpty()) {
				break;
			}
			domain.take(resolved.get());
			levels.add(fault.level());
			assertTrue(levels.size() <= 4, "one touch is not resolved: " + levels);
		}
		return levels;
	}

	private static TranslationMap map(Domain domain) {
		return TranslationMap.of(domain.memory, domain.p2m.regime());
	}

	/** Where each leaf stands and what it holds, but for bit 0. */
	private static List<String> mappings(Domain domain) {
		return map(domain).leaves().map(leaf -> leaf.input() + " " + leaf.address() + " "
				+ Long.toHexString(leaf.descriptor().value() & ~1L)).toList();
	}
}
