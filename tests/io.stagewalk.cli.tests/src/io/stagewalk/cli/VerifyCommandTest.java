package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.json.Json;
import io.stagewalk.testing.Repository;

/** {@code stagewalk verify}. */
class VerifyCommandTest {
	private static final Path RECORDING = Repository.recording("x420-opreg-bert");

	@Test
	void exampleIsVerified() {
		var run = Invocation.of("verify", Invocation.RECORDED, "--recording", RECORDING.toString());
		assertEquals(0, run.exitCode(), run.out() + run.err());
		assertEquals("verified: nothing is missing or extra where nothing may be", run.lines().getLast());
		assertTrue(run.lines().contains("ECAM                    namespace               96       0        0      same"), run.out());
	}

	@Test
	void boardWithAnotherPolicyIsNot(@TempDir Path folder) throws Exception {
		var scenario = Files.readString(Path.of(Invocation.RECORDED)).replace("policy xen", "policy on-fault")
				.replace("platform tables", "platform " + Invocation.TABLES)
						.replaceAll("initrd-table initrd", "initrd-table " + Repository.example() + "/initrd");
		var file = Files.writeString(folder.resolve("other.scenario"), scenario);
		var run = Invocation.of("verify", file.toString(), "--recording", RECORDING.toString());
		assertEquals(1, run.exitCode(), run.err());
		assertEquals("NOT VERIFIED", run.lines().getLast());
		assertTrue(run.lines().stream().anyMatch(line -> line.startsWith("  missing  line    102  map_dev_mmio_page gfn 0x9050 nr 1")), run.out());
	}

	@Test
	void jsonTellsTheSame() throws Exception {
		var run = Invocation.of("verify", Invocation.RECORDED, "--recording", RECORDING.toString(), "--json");
		var json = assertInstanceOf(Json.Object.class, run.json());
		assertEquals(List.of("holds", "end", "classes", "strays", "stageTwo", "repeated", "notCompared"), List.copyOf(json.members().keySet()));
		assertEquals(Json.Truth.TRUE, json.members().get("holds"));
	}

	@Test
	void scenarioOfARecordingIsPrinted() {
		var run = Invocation.of("verify", "--recording", RECORDING.toString(), "--print-scenario");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.lines().contains("crafted 0xbc2b4000 -> 0xbc754000"), run.out());
	}

	@Test
	void folderWithoutATraceIsBadInput(@TempDir Path folder) {
		var run = Invocation.of("verify", Invocation.RECORDED, "--recording", folder.toString());
		assertEquals(2, run.exitCode());
		assertEquals(folder + ": expected a trace, p2m-trace.jsonl or trace.txt; there is none", run.err().strip());
	}
}
