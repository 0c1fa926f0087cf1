package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.syntax.NamePath;

/** {@code _INI} runs from the root down, where somebody is there to be initialized. */
class InitializationTest {

	private static List<String> run(ListedFirmware firmware) {
		return Initialization.of(firmware).run().stream().map(NamePath::toString).toList();
	}

	@Test
	void theRootAndTheSystemBusComeFirst() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._INI", 0).number("\\_SB._INI", 0).number("\\_INI", 0);
		assertEquals(List.of("\\_INI", "\\_SB_._INI", "\\_SB_.A___._INI"), run(firmware));
	}

	@Test
	void aDeviceThatIsNotThereHidesTheOnesBelow() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._STA", 0).number("\\_SB.A._INI", 0).device("\\_SB.A.B")
				.number("\\_SB.A.B._INI", 0);
		assertEquals(List.of(), run(firmware));
	}

	@Test
	void aDeviceThatOnlyFunctionsIsPassedThrough() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._STA", 8).number("\\_SB.A._INI", 0).device("\\_SB.A.B")
				.number("\\_SB.A.B._INI", 0);
		assertEquals(List.of("\\_SB_.A___.B___._INI"), run(firmware));
	}

	@Test
	void noStatusIsAskedWhereNothingIsToBeInitialized() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._STA", 0xf).device("\\_SB.B").number("\\_SB.B._STA", 0xf)
				.number("\\_SB.B._INI", 0);
		run(firmware);
		assertEquals(List.of("\\_SB_.B___._STA", "\\_SB_.B___._INI"), firmware.evaluated());
	}

	@Test
	void oneThatFailsDoesNotKeepTheOthersFromRunning() {
		var firmware = new ListedFirmware().device("\\_SB.A").method("\\_SB.A._INI", null).device("\\_SB.B").number("\\_SB.B._INI", 0);
		assertEquals(List.of("\\_SB_.A___._INI", "\\_SB_.B___._INI"), run(firmware));
		assertEquals(List.of("\\_SB_.A___._INI: fails"), Initialization.of(firmware).problems().stream().map(Exception::getMessage).toList());
	}

	@Test
	void oneSpaceIsAnnouncedAfterTheOther() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._REG", 0).region("\\_SB.A.BUS", 4).region("\\_SB.A.CFG", 2)
				.device("\\_SB.B").number("\\_SB.B._REG", 0).region("\\_SB.B.CFG", 2).region("\\_SB.B.BUS", 4);
		var done = Initialization.announcing(Set.of(4, 2)).completed(firmware);
		assertEquals(List.of("\\_SB_.A___._REG", "\\_SB_.B___._REG", "\\_SB_.A___._REG", "\\_SB_.B___._REG"),
				done.run().stream().map(NamePath::toString).toList());
	}

	/** Those that need no announcement are there nevertheless. */
	@Test
	void regionsThatAreDeclaredLaterAreToldOfWhatIsThere() {
		assertTrue(Initialization.begin().there().containsAll(Set.of(0, 1, 2)));
		assertFalse(Initialization.begin().there().contains(3));
	}

	@Test
	void regionsOfPciConfigurationSpaceAreAnnounced() {
		var firmware = new ListedFirmware().number("\\_SB._INI", 0).device("\\_SB.A").number("\\_SB.A._REG", 0).number("\\_SB.A._INI", 0)
				.region("\\_SB.A.CFG", 2).region("\\_SB.A.MEM", 0);
		assertEquals(List.of("\\_SB_._INI", "\\_SB_.A___._REG", "\\_SB_.A___._INI"), run(firmware));
	}
}
