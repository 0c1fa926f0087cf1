package io.stagewalk.acpi.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.xen.CraftedTables;
import io.stagewalk.acpi.xen.CraftingRules;
import io.stagewalk.acpi.xen.Dom0Machine;
import io.stagewalk.testing.Repository;

/** iasl finds nothing wrong with tables that were made or changed. */
class IaslReadsItTest {
	@TempDir
	private Path folder;

	private void listed(Table table) throws Exception {
		var file = folder.resolve(table.file());
		Files.write(file, table.bytes());
		Process iasl;
		try {
			iasl = new ProcessBuilder("iasl", "-d", file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
		} catch (IOException e) {
			Assumptions.abort("skipped: no iasl");
			return;
		}
		if (!iasl.waitFor(60, TimeUnit.SECONDS)) {
			iasl.destroyForcibly();
		}
		var log = Files.readString(folder.resolve("log"));
		assertEquals(0, iasl.exitValue(), log);
		for (var complaint : List.of("Incorrect checksum", "Invalid", "Error", "beyond the end", "unknown")) {
			assertFalse(log.contains(complaint), table + ": " + log);
		}
		var text = Files.readString(folder.resolve(table.file().replaceFirst("\\.[a-z]+$", ".dsl")));
		for (var complaint : List.of("**** ", "Incorrect checksum", "Invalid")) {
			assertFalse(text.contains(complaint), table + ": " + text);
		}
	}

	@Test
	void theTablesThatXenMakes(TestReporter reporter) throws Exception {
		var host = Container.platform(Repository.recording("xen422-linux61").resolve("tables"));
		var rules = new CraftingRules(CraftingRules.GiccLength.AS_HOST, CraftingRules.Redistributors.NEEDED, CraftingRules.Translators.COPIED);
		int count = 0;
		for (var table : CraftedTables.of(host, Dom0Machine.of(host), rules).dom0().tables()) {
			// the sum of the RSDP's first bytes is wrong, as Xen leaves it
			if (!table.signature().equals("RSD PTR ")) {
				listed(table);
				count++;
			}
		}
		reporter.publishEntry("tables", Integer.toString(count));
	}

	@Test
	void theTablesThatTransformationsLeave(TestReporter reporter) throws Exception {
		var after = new TransformationReader(Platforms::file).lines("""
				hide \\_SB.PCI0
				hide-smmus
				hide-its
				keep-cpus 1
				add bert.aml
				relocate 0x80000000
				""").apply(Examples.platform()).platform();
		int count = 0;
		for (var table : after.tables()) {
			if (!List.of("DSDT", "RSD PTR ").contains(table.signature())) { // code, and what iasl takes for no table
				listed(table);
				count++;
			}
		}
		reporter.publishEntry("tables", Integer.toString(count));
	}
}
