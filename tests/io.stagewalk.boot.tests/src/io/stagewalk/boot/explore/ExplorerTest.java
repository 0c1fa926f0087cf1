package io.stagewalk.boot.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** Every order that makes a difference is tried, and no other has to be. */
class ExplorerTest {
	private static final Limits PLAIN = new Limits(20_000, Limits.Reduction.NONE, Limits.Goal.EVERY_KIND);
	private static final Limits FIRST = new Limits(1_000_000, Limits.Reduction.CONFLICTS_ONLY, Limits.Goal.FIRST);
	private static final String MACHINE = """
			platform tables
			smmu shared-stage2
			cpus 4
			pci 0000:00:03.0 edu
			pci 0000:00:04.0 nic
			pci 0000:00:05.0 hot
			bar hot 0 0x04000000..0x04000fff
			""";

	private static BootScenario scenario(String text) throws Exception {
		return scenario(MACHINE, text);
	}

	private static BootScenario scenario(String machine, String text) throws Exception {
		return BootScenario.of(Repository.example().resolve("test.scenario"), machine + text);
	}

	@Test
	void theExampleFailsUntilItsPageWasTouched() throws Exception {
		var boot = BootScenario.load(Repository.example().resolve("dma-before-touch.scenario"));
		var found = Explorer.explore(boot, Limits.DEFAULT, Progress.NONE);
		assertEquals(Exploration.End.COMPLETE, found.end());
		assertEquals(2, found.sequences().size());
		assertEquals(List.of("F_TRANSLATION", "F_TRANSLATION"), found.findings().stream().map(one -> one.kind().what()).toList());
		assertEquals(List.of(Finding.Proof.SHORTEST, Finding.Proof.SHORTEST), found.findings().stream().map(Finding::proof).toList());
		assertEquals(List.of("Device edu"), found.findings().getFirst().order().stream().map(Finding.Turn::sequence).toList());
		assertTrue(found.findings().getLast().order().stream().allMatch(turn -> turn.sequence().equals("Device edu")));
	}

	/** Who is dead does nothing afterwards: neither touches that would fail nor others are tried. */
	@ParameterizedTest
	@CsvSource({ "xen 4.7, 0x04000000", "xen 4.7, 0x60010000", "policy none, 0x04000000", "policy acpi-ioremap, 0x60010000" })
	void aBootThatDom0DoesNotSurviveIsTheOnlyFailure(String cause, String address) throws Exception {
		// Xen 4.7 could share no SMMU
		var machine = cause.startsWith("xen") ? MACHINE.replace("smmu shared-stage2\n", "") : MACHINE;
		var boot = scenario(machine, cause + "\nboot\nin a: dma edu read " + address + " 64\nin b: cpu 0 read " + address + " 4\n");
		var found = Explorer.explore(boot, Limits.DEFAULT, Progress.NONE);
		assertEquals(Exploration.End.BOOT_ENDED, found.end());
		assertEquals(List.of("Dom0 dies"), found.findings().stream().map(one -> one.kind().what()).toList());
		var finding = found.findings().getFirst();
		assertTrue(finding.trace().step(finding.step()).effect() instanceof Effect.Died);
		assertEquals(finding.trace().size() - 1, finding.step());
		assertEquals(List.of(), finding.order());
	}

	@Test
	void underIoremapOnlyTheTransferBeforeItFails() throws Exception {
		var text = "policy %s\nboot\nin driver: cpu 0 ioremap 0x04000000 0x1000\nin driver: dma edu read 0x04000000 64\n"
				+ "in other: dma nic read 0x04000000 64\n";
		var asked = Explorer.explore(scenario(text.formatted("ioremap")), Limits.DEFAULT, Progress.NONE);
		assertEquals(List.of("other"), asked.findings().stream().map(one -> one.kind().sequence()).toList());
		assertEquals(1, asked.findings().getFirst().order().size());
		var upFront = Explorer.explore(scenario(text.formatted("map-all")), Limits.DEFAULT, Progress.NONE);
		assertEquals(List.of(), upFront.findings());
	}

	@Test
	void whatIsFoundIsATraceLikeAnyOther() throws Exception {
		var boot = BootScenario.load(Repository.example().resolve("dma-before-touch.scenario"));
		for (var finding : Explorer.explore(boot, Limits.DEFAULT, Progress.NONE).findings()) {
			var trace = finding.trace();
			assertTrue(trace.step(finding.step()).effect() instanceof Effect.TransferFailed);
			assertEquals(finding.kind().line(), trace.step(finding.step()).stack().source().orElseThrow());
			for (int position = finding.step(); position <= trace.size(); position++) {
				var state = trace.stateAt(position);
				state.actors().forEach(state::stack);
				state.actors().forEach(state::registers);
				if (position < trace.size()) {
					assertEquals(trace.step(position), state.next().orElseThrow().step());
				}
			}
		}
	}

	/** Into registers of a card that is plugged in another device writes: where it comes before the driver's touch, it fails. */
	@Test
	void hotPlugTakesPartInTheOrders() throws Exception {
		var text = "policy on-fault\nboot\nin slot: plug hot\nin slot: dma hot read 0x40000000 64\nin peer: dma edu write 0x04000000 64\n";
		var found = Explorer.explore(scenario(text), Limits.DEFAULT, Progress.NONE);
		assertEquals(List.of("peer F_TRANSLATION"), found.findings().stream().map(one -> one.kind().sequence() + " " + one.kind().what()).toList());
		assertEquals(List.of(), Explorer.explore(scenario(text.replace("on-fault", "map-all")), Limits.DEFAULT, Progress.NONE).findings());
	}

	/** What a scan reads in a slot that nobody else reaches, and Xen's work for that, make no states; and the shortest order stays as short. */
	@Test
	void whatIsNobodyElsesBusinessIsNoMove() throws Exception {
		var boot = scenario("policy on-fault\nboot\nin slot: plug hot\nin peer: dma edu write 0x04000000 64\nin cpu: cpu 1 read 0x04000000 4\n");
		var reduced = Explorer.explore(boot, Limits.DEFAULT, Progress.NONE);
		var plain = Explorer.explore(boot, PLAIN, Progress.NONE);
		assertEquals(lengths(plain), lengths(reduced));
		assertTrue(reduced.states() * 3 < plain.states(), reduced.states() + " of " + plain.states());
		var writer = scenario("policy on-fault\nboot\nin slot: plug hot\nin peer: dma edu write 0x4010028000 64\n");
		assertEquals(lengths(Explorer.explore(writer, PLAIN, Progress.NONE)), lengths(Explorer.explore(writer, Limits.DEFAULT, Progress.NONE)));
	}

	/** Of two that wait each gets its own answer, whoever's event came first: the other's refusal ends nothing of it. */
	@Test
	void whoWaitsGetsItsOwnAnswer() throws Exception {
		var stalling = MACHINE.replace("shared-stage2", "shared-stage2 stall")
				+ "policy on-fault\nboot\nin a: dma edu write 0x04000000 64\nin b: dma nic write 0x08000000 64\n";
		var boot = BootScenario.of(Repository.example().resolve("test.scenario"), stalling);
		var plain = lengths(Explorer.explore(boot, PLAIN, Progress.NONE));
		assertEquals(1, plain.size(), plain.toString());
		assertEquals(plain, lengths(Explorer.explore(boot, Limits.DEFAULT, Progress.NONE)));
	}

	/** The driver reads events until there are none: one that is left in the queue is no reason to take a state for one that is known. */
	@Test
	void whatFailsBehindSeveralEventsIsFound() throws Exception {
		var boot = scenario("policy on-fault\nboot\nin a: dma edu write 0x04000000 0x3000\nin a: dma edu read 0x04008000 64\n");
		var reduced = lengths(Explorer.explore(boot, Limits.DEFAULT, Progress.NONE));
		assertEquals(2, reduced.size());
		assertEquals(lengths(Explorer.explore(boot, PLAIN, Progress.NONE)), reduced);
	}

	@Test
	void sameFindingsAsPlainEnumeration(TestReporter reporter) throws Exception {
		var counts = new long[5];
		Seeds.check(12, random -> {
			var text = random(random);
			var boot = scenario(text);
			var reduced = Explorer.explore(boot, Limits.DEFAULT, Progress.NONE);
			var plain = Explorer.explore(boot, PLAIN, Progress.NONE);
			assertEquals(Exploration.End.COMPLETE, reduced.end(), text);
			if (plain.end() != Exploration.End.COMPLETE) {
				counts[4]++;
				return;
			}
			assertEquals(lengths(plain), lengths(reduced), text);
			var first = lengths(Explorer.explore(boot, FIRST, Progress.NONE));
			assertEquals(Math.min(1, lengths(plain).size()), first.size(), text);
			assertEquals(lengths(plain).values().stream().min(Integer::compare), first.values().stream().findFirst(), text);
			assertTrue(reduced.states() <= plain.states(), text);
			counts[0] += plain.states();
			counts[1] += reduced.states();
			counts[2] += plain.findings().size();
			counts[3]++;
		});
		reporter.publishEntry(Map.of("plain states", Long.toString(counts[0]), "reduced states", Long.toString(counts[1]), "findings",
				Long.toString(counts[2]), "scenarios", Long.toString(counts[3]), "too many orders", Long.toString(counts[4])));
		assertTrue(counts[2] > 0 && counts[3] > 0);
	}

	/**
	 * Reading events is no move of its own where the queue is ample, and one where it has 32 entries (IDR1.EVENTQS is 5): the same
	 * fails, in more states.
	 */
	@Test
	void readingEventsNeedsNoMoveOfItsOwn(TestReporter reporter) throws Exception {
		var counts = new long[3];
		Seeds.check(8, random -> {
			var text = random(random);
			var coarse = Explorer.explore(scenario("memory 0x09050000 0x02730010_0d44101b\n" + text), PLAIN, Progress.NONE);
			var fine = Explorer.explore(scenario("memory 0x09050000 0x02650010_0d44101b\n" + text), PLAIN, Progress.NONE);
			if (fine.end() == Exploration.End.COMPLETE) {
				assertEquals(lengths(fine).keySet(), lengths(coarse).keySet(), text);
				assertTrue(coarse.states() <= fine.states(), text);
				counts[0] += fine.states();
				counts[1] += coarse.states();
				counts[2] += fine.findings().size();
			}
		});
		reporter.publishEntry(Map.of("states with moves that read", Long.toString(counts[0]), "without", Long.toString(counts[1]), "findings",
				Long.toString(counts[2])));
		assertTrue(counts[2] > 0 && counts[1] < counts[0]);
	}

	private static Map<String, Integer> lengths(Exploration exploration) {
		var lengths = new TreeMap<String, Integer>();
		exploration.findings().forEach(finding -> {
			assertEquals(Finding.Proof.SHORTEST, finding.proof());
			lengths.put(finding.kind().toString(), finding.order().size());
		});
		return lengths;
	}

	private static String random(SplittableRandom random) {
		var policies = List.of("on-fault", "ioremap", "xen", "map-all");
		var text = new StringBuilder("policy " + policies.get(random.nextInt(policies.size())) + "\nboot\n");
		for (int strand = 0, strands = 2; strand < strands; strand++) {
			for (int deed = 0, deeds = 1 + random.nextInt(2); deed < deeds; deed++) {
				text.append("in s").append(strand).append(": ").append(deed(random)).append('\n');
			}
		}
		return text.toString();
	}

	private static String deed(SplittableRandom random) {
		long page = 0x04000000L + 0x1000L * random.nextInt(3);
		var address = "0x" + Long.toHexString(page);
		return switch (random.nextInt(9)) {
			case 0 -> "cpu " + random.nextInt(3) + " ioremap " + address + " 0x1000";
			case 1 -> "cpu " + random.nextInt(3) + " map " + address + " 0x" + Long.toHexString(0x1000L * (1 + random.nextInt(2)));
			case 2 -> "cpu " + random.nextInt(3) + " write " + address + " 4";
			case 3 -> "dma nic write " + address + " " + (random.nextBoolean() ? 64 : 0x1100);
			case 4 -> "dma edu read " + address + " 64";
			case 5 -> "plug hot";
			case 6 -> "dma hot " + (random.nextBoolean() ? "read " : "write ") + address + " 64";
			// into the configuration space in which it appears
			case 7 -> "dma nic write 0x4010028000 64";
			default -> "cpu " + random.nextInt(3) + " read " + address + " 4";
		};
	}
}
