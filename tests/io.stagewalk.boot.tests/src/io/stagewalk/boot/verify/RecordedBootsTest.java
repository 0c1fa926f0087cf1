package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static io.stagewalk.boot.verify.EventClass.BANKS;
import static io.stagewalk.boot.verify.EventClass.BERT;
import static io.stagewalk.boot.verify.EventClass.CPU_INTERFACE;
import static io.stagewalk.boot.verify.EventClass.CRAFTED;
import static io.stagewalk.boot.verify.EventClass.DONATED;
import static io.stagewalk.boot.verify.EventClass.ECAM;
import static io.stagewalk.boot.verify.EventClass.GHES;
import static io.stagewalk.boot.verify.EventClass.HOST_TABLES;
import static io.stagewalk.boot.verify.EventClass.IORT;
import static io.stagewalk.boot.verify.EventClass.LAZY_DEVICES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.testing.Repository;

/** The model, told nothing but what was given to each recorded boot, against what happened in it. */
class RecordedBootsTest {
	/** How many events of each class both sides have, and neither has alone. */
	static Stream<Arguments> boots() {
		return Stream.of(
				Arguments.of("x420-def-smmu-nvme-blk-net-rp-ras",
						Map.of(BANKS, 1, HOST_TABLES, 22, CRAFTED, 2, DONATED, 66, IORT, 64, GHES, 3, ECAM, 99)),
				Arguments.of("x420-gicv2-nosmmu",
						Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, CPU_INTERFACE, 2, DONATED, 66, ECAM, 96)),
				Arguments.of("x420-opreg-bert",
						Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, DONATED, 66, IORT, 64, ECAM, 96, BERT, 3)),
				Arguments.of("xen422-linux61",
						Map.of(BANKS, 2, HOST_TABLES, 20, CRAFTED, 2, DONATED, 66, ECAM, 96, LAZY_DEVICES, 9)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("boots")
	void whatIsDerivedIsWhatHappened(String name, Map<EventClass, Integer> exact, TestReporter reporter) throws Exception {
		var verification = verify(Repository.real().resolve("boots").resolve(name));
		reporter.publishEntry(name, Verified.counts(verification).toString());
		exact.forEach((kind, matched) -> assertEquals(matched + " 0 0", Verified.counts(verification).get(kind), kind.text()));
		assertTrue(verification.classes().stream().allMatch(result -> result.otherWays().isEmpty()));
		assertEquals(List.of(), verification.strays());
		verification.stageTwo().ifPresent(end -> end.parts().stream().filter(part -> exact.containsKey(part.kind()))
				.forEach(part -> assertTrue(part.holds(), part.kind() + ": " + part)));
	}

	/** No boot with a trace is left out. */
	@Test
	void everyRecordingWithATraceIsHeldAgainstTheModel() throws Exception {
		try (var folders = Files.list(Repository.real().resolve("boots"))) {
			assertEquals(boots().map(boot -> boot.get()[0]).toList(), folders
					.filter(folder -> Files.exists(folder.resolve("p2m-trace.jsonl")) || Files.exists(folder.resolve("trace.txt")))
					.map(folder -> folder.getFileName().toString()).sorted().toList());
		}
	}

	private static Verification verify(Path folder) throws Exception {
		var recording = Recording.read(folder);
		var boot = BootScenario.of(folder.resolve("derived.scenario"), DerivedScenario.of(recording).text());
		return Verification.of(boot, recording, Progress.NONE);
	}
}
