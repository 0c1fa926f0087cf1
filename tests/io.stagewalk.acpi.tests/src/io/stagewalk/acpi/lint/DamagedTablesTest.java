package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.TableFile;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** Whatever bytes a table has, every check comes to an end, and none dies. */
class DamagedTablesTest {
	private static final Lint LINT = new Lint(StandardChecks.all());

	@Test
	void bytesChangedAtRandom() {
		Seeds.check(400, random -> {
			var files = new ArrayList<TableFile>();
			for (var file : Machines.server().files()) {
				var bytes = file.bytes().clone();
				for (int change = random.nextInt(4); change > 0; change--) {
					bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(3) - 1);
				}
				files.add(new TableFile(file.file(), random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes, file.address()));
			}
			run(files);
		});
	}

	@Test
	void everyTemplateCutOffAnywhere() throws Exception {
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"))) {
			for (var file : files.filter(path -> path.toString().endsWith(".aml")).sorted().toList()) {
				var bytes = Files.readAllBytes(file);
				for (int length = 0; length <= bytes.length; length += 1 + bytes.length / 20) {
					run(List.of(new TableFile(file.getFileName().toString(), Arrays.copyOf(bytes, length), Optional.empty())));
				}
			}
		}
	}

	private static void run(List<TableFile> files) {
		var report = LINT.run(Subject.of(files).with(Machines.MEMORY), Progress.NONE);
		assertEquals(List.of(), report.failures());
	}
}
