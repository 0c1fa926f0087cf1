package io.stagewalk.aml.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Finding;
import io.stagewalk.acpi.lint.Lint;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;

/** Each check of AML finds what it looks for, and nothing in the tables of the example. */
class AmlChecksTest {
	private static final Path TABLE = Repository.root().resolve("tests/io.stagewalk.aml.tests/data/lint/regions.aml");

	private static Platform example() throws Exception {
		return Container.platform(Repository.example().resolve("tables"));
	}

	/** The example's machine with another DSDT. */
	private static Platform machine() throws Exception {
		var tables = new ArrayList<Table>();
		for (var table : example().tables()) {
			tables.add(table.signature().equals("DSDT") ? Table.read(TABLE) : table);
		}
		return Platform.of(tables);
	}

	private static List<String> findings(Subject subject, Check check) {
		var report = new Lint(List.of(check)).run(subject, Progress.NONE);
		assertEquals(List.of(), report.failures());
		return report.findings().stream().map(AmlChecksTest::text).toList();
	}

	private static String text(Finding finding) {
		return finding.place().signature() + "+0x" + Long.toHexString(finding.place().offset()) + " " + finding.message();
	}

	@Test
	void aRegionThatOnlyAmlTellsOfIsFound() throws Exception {
		assertEquals(List.of("DSDT+0x3c \\ONLY, 0x0b000000..0x0b000003; touched by \\_INI as Linux boots",
				"DSDT+0x4a \\COMP, 0x0a000100..0x0a000103, computed from BASE + 0x0100"),
				findings(Subject.of(machine()), new UnknownRegion()));
	}

	@Test
	void aRegionThatStaticTablesNameIsNot() throws Exception {
		assertEquals(List.of("DSDT+0x1414 \\_SB_.GED_.EREG, 0x09080000..0x09080003"),
				findings(Subject.of(example()), new UnknownRegion()));
		assertTrue(findings(Subject.of(machine()), new UnknownRegion()).stream().noneMatch(finding -> finding.contains("UART")));
	}

	@Test
	void aRegionInAPageThatXenKeepsIsFound() throws Exception {
		assertEquals(List.of("DSDT+0x2e \\UART, 0x09000000..0x09000003"), findings(Subject.of(machine()), new DeniedRegion()));
		assertEquals(List.of(), findings(Subject.of(example()), new DeniedRegion()));
	}

	@Test
	void whatFailsIsFound() throws Exception {
		var found = findings(Subject.of(machine()), new AmlFails());
		assertEquals(2, found.size(), found.toString());
		assertTrue(found.get(0).startsWith("DSDT+0x0 expected an integer"), found.toString());
		assertTrue(found.get(1).matches("DSDT\\+0x[0-9a-f]+ expected a divisor.*"), found.toString());
		assertEquals(List.of(), findings(Subject.of(example()), new AmlFails()));
	}

	@Test
	void ofATableByItselfNothingIsSaid() throws Exception {
		var alone = Subject.of(new Platform(List.of(Table.read(TABLE)), List.of()));
		for (var check : AmlChecks.all()) {
			assertEquals(List.of(), findings(alone, check));
		}
	}

	@Test
	void ofAMachineWithATableThatCannotBeReadNothingIsSaid() throws Exception {
		var files = new ArrayList<RawTable>();
		machine().tables().forEach(table -> files.add(RawTable.of(table)));
		files.add(new RawTable("damaged", new byte[7], Optional.empty()));
		for (var check : AmlChecks.all()) {
			assertEquals(List.of(), findings(Subject.of(files), check));
		}
	}

	@Test
	void allAreOfferedAsServices() throws Exception {
		var offered = Files.readAllLines(
				Repository.root().resolve("bundles/io.stagewalk.aml/META-INF/services/io.stagewalk.acpi.lint.Check"));
		assertEquals(AmlChecks.all().stream().map(check -> check.getClass().getName()).toList(), offered);
	}

	@Test
	void theDocumentSaysWhatTheySay() throws Exception {
		var document = Files.readString(Repository.root().resolve("docs/lint.md"));
		int start = document.indexOf("## Checks of AML\n");
		var section = document.substring(start, document.indexOf("\n## ", start + 1)).replaceAll("\\s+", " ");
		for (var rule : new Lint(AmlChecks.all()).rules()) {
			var text = "### " + rule.id() + " " + rule.title() + " (**" + rule.severity().text() + "**, for "
					+ rule.affected().stream().map(whom -> whom.text()).collect(Collectors.joining(", ")) + "). "
					+ rule.breaks().replace("_", "\\_") + " *Source: " + rule.source().replace("_", "\\_") + ".*";
			assertTrue(section.contains(text), text);
		}
	}
}
