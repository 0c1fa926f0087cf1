package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** The example that was written down by hand is the recorded boot, event by event and leaf by leaf. */
class VerifiedExampleTest {

	@Test
	void nothingIsMissingOrExtra() {
		assertEquals(Map.ofEntries(Map.entry(EventClass.BANKS, "1 0 0"), Map.entry(EventClass.HOST_TABLES, "20 0 0"),
				Map.entry(EventClass.CRAFTED, "2 0 0"), Map.entry(EventClass.DONATED, "66 0 0"), Map.entry(EventClass.IORT, "64 0 0"),
				Map.entry(EventClass.OPERATION_REGIONS, "12 0 0"), Map.entry(EventClass.PLATFORM_DEVICES, "70 0 0"),
				Map.entry(EventClass.ECAM, "96 0 0"), Map.entry(EventClass.BERT, "3 0 0"), Map.entry(EventClass.BARS, "12 0 0")),
				Verified.counts(Verified.asRecorded()));
		assertTrue(Verified.asRecorded().holds());
	}

	@Test
	void sameFunctionsLedToEveryMappingOnAFault() {
		assertEquals(0, Verified.asRecorded().classes().stream().mapToInt(result -> result.otherWays().size()).sum());
		var stack = Verified.asRecorded().result(EventClass.ECAM).matched().getFirst();
		assertTrue(stack.recorded().event().origin().isWithin("do_trap_stage2_abort_guest"), stack.toString());
	}

	@Test
	void everyFaultWasAtTheSameLevelAndOnTheSameKindOfAccess() {
		assertEquals(0, Verified.asRecorded().classes().stream().mapToInt(result -> result.otherLevels().size()).sum());
	}

	@Test
	void everyLeafOfTheEndIsTheSame() {
		var end = Verified.asRecorded().stageTwo().orElseThrow();
		assertEquals(StageTwoComparison.Validity.NOT_SHOWN, end.validity());
		assertEquals(790, end.parts().stream().mapToInt(StageTwoComparison.Part::equal).sum());
		for (var part : end.parts()) {
			assertEquals(0, part.missing().size() + part.extra().size() + part.altered().size(), part.toString());
		}
	}
}
