package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.Progress;

/** What checks do changes nothing for the others, and neither does the order that they come in. */
class LintTest {

	/** A check of somebody else: as many lines as it takes. */
	private record Own(String id, Work work) implements Check {
		interface Work {
			void run(Subject subject, Findings findings) throws TableException;
		}

		@Override
		public Rule rule() {
			return Rule.note(id, "A rule of one's own").breaks("Nothing.", Affected.LINUX).source("here");
		}

		@Override
		public void run(Subject subject, Findings findings) throws TableException {
			work.run(subject, findings);
		}
	}

	private static final Check HEADERS = new Own("OWN-HEADERS", (subject, findings) ->
			subject.tables().forEach(table -> findings.at(table.root(), table.file())));

	@Test
	void aCheckThatFailsHidesNothing() {
		var dies = new Own("OWN-DIES", (subject, findings) -> {
			findings.at(subject.tables().getFirst().root(), "found before");
			throw new IllegalStateException("a defect");
		});
		var stops = new Own("OWN-STOPS", (subject, findings) -> {
			throw new TableException(subject.tables().getFirst().root().place("here"), "something", "nothing");
		});
		var overflows = new Own("OWN-OVERFLOWS", LintTest::deeper);
		var report = new Lint(List.of(dies, stops, overflows, HEADERS)).run(Machines.server().subject(), Progress.NONE);
		assertEquals(List.of("OWN-DIES", "OWN-OVERFLOWS", "OWN-STOPS"), report.failures().stream().map(CheckException::id).toList());
		assertTrue(report.failures().getFirst().getMessage().contains("a defect of the check"), report.failures().getFirst().getMessage());
		assertTrue(report.failures().getLast().getMessage().contains("expected something, found nothing"));
		assertEquals(Machines.server().files().size() + 1, report.findings().size());
	}

	private static void deeper(Subject subject, Findings findings) {
		deeper(subject, findings);
	}

	@Test
	void findingsComeByTableThenOffsetInWhateverOrderChecksAre() {
		var checks = new ArrayList<>(StandardChecks.all());
		var subject = Machines.server().set("APIC", "[2]/Processor UID", 0).set("APIC", "[1]/Reserved", 1).set("MCFG", "Revision", 7).subject();
		var first = new Lint(checks).run(subject, Progress.NONE).findings();
		Collections.shuffle(checks, new Random(7));
		assertEquals(first, new Lint(checks).run(subject, Progress.NONE).findings());
		var offsets = first.stream().filter(finding -> finding.place().signature().equals("APIC")).map(finding -> finding.place().offset()).toList();
		assertEquals(offsets.stream().sorted().toList(), offsets);
		assertTrue(offsets.size() >= 2, first.toString());
	}

	@Test
	void oneDamagedTableHidesNoFindingsInOthers() {
		var lint = new Lint(StandardChecks.all());
		var defect = Machines.server().set("APIC", "[2]/Processor UID", 0);
		for (var file : defect.files()) {
			if (file.file().equals("apic.dat")) {
				continue;
			}
			var files = new ArrayList<>(defect.files());
			files.set(files.indexOf(file), new RawTable(file.file(), Arrays.copyOf(file.bytes(), 11), file.address()));
			var report = lint.run(Subject.of(files), Progress.NONE);
			assertEquals(List.of(), report.failures());
			assertTrue(report.findings().stream().anyMatch(finding -> finding.id().equals("MADT-UID-DUPLICATE")), file.file());
			assertTrue(report.findings().stream().anyMatch(
					finding -> finding.id().equals("TABLE-LENGTH") && finding.place().file().equals(file.file())), file.file());
		}
	}

	@Test
	void itEndsWhenItIsToldTo() {
		var done = new long[1];
		var report = new Lint(StandardChecks.all()).run(Machines.server().subject(), new Progress() {
			@Override
			public void worked(long checks) {
				done[0] = checks;
			}

			@Override
			public boolean isCancelled() {
				return done[0] == 3;
			}
		});
		assertEquals(3, done[0]);
		assertEquals(Report.Extent.CANCELLED, report.extent());
	}

	@Test
	void twoChecksOfOneNameAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Lint(List.of(HEADERS, HEADERS)));
	}

	@Test
	void aThousandFindingsOfOneKindAreEnough() {
		var report = new Lint(List.of(new Own("OWN-MANY", (subject, findings) -> {
			for (int i = 0; i < 5000; i++) {
				findings.at(subject.tables().getFirst().root(), "the same");
			}
		}))).run(Machines.board().subject(), Progress.NONE);
		assertEquals(Findings.MAX_FINDINGS + 1, report.findings().size());
		assertTrue(report.findings().stream().anyMatch(finding -> finding.message().startsWith("4000 more")));
	}

	@Test
	void noTablesAtAllAreLookedAt() {
		var report = new Lint(StandardChecks.all()).run(Subject.of(List.of()), Progress.NONE);
		assertEquals(List.of(), report.findings());
		assertEquals(List.of(), report.failures());
		var empty = new RawTable("empty", new byte[0], Optional.empty());
		assertEquals(List.of("TABLE-LENGTH"),
				new Lint(StandardChecks.all()).run(Subject.of(List.of(empty)), Progress.NONE).findings().stream().map(Finding::id).toList());
	}
}
