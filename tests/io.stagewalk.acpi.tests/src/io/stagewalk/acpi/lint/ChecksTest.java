package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.stagewalk.acpi.RawTable;
import io.stagewalk.memory.Progress;

/** Every check says nothing of a machine, and something of the same machine with one defect. */
class ChecksTest {

	static List<Trial> trials() {
		return Stream.of(TableTrials.bytes(), TableTrials.tables(), TableTrials.root(), FadtTrials.all(), GicTrials.processors(),
				GicTrials.controllers(), TimerTrials.all(), IortTrials.nodes(), IortTrials.mappings(), ConsoleTrials.console(),
				ConsoleTrials.registers(), ConsoleTrials.pci(), TopologyTrials.processors(), TopologyTrials.domains(), ErrorTrials.all(),
				RegionTrials.all(), DeviceTrials.all()).flatMap(Collection::stream).toList();
	}

	@TestFactory
	Stream<DynamicTest> aDefectIsFoundAndASoundMachineIsNot() {
		return trials().stream().map(trial -> DynamicTest.dynamicTest(trial.id(), () -> run(trial)));
	}

	private static void run(Trial trial) {
		var lint = new Lint(StandardChecks.named(trial.id()));
		assertEquals(List.of(), lint.run(trial.clean().subject(), Progress.NONE).findings());
		var report = lint.run(trial.trips().subject(), Progress.NONE);
		assertEquals(List.of(), report.failures());
		assertFalse(report.findings().isEmpty(), "nothing found");
		var first = report.findings().getFirst();
		assertEquals(trial.id(), first.id());
		var said = (first.place().file().isEmpty() ? first.place().signature() : first.place()) + ": " + first.message();
		assertTrue(said.contains(trial.message()), said);
	}

	@Test
	void everyCheckIsTried() {
		var ids = new TreeSet<>(new Lint(StandardChecks.all()).rules().stream().map(Rule::id).toList());
		assertEquals(ids, new TreeSet<>(trials().stream().map(Trial::id).toList()));
		assertTrue(ids.size() >= 75, ids.size() + " checks");
	}

	@Test
	void ofASoundMachineOnlyWhatXenDoesIsTold() {
		assertEquals(List.of("XEN-ECAM", "XEN-UART", "XEN-SMMU"), ids(Machines.server()));
		assertEquals(List.of("XEN-ECAM", "XEN-UART", "XEN-MSI-FRAME"), ids(Machines.board()));
	}

	@Test
	void nobodyAsksForTheFramesOfTheSystemCounter() {
		var machine = Machines.server().set("GTDT", "Counter Block Address", 0x2a43001cL);
		assertEquals(List.of(), new Lint(StandardChecks.named("XEN-REGION-PAGE")).run(machine.subject(), Progress.NONE).findings());
	}

	/** Behind the SMMU where they come together, they are one ID. */
	@Test
	void devicesOfOneIdAreToldOfOnce() {
		var machine = Machines.server().set("IORT", "[3]/ID Mapping/Output Base", 4);
		var findings = new Lint(StandardChecks.named("IORT-OUTPUT-OVERLAP")).run(machine.subject(), Progress.NONE).findings();
		assertEquals(List.of("0x4..0x4 overlaps 0x0..0xff"), findings.stream().map(Finding::message)
				.map(message -> message.replaceFirst(",.*", "")).toList());
	}

	@Test
	void aMappingThatNoIdIsLeftForBringsNone() {
		var machine = Machines.server().set("IORT", "[2]/ID Mapping[0]/ID Count", 0xffff).set("IORT", "[2]/ID Mapping[1]/Output Base", 0);
		assertEquals(List.of(), new Lint(StandardChecks.named("IORT-OUTPUT-OVERLAP")).run(machine.subject(), Progress.NONE).findings());
	}

	@Test
	void nodesThatAreMissingAreToldOfOnce() {
		var findings = new Lint(StandardChecks.all()).run(Machines.server().set("IORT", "Node Count", 9).subject(), Progress.NONE).findings();
		assertEquals(List.of("IORT-NODE-COUNT"), findings.stream().filter(finding -> finding.place().offset() == 0x24).map(Finding::id).toList());
	}

	@Test
	void anEmptyFileIsCalledEmpty() {
		var subject = Subject.of(List.of(new RawTable("apic.dat", new byte[0], Optional.empty())));
		var findings = new Lint(StandardChecks.named("TABLE-LENGTH")).run(subject, Progress.NONE).findings();
		assertEquals(List.of("the file is empty"), findings.stream().map(Finding::message).toList());
	}

	private static List<String> ids(Machine machine) {
		return new Lint(StandardChecks.all()).run(machine.subject(), Progress.NONE).findings().stream().map(Finding::id).toList();
	}

	@Test
	void everyRuleSaysWhatBreaksForWhomAndWhereItComesFrom() {
		for (var rule : new Lint(StandardChecks.all()).rules()) {
			assertTrue(rule.id().matches("[A-Z0-9]+(-[A-Z0-9]+)+"), rule.id());
			assertTrue(rule.title().matches("[A-Z].*[^.]") && rule.title().length() <= 110, rule.id() + ": " + rule.title());
			assertTrue(rule.breaks().endsWith("."), rule.id() + ": " + rule.breaks());
			assertFalse(rule.affected().isEmpty(), rule.id());
			assertFalse(rule.source().isEmpty(), rule.id());
		}
	}
}
