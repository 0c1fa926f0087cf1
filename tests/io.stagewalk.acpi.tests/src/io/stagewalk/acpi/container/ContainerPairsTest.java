package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Table;
import io.stagewalk.memory.PA;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** What is written in one form, read, written in another and read again is the same bytes at the same addresses. */
@Timeout(1200)
class ContainerPairsTest {
	@TempDir
	private Path folder;
	private int pairs;
	private int tables;

	@Test
	void holdsForRandomMachines(TestReporter reporter) {
		Seeds.check(12, random -> {
			var layout = MemoryLayout.of(Contents.of(Machines.random(random)));
			throughAllPairs(layout.tables());
		});
		reporter.publishEntry("pairs", Integer.toString(pairs));
		reporter.publishEntry("tables compared", Integer.toString(tables));
	}

	@Test
	void holdsForRealMachines(TestReporter reporter) throws Exception {
		var machines = new ArrayList<>(List.of(Repository.example().resolve("tables")));
		if (Files.isDirectory(Repository.root().resolve("../shared/real"))) {
			for (var kind : List.of("tables", "boots")) {
				try (var entries = Files.list(Repository.real().resolve(kind))) {
					machines.addAll(entries.map(entry -> kind.equals("boots") ? entry.resolve("tables") : entry).filter(Files::isDirectory)
							.sorted().toList());
				}
			}
		}
		for (var machine : machines) {
			throughAllPairs(MemoryLayout.of(Container.at(machine).read()).tables());
		}
		reporter.publishEntry("machines", Integer.toString(machines.size()));
		reporter.publishEntry("tables compared", Integer.toString(tables));
	}

	/** Files keep what stands behind a table's end; memory cannot. */
	@Test
	void filesKeepBytesBehindATablesEnd() throws Exception {
		var bytes = Arrays.copyOf(Machines.bytes("SSDT", 40), 57);
		bytes[50] = 7;
		var contents = Contents.of(List.of(Machines.table("ssdt.dat", bytes)));
		for (var form : List.of(Forms.FOLDER, Forms.SYSFS, Forms.ACPIDUMP)) {
			var read = form.through(contents, Files.createTempDirectory(folder, "x"));
			assertEquals(Forms.plain(contents.tables()), Forms.plain(read.tables()), form.toString());
		}
		var notes = MemoryLayout.of(contents).notes();
		assertTrue(notes.contains("ssdt.dat: 17 bytes behind the table's end are left out"), notes.toString());
	}

	@Test
	void aWrongChecksumStaysAsWrong() throws Exception {
		var xsdt = Machines.root("XSDT", 0x2000);
		xsdt[9]++;
		var all = List.of(at(Machines.table("rsdp.dat", Machines.rsdp(0, 0x3000)), 0x1000), at(Machines.table("ssdt.dat",
				Machines.bytes("SSDT", 40)), 0x2000),
				at(Machines.table("xsdt.dat", xsdt), 0x3000));
		var read = Forms.QEMU.through(Contents.of(all), folder);
		assertEquals(Forms.plain(all), Forms.plain(read.tables()));
		assertEquals(Checksum.WRONG, read.platform().table("XSDT").orElseThrow().checksum());
	}

	private static Table at(Table table, long address) {
		return table.at(new PA(address));
	}

	private void throughAllPairs(List<Table> wanted) throws Exception {
		for (var first : Forms.values()) {
			// a raw image of what lies far apart is refused
			if (first == Forms.RAW && isWide(wanted)) {
				continue;
			}
			var once = first.through(Contents.of(wanted), Files.createTempDirectory(folder, "x"));
			assertEquals(Forms.plain(wanted), Forms.plain(once.tables()), first.toString());
			for (var second : Forms.values()) {
				if (second == Forms.RAW && isWide(wanted)) {
					continue;
				}
				var twice = second.through(once, Files.createTempDirectory(folder, "x"));
				assertEquals(Forms.plain(wanted), Forms.plain(twice.tables()), first + " and " + second);
				pairs++;
				tables += wanted.size();
			}
		}
	}

	private static boolean isWide(List<Table> tables) {
		var addresses = tables.stream().mapToLong(table -> table.address().orElseThrow().value()).summaryStatistics();
		return addresses.getMax() - addresses.getMin() > MemoryLayout.MAX_RAW_LENGTH - Table.MAX_FILE_LENGTH;
	}
}
