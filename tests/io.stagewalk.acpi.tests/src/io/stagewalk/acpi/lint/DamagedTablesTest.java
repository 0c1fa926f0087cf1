package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.DamagedTables;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** Whatever bytes a table has, every check comes to an end, and none dies. */
class DamagedTablesTest {
	private static final boolean FULL = Boolean.getBoolean("stagewalk.full");
	/** Of a table's cuts, the checks are run on one of so many, but on all in the long tier. */
	private static final int CUTS = 41;
	private static final Lint LINT = new Lint(StandardChecks.all());

	@Test
	void bytesChangedAtRandom() {
		Seeds.check(150, random -> {
			var files = new ArrayList<RawTable>();
			for (var file : Machines.server().files()) {
				var bytes = file.bytes().clone();
				for (int change = random.nextInt(4); change > 0; change--) {
					bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(3) - 1);
				}
				files.add(new RawTable(file.file(), random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length))
						: bytes, file.address()));
			}
			run(files);
		});
	}

	@Test
	void everyTemplateCutOffAnywhere() throws Exception {
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"))) {
			for (var file : files.filter(path -> path.toString().endsWith(".aml")).sorted().toList()) {
				var bytes = Files.readAllBytes(file);
				for (int length = 0; length <= bytes.length; length += 1 + bytes.length / 10) {
					run(List.of(new RawTable(file.getFileName().toString(), Arrays.copyOf(bytes, length), Optional.empty())));
				}
			}
		}
	}

	@Test
	void everyRealTableCutOffAnywhere(TestReporter reporter) throws Exception {
		int count = 0;
		for (var bytes : DamagedTables.tables()) {
			int number = 0;
			for (int length : DamagedTables.lengths(bytes)) {
				if (FULL || number++ % CUTS == 0) {
					runAlone(Arrays.copyOf(bytes, length));
					count++;
				}
			}
		}
		reporter.publishEntry("truncations", Integer.toString(count));
	}

	@Test
	void everyRealTableChangedAtRandom(TestReporter reporter) throws Exception {
		var tables = DamagedTables.tables();
		int runs = 600;
		Seeds.check(runs, random -> runAlone(DamagedTables.mutated(DamagedTables.one(tables, random), random)));
		reporter.publishEntry("mutations", Integer.toString(runs) + " (twenty times as many in the long tier)");
	}

	@Test
	void asManyStructuresAsThereIsRoomFor() {
		for (var signature : List.of("APIC", "SRAT", "IORT", "PPTT", "MCFG", "GTDT", "PCCT", "XSDT", "HEST", "SLIT")) {
			var bytes = new byte[Table.MAX_DATA_LENGTH / 4];
			for (int at = 36; at < bytes.length; at++) {
				bytes[at] = (byte) (at % 2 == 0 ? 2 : 16);
			}
			System.arraycopy(signature.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 4);
			bytes[6] = (byte) (bytes.length >> 16);
			assertTimeoutPreemptively(Duration.ofSeconds(60),
					() -> run(List.of(new RawTable(signature, bytes, Optional.of(new PA(0x1000))))), signature);
		}
	}

	/** The checks, and the regions, of one damaged table. */
	private static void runAlone(byte[] bytes) {
		run(List.of(new RawTable("damaged", bytes, Optional.of(new PA(0x1000)))));
		try {
			Regions.of(new Platform(List.of(Table.of("damaged", bytes)), List.of()));
		} catch (TableException damaged) {
			assertTrue(damaged.getMessage().startsWith("damaged: ") && damaged.getMessage().contains("offset 0x"), damaged.getMessage());
		}
	}

	private static void run(List<RawTable> files) {
		var report = LINT.run(Subject.of(files).with(Machines.MEMORY), Progress.NONE);
		assertEquals(List.of(), report.failures());
	}
}
