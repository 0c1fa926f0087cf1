package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.testing.Repository;

/** What a scenario asks for in vain is told, with the file in which it stands. */
class NotesTest {
	private static final String IN_VAIN = "transform hide \\_SB.PCI0\n";

	@Test
	void hidingADeviceChangesNothing() throws Exception {
		assertEquals(List.of("line 2: hide \\_SB.PCI0 changes nothing of the boot: Linux does not heed the names in a STAO"),
				notes(BootScenario.of(Examples.file("x.scenario"), "platform tables\n" + IN_VAIN + "boot\n")));
	}

	@Test
	void anIncludedLineIsToldWithItsFile(@TempDir Path folder) throws Exception {
		var tables = Repository.example().resolve("tables").toAbsolutePath();
		Files.writeString(folder.resolve("part"), IN_VAIN + "smmu none stall\n");
		var text = "platform \"" + tables + "\"\ninclude part\nboot\n";
		assertEquals(List.of("part, line 1: hide \\_SB.PCI0 changes nothing of the boot: Linux does not heed the names in a STAO",
				"part, line 2: stall is not modelled, and ignored"), notes(BootScenario.of(folder.resolve("x.scenario"), text)));
	}

	private static List<String> notes(BootScenario boot) {
		return boot.notes().stream().filter(note -> note.contains("line ")).toList();
	}
}
