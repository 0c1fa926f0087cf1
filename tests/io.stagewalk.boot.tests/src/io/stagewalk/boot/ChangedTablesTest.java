package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.scenario.ScenarioException;

/** A scenario boots the tables as its transform statements leave them. */
class ChangedTablesTest {

	@Test
	void aDroppedTableIsGoneAndAHiddenDeviceIsInTheStao() throws Exception {
		var signatures = load("transform drop SPCR", "transform hide \\_SB.COM0").platform().tables().stream().map(Table::signature)
				.toList();
		assertEquals(List.of(false, true), List.of(signatures.contains("SPCR"), signatures.contains("STAO")));
	}

	@Test
	void aFileIsRelativeToTheScenario() throws Exception {
		var initrd = load("transform initrd \"initrd/bert.aml\"").platform().initrd();
		assertEquals(List.of("BERT"), initrd.stream().map(Table::signature).toList());
	}

	@Test
	void whatTheTablesDoNotAllowIsSaidOfItsLine() {
		var refused = assertThrows(ScenarioException.class, () -> load("transform drop SPCR", "transform drop SPCR")).problems();
		assertEquals(3, refused.getFirst().line());
		assertTrue(refused.getFirst().message().contains("drop SPCR"), refused::toString);
	}

	@Test
	void aFileThatIsMissingIsSaid() {
		var refused = assertThrows(ScenarioException.class, () -> load("transform add nowhere.dat"));
		assertTrue(refused.getMessage().contains("expected a file that holds a table, found"), refused.getMessage());
	}

	private static BootScenario load(String... transforms) throws Exception {
		return BootScenario.of(Examples.file(Examples.DMA), "platform tables\n" + String.join("\n", transforms) + "\nboot\n");
	}
}
