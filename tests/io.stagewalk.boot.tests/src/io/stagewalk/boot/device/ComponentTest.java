package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.PA;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.smmu.EventRecord;

/** A device that the IORT knows by its path in the namespace, with two StreamIDs. */
class ComponentTest {
	private static final int FIRST = 0x4042, SECOND = FIRST + 1, BEYOND = 0x4000_0042;
	private static final int SMMU_AT = 72;
	private static final PA SMMU = new PA(0x0905_0000);

	private static final String LINES = """
			policy on-fault
			smmu %s
			component \\_SB.AHC0 sata%s
			boot
			dma sata read 0x04000000 4
			cpu 0 read 0x04000000 4
			dma sata read 0x04000000 4
			""";

	private static byte[] iort(byte[] before, int first) {
		var name = "\\_SB_.AHC0\0\0".getBytes(StandardCharsets.US_ASCII);
		int mappings = 29 + name.length - 1, length = mappings + 2 * 20;
		var table = ByteBuffer.allocate(before.length + length).order(ByteOrder.LITTLE_ENDIAN).put(before);
		table.putInt(36, table.getInt(36) + 1);
		table.put((byte) 1).putShort((short) length).put((byte) 2).putInt(7).putInt(2).putInt(mappings);
		table.putInt(0).putLong(0).put((byte) 40).put(name, 0, name.length - 1);
		for (int stream : List.of(first, first + 1)) {
			// a single mapping has no input
			table.putInt(0).putInt(0).putInt(stream).putInt(SMMU_AT).putInt(1);
		}
		return table.array();
	}

	private static Trace run(Path folder, String lines) throws Exception {
		return run(folder, lines, FIRST);
	}

	private static Trace run(Path folder, String lines, int first) throws Exception {
		var text = "platform " + OwnIort.platform(folder, before -> iort(before, first)).getFileName() + "\n" + lines;
		return DeviceScenarios.run(BootScenario.of(folder.resolve("x.scenario"), text));
	}

	private static long streamOfEvent(Trace trace) {
		return DeviceScenarios.effects(trace, Effect.TransferFailed.class).getFirst().event().orElseThrow().stream().index();
	}

	@Test
	void itsTransfersHaveTheFirstOfItsStreamIDs(@TempDir Path folder) throws Exception {
		var trace = run(folder, LINES.formatted("shared-stage2", ""));
		assertEquals(List.of("failed", "passed"), DeviceScenarios.transfers(trace));
		assertEquals(FIRST, streamOfEvent(trace));
	}

	@Test
	void orTheOneThatTheScenarioSays(@TempDir Path folder) throws Exception {
		assertEquals(SECOND, streamOfEvent(run(folder, LINES.formatted("shared-stage2", " stream 0x4043"))));
	}

	@Test
	void anotherStreamIDIsRefusedWithThoseThatThereAre(@TempDir Path folder) throws Exception {
		var problem = assertThrows(ScenarioException.class, () -> run(folder, LINES.formatted("shared-stage2", " stream 5"))).problems().getFirst();
		assertEquals("expected one of its StreamIDs, 0x4042, 0x4043, found 0x5", problem.message());
		assertEquals(4, problem.line());
	}

	@Test
	void linuxAttachesAllOfItsStreams(@TempDir Path folder) throws Exception {
		var trace = run(folder, LINES.formatted("dom0-stage1", ""));
		assertEquals(List.of("failed", "failed"), DeviceScenarios.transfers(trace));
		var attached = DeviceScenarios.effects(trace, Effect.StreamConfigured.class).stream().map(effect -> effect.first().index()).toList();
		assertEquals(List.of((long) FIRST, (long) SECOND), attached);
		assertEquals(1, DeviceScenarios.end(trace).io().smmu(SMMU).orElseThrow().events().produced() / 2);
	}

	@Test
	void aDeviceThatTheIortDoesNotKnowReachesMemoryPastTheSmmu(@TempDir Path folder) throws Exception {
		var trace = run(folder, LINES.formatted("shared-stage2", "").replace("AHC0", "AHC1"));
		assertEquals(List.of("passed", "passed"), DeviceScenarios.transfers(trace));
	}

	/** Tables of two levels have room for 25 bits. */
	@ParameterizedTest
	@ValueSource(strings = { "shared-stage2", "dom0-stage1" })
	void aStreamBehindTheEndOfTheStreamTableIsInNoDomain(String smmu, @TempDir Path folder) throws Exception {
		var trace = run(folder, LINES.formatted(smmu, ""), BEYOND);
		assertEquals(List.of("failed", "failed"), DeviceScenarios.transfers(trace));
		var notes = DeviceScenarios.effects(trace, Effect.Noted.class).stream().map(Effect.Noted::text).filter(note -> note.contains("-ERANGE"));
		assertTrue(notes.findFirst().orElseThrow().startsWith("the stream table ends below StreamID 0x4000004"));
		var event = DeviceScenarios.effects(trace, Effect.TransferFailed.class).getFirst().event().orElseThrow();
		assertEquals(EventRecord.C_BAD_STREAMID, event.type());
	}
}
