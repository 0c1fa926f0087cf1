package io.stagewalk.translation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.VA;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;

/**
 * An address lies in a live range of the map exactly if the walk translates it, or faults for the access flag or a permission
 * only; where it does not, the map knows why.
 */
class MapMatchesWalkerTest {
	private final Map<FaultKind, Integer> faults = new EnumMap<>(FaultKind.class);
	private int translated;

	@Test
	void inStage2(TestReporter reporter) {
		Seeds.check(50, random -> {
			var tables = new RandomRegime(random, 0x4000_0000L);
			var regime = TranslationRegime.of(tables.stage2());
			check(random, TranslationMap.of(tables.memory, regime), new Walker(tables.memory, regime));
		});
		report(reporter);
	}

	@Test
	void inStage1(TestReporter reporter) {
		Seeds.check(50, random -> {
			var tables = new RandomRegime(random, 0x4000_0000L);
			var regime = TranslationRegime.of(tables.stage1(36));
			check(random, TranslationMap.of(tables.memory, regime), new Walker(tables.memory, regime));
		});
		report(reporter);
	}

	/** Tables of stage 1 that stage 2 does not map are parts that cannot be read, and the walk faults on its way. */
	@Test
	void inStage1AboveStage2(TestReporter reporter) {
		Seeds.check(50, random -> {
			var tables = new NestedTables(random);
			check(random, TranslationMap.of(tables, tables.regime), new Walker(tables, tables.regime.stage1Only()));
		});
		report(reporter);
	}

	private void report(TestReporter reporter) {
		reporter.publishEntry(translated + " translated, faults " + faults);
		assertTrue(translated > 0);
	}

	private void check(SplittableRandom random, TranslationMap map, Walker walker) {
		var parts = map.parts().toList();
		for (var part : parts) {
			check(part, part.input().first(), walker);
			check(part, part.input().last(), walker);
		}
		for (int i = 0; i < 100; i++) {
			long address = random.nextLong() >> random.nextInt(1, 52);
			check(parts.stream().filter(part -> part.input().contains(address)).findFirst().orElse(null), address, walker);
		}
	}

	private void check(MapPart part, long address, Walker walker) {
		switch (walker.walk(new VA(address), Access.READ)) {
			case Translation.Translated done -> {
				translated++;
				var range = (MapRange) part;
				assertTrue(range.isLive());
				assertEquals(range.outputAt(address), done.output().value());
				assertEquals(range.descriptorAt(address), done.leaf().orElseThrow());
			}
			case Translation.Fault fault -> {
				faults.merge(fault.kind(), 1, Integer::sum);
				assertTrue(reasons(fault).contains(reason(part)), () -> fault + " where the map has " + part);
				if (part instanceof MapRange range && range.standing().invalidLevel().isPresent()) {
					assertEquals(range.standing().invalidLevel().getAsInt(), fault.level());
				}
			}
		}
	}

	private static String reason(MapPart part) {
		return switch (part) {
			case null -> "nothing";
			case MapRange range -> range.standing().validity().name();
			case UnreadRange unread -> "unread " + unread.reason();
			case CombinedRange range -> throw new AssertionError(range);
			case Stage2Hole hole -> throw new AssertionError(hole);
		};
	}

	/** What the map may have where a walk faults so. Software looks further than a Translation fault. */
	private static List<String> reasons(Translation.Fault fault) {
		if (fault.origin() == FaultOrigin.STAGE2_ON_WALK) {
			return fault.kind() == FaultKind.EXTERNAL_ABORT_ON_WALK ? List.of() : List.of("unread NOT_MAPPED_BY_STAGE2");
		}
		return switch (fault.kind()) {
			case TRANSLATION -> List.of("nothing", "SOFTWARE", "unread ABSENT", "unread ADDRESS_SIZE", "unread NOT_MAPPED_BY_STAGE2");
			case ADDRESS_SIZE -> List.of("ADDRESS_SIZE", "unread ADDRESS_SIZE");
			case EXTERNAL_ABORT_ON_WALK -> List.of("unread ABSENT");
			case ACCESS_FLAG, PERMISSION -> List.of("HARDWARE");
		};
	}
}
