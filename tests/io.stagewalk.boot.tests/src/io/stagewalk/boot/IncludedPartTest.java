package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;
import io.stagewalk.testing.Repository;

/** Names in an included file are relative to that file's folder. */
class IncludedPartTest {
	@TempDir
	private Path folder;

	@Test
	void tablesAreFoundFromWhereTheyAreNamed() throws Exception {
		var part = Files.createDirectories(folder.resolve("parts/deep"));
		Files.writeString(part.resolve("machine.part"), "platform " + part.relativize(Repository.example().toRealPath().resolve("tables"))
				+ "\ncpus 2\n");
		var boot = BootScenario.load(write("include parts/deep/machine.part\nboot\n"));
		assertEquals(2, boot.scenario().first(Statement.Cpus.class).orElseThrow().count());
		assertTrue(boot.platform().table("APIC").isPresent());
	}

	@Test
	void bytesThatAreNoTextAreToldOfTheirFile() throws Exception {
		Files.write(folder.resolve("x.part"), new byte[] { 'a', '\n', (byte) 0xff });
		var refused = assertThrows(ScenarioException.class, () -> BootScenario.load(write("include x.part\nplatform t\nboot\n")));
		assertTrue(refused.getMessage().contains("x.part:2:1: expected UTF-8 text, found byte 0xff"), refused.getMessage());
	}

	private Path write(String text) throws Exception {
		return Files.writeString(folder.toRealPath().resolve("x.scenario"), text);
	}
}
