package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;

/**
 * What is found of real machines is what {@code lint/real-machines.txt} says, no more and no less. There each finding is judged:
 * a line that begins with {@code #} and the check's ID says who is wrong.
 */
class RealMachinesTest {
	private static final Lint LINT = new Lint(StandardChecks.all());

	@Test
	void theExample() throws Exception {
		assertEquals(stored().get("example"), findings(Examples.tables()));
	}

	@Test
	void allOthers(TestReporter reporter) throws Exception {
		var stored = stored();
		stored.remove("example");
		var found = new LinkedHashMap<String, List<String>>();
		int count = 0;
		for (var folder : Examples.realPlatforms()) {
			var name = folder.endsWith("tables") ? folder.getParent().getFileName() : folder.getFileName();
			found.put(name.toString(), findings(folder));
			count += found.get(name.toString()).size();
		}
		assertEquals(text(stored), text(found));
		reporter.publishEntry(found.size() + " machines", count + " findings");
	}

	@Test
	void eachIsJudged() throws IOException {
		var judged = new TreeSet<String>();
		var ids = new TreeSet<String>();
		for (var line : lines()) {
			if (line.matches("# [A-Z0-9-]+: .*")) {
				judged.add(line.substring(2, line.indexOf(':')));
			} else if (!line.startsWith("= ") && !line.startsWith("#") && !line.isBlank()) {
				ids.add(line.split(" ")[0]);
			}
		}
		assertEquals(ids, judged);
		assertTrue(ids.size() > 5, ids.toString());
	}

	@Test
	void theRootPointerThatXenMakes() throws Exception {
		var page = Files.readAllBytes(Repository.real().resolve("boots/xen422-linux61/tables/dom0_acpi_page.bin"));
		var rsdp = new RawTable("rsdp", Arrays.copyOfRange(page, 0x2a8, 0x2a8 + 36), Optional.empty());
		assertEquals(List.of("RSDP-CHECKSUM"), LINT.run(Subject.of(List.of(rsdp)), Progress.NONE).findings().stream().map(Finding::id).toList());
	}

	/** With the memory map that a bare Linux showed on the machine, where it was kept. */
	private static List<String> findings(Path folder) throws Exception {
		var subject = Subject.of(Container.platform(folder));
		var iomem = folder.resolve("linux-iomem.txt");
		if (Files.exists(iomem)) {
			subject = subject.with(MemoryMap.ofIomem("linux-iomem.txt", Files.readString(iomem)));
		}
		var report = LINT.run(subject, Progress.NONE);
		assertEquals(List.of(), report.failures());
		return report.findings().stream().map(finding -> finding.id() + " " + finding.place().signature() + "+0x"
				+ Long.toHexString(finding.place().offset()) + " " + finding.message()).toList();
	}

	private static Map<String, List<String>> stored() throws IOException {
		var stored = new LinkedHashMap<String, List<String>>();
		List<String> current = new ArrayList<>();
		for (var line : lines()) {
			if (line.startsWith("= ")) {
				current = new ArrayList<>();
				stored.put(line.substring(2), current);
			} else if (!line.startsWith("#") && !line.isBlank()) {
				current.add(line);
			}
		}
		return stored;
	}

	private static List<String> lines() throws IOException {
		return Files.readAllLines(Repository.root().resolve("tests/io.stagewalk.acpi.tests/lint/real-machines.txt"));
	}

	private static String text(Map<String, List<String>> machines) {
		var text = new StringBuilder();
		machines.forEach((name, findings) -> text.append("= ").append(name).append('\n').append(String.join("\n", findings)).append("\n\n"));
		return text.toString();
	}
}
