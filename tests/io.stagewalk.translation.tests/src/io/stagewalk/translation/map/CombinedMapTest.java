package io.stagewalk.translation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.VA;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.LeafMeaning;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Stage1Descriptor;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;

/** Two stages together map what the walk through both finds: to the same place, of the same memory type, with the same permissions. */
class CombinedMapTest {
	private int ranges;
	private int translated;
	private int refused;
	private int holes;

	@Test
	void mapsWhatTheWalkTranslates(TestReporter reporter) {
		Seeds.check(50, random -> {
			var tables = new NestedTables(random);
			var walker = new Walker(tables, tables.regime);
			var meaning = new LeafMeaning(tables.regime);
			CombinedMap.of(tables, tables.regime).parts(Progress.NONE).limit(3000).forEach(part -> {
				switch (part) {
					case CombinedRange range -> check(range, walker, meaning);
					case Stage2Hole hole -> check(hole, walker);
					case UnreadRange unread -> assertTrue(walker.walk(new VA(unread.input().first()), Access.READ) instanceof Translation.Fault);
					case MapRange range -> throw new AssertionError(range);
				}
			});
		});
		reporter.publishEntry(ranges + " ranges: " + translated + " accesses translated, " + refused + " refused; " + holes + " holes");
		assertTrue(translated > 0 && refused > 0 && holes > 0);
	}

	private void check(CombinedRange range, Walker walker, LeafMeaning meaning) {
		ranges++;
		for (long va : List.of(range.input().first(), range.input().last())) {
			var first = (Stage1Descriptor) range.first().descriptorAt(va);
			var second = (Stage2Descriptor) range.second().descriptorAt(range.first().outputAt(va));
			int tableBits = range.first().standing().tableBits();
			var permissions = meaning.permissions(va, first, tableBits).and(meaning.permissions(second));
			for (var access : Access.values()) {
				for (var privilege : List.of(Privilege.PRIVILEGED, Privilege.UNPRIVILEGED)) {
					var permitted = privilege == Privilege.PRIVILEGED ? permissions.privileged() : permissions.unprivileged();
					switch (walker.walk(new VA(va), access, privilege)) {
						case Translation.Translated done -> {
							translated++;
							assertTrue(range.isLive());
							assertTrue(permitted.contains(access), () -> done + " in " + range);
							assertEquals(range.outputAt(va), done.output().value());
							if (access == Access.READ) {
								assertEquals(meaning.attributes(va, first, tableBits, second), done.attributes());
							}
						}
						case Translation.Fault fault when fault.kind() == FaultKind.PERMISSION -> {
							refused++;
							assertTrue(fault.origin() == FaultOrigin.STAGE1 ? range.first().isLive() : range.isLive());
							assertFalse(permitted.contains(access), () -> fault + " in " + range);
						}
						case Translation.Fault fault -> assertTrue(!range.isLive() || fault.kind() == FaultKind.ACCESS_FLAG,
								() -> fault + " in " + range);
					}
				}
			}
		}
	}

	private void check(Stage2Hole hole, Walker walker) {
		holes++;
		var fault = (Translation.Fault) walker.walk(new VA(hole.input().first()), Access.READ);
		boolean reached = hole.first().isLive() && fault.kind() != FaultKind.ACCESS_FLAG;
		assertEquals(reached, fault.origin() == FaultOrigin.STAGE2, fault::toString);
	}

	/** Every part of stage 1 comes once, in order, as pieces that lie side by side. */
	@Test
	void piecesMakeUpStage1() {
		Seeds.check(50, random -> {
			var tables = new NestedTables(random);
			var pieces = CombinedMap.of(tables, tables.regime).parts(Progress.NONE).toList();
			assertEquals(joined(TranslationMap.of(tables, tables.regime).parts().map(MapPart::input).toList()),
					joined(pieces.stream().map(MapPart::input).toList()));
		});
	}

	private static List<AddressRange> joined(List<AddressRange> ranges) {
		var joined = new ArrayList<AddressRange>();
		for (var range : ranges) {
			if (!joined.isEmpty() && joined.getLast().last() + 1 == range.first()) {
				joined.add(new AddressRange(joined.removeLast().first(), range.last()));
			} else {
				joined.add(range);
			}
		}
		return joined;
	}
}
