package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.compare.Summary;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Access;

/** A machine with five SMMUs, one for each PCI segment. */
class ManySmmusTest {
	private static final int SMMUS = 5;
	private static final int HEADER = 36, IORT_FIXED = 48;
	private static final int ITS = 24, SMMU = 68 + 20, ROOT = 36 + 20;
	private static final int ITS_GROUP = 0, ROOT_COMPLEX = 2, SMMU_V3 = 4;

	/** Of segments that have StreamIDs from segment · 0x10000 on. */
	private static byte[] iort(byte[] header) {
		int length = IORT_FIXED + ITS + SMMUS * (SMMU + ROOT);
		var table = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		table.put(header, 0, HEADER).putInt(1 + 2 * SMMUS).putInt(IORT_FIXED).putInt(0);
		table.put((byte) ITS_GROUP).putShort((short) ITS).put((byte) 0).putInt(0).putInt(0).putInt(0).putInt(1).putInt(0);
		for (int i = 0; i < SMMUS; i++) {
			node(table, SMMU_V3, SMMU, 68).putLong(base(i)).position(table.position() + 44);
			mapping(table, (long) i << 16, (long) i << 16, IORT_FIXED);
		}
		for (int i = 0; i < SMMUS; i++) {
			// memory access properties, ATS, segment
			node(table, ROOT_COMPLEX, ROOT, 36).putLong(0).putInt(0).putInt(i).putInt(0);
			mapping(table, 0, (long) i << 16, IORT_FIXED + ITS + i * SMMU);
		}
		return table.array();
	}

	private static ByteBuffer node(ByteBuffer table, int type, int length, int mappings) {
		return table.put((byte) type).putShort((short) length).put((byte) 0).putInt(0).putInt(1).putInt(mappings);
	}

	/** All requester IDs of a segment. */
	private static void mapping(ByteBuffer table, long input, long output, int reference) {
		table.putInt((int) input).putInt(0xffff).putInt((int) output).putInt(reference).putInt(0);
	}

	private static long base(int smmu) {
		return 0x2_0000_0000L + smmu * 0x2_0000L;
	}

	private static Trace run(Path folder, String lines) throws Exception {
		var tables = OwnIort.platform(folder, ManySmmusTest::iort);
		var text = "platform " + tables.getFileName() + "\n" + lines;
		return DeviceScenarios.run(BootScenario.of(folder.resolve("x.scenario"), text));
	}

	private static final String LINES = """
			policy on-fault
			smmu %s
			pci 0000:00:03.0 first
			pci 0004:01:02.3 last
			boot
			dma last read 0x04000000 4
			dma first read 0x04000000 4
			cpu 0 read 0x04000000 4
			dma last read 0x04000000 4
			dma first read 0x04000000 4
			""";

	@Test
	void eachHasEntriesForAllStreamsThatReachItAndAQueueOfItsOwn(@TempDir Path folder) throws Exception {
		var trace = run(folder, LINES.formatted("shared-stage2"));
		assertEquals(List.of("failed", "failed", "passed", "passed"), DeviceScenarios.transfers(trace));
		var machine = DeviceScenarios.end(trace);
		assertEquals(SMMUS, machine.io().ofXen().size());
		for (int i = 0; i < SMMUS; i++) {
			var smmu = machine.io().smmu(new PA(base(i))).orElseThrow();
			for (long stream : List.of(0L, 0x123L, 0xffffL)) {
				var found = smmu.hardware().translate(machine.memory(), new StreamID((int) (((long) i << 16) + stream)), 0, Access.READ);
				assertEquals(6, found.explanation().streamTableEntry().orElseThrow().config(), "SMMU " + i);
			}
			assertEquals(i == 0 || i == 4 ? 1 : 0, smmu.events().produced(), "SMMU " + i);
		}
		var event = DeviceScenarios.effects(trace, Effect.TransferFailed.class).getFirst().event().orElseThrow();
		assertEquals(0x4_0113L, event.stream().index(), "segment 4, bus 1, device 2, function 3");
	}

	@Test
	void eachIsToldOfEachMapping(@TempDir Path folder) throws Exception {
		var summary = Summary.of(run(folder, LINES.formatted("shared-stage2")));
		assertTrue(summary.smmuInvalidations() > 0 && summary.smmuInvalidations() % SMMUS == 0, "" + summary.smmuInvalidations());
	}

	@Test
	void linuxDrivesThemAll(@TempDir Path folder) throws Exception {
		var trace = run(folder, LINES.formatted("dom0-stage1"));
		assertEquals(List.of("failed", "failed", "failed", "failed"), DeviceScenarios.transfers(trace));
		assertEquals(SMMUS, DeviceScenarios.end(trace).io().smmus().size());
	}
}
