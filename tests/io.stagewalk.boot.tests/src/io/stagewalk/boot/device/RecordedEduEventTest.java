package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonReader;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Effect;
import io.stagewalk.translation.smmu.EventRecord;

/** Events that a real SMMU recorded when the device of the experiment read a page that nobody had touched. */
class RecordedEduEventTest {
	/** QEMU leaves the offset into the page in doubleword 3, where the architecture has none. */
	private static final long PAGE = 0xf_ffff_ffff_f000L;

	@Test
	void everyRecordedEventIsWhatTheModelRecordsForTheSameAccess() throws Exception {
		var recorded = recorded();
		assertEquals(16, recorded.size(), "one a word, for this device");
		for (var event : recorded) {
			assertEquals(List.of(event.dword0(), event.dword1(), event.dword2(), event.dword3() & PAGE),
					dwords(modelled(event.inputAddress())));
		}
	}

	private static EventRecord modelled(long address) {
		var trace = DeviceScenarios.run(String.format("smmu shared-stage2\npolicy on-fault\npci 0000:00:03.0 edu\nboot\n"
				+ "dma edu read 0x%x 4\n", address));
		var failed = DeviceScenarios.effects(trace, Effect.TransferFailed.class);
		assertEquals(1, failed.size());
		var event = failed.getFirst().event().orElseThrow();
		var queue = DeviceScenarios.end(trace).io().smmus().getFirst().events();
		var memory = DeviceScenarios.end(trace).memory();
		for (int i = 0; i < 4; i++) {
			assertEquals(dwords(event).get(i), memory.read64(queue.base().value() + 8L * i), "in the queue in memory");
		}
		assertTrue(!queue.isPending(), "Xen has read it");
		return event;
	}

	private static List<Long> dwords(EventRecord event) {
		return List.of(event.dword0(), event.dword1(), event.dword2(), event.dword3());
	}

	static List<EventRecord> recorded() throws Exception {
		var json = JsonReader.read("events.json", Files.readString(Repository.recording("x420dt-edu-lazy2/events.json")));
		var events = new ArrayList<EventRecord>();
		for (var event : ((Json.Array) ((Json.Object) json).member("events").orElseThrow()).elements()) {
			var dwords = ((Json.Array) ((Json.Object) event).member("dwords").orElseThrow()).elements().stream()
					.map(dword -> Long.parseUnsignedLong(((Json.Text) dword).value().substring(2), 16)).toList();
			events.add(new EventRecord(dwords.get(0), dwords.get(1), dwords.get(2), dwords.get(3)));
		}
		return events;
	}
}
