package io.stagewalk.boot.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.tlb.SmmuTlbCommand;

/** The queues of an SMMU are bytes in memory, and go round. */
class QueueTest {
	private static final PA BASE = new PA(0x1_0000);
	private static final SimulatedMemory MEMORY = SimulatedMemory.empty().withPresent(AddressRange.ofLength(0x1_0000, 0x1000));

	private static EventRecord event(long number) {
		return new EventRecord(number, number << 8, number << 16, number << 24);
	}

	@Test
	void eventsAreReadInTheOrderInWhichTheyCame() {
		var memory = MEMORY;
		var queue = EventQueue.empty(BASE, 2);
		for (int i = 1; i <= 20; i++) {
			var added = queue.add(memory, event(i));
			memory = added.memory();
			assertEquals(4, added.writes().size());
			assertEquals(event(i), added.queue().next(memory));
			queue = added.queue().read();
			assertFalse(queue.isPending());
		}
		assertEquals(20, memory.read64(BASE.value() + 3 * EventRecord.SIZE));
	}

	/** Who answers a transaction that waits reads its event out of turn; its place is free only when all before it were read. */
	@Test
	void anEventMayBeReadBeforeOlderOnes() {
		var memory = MEMORY;
		var queue = EventQueue.empty(BASE, 1);
		for (int i = 1; i <= 2; i++) {
			var added = queue.add(memory, event(i));
			memory = added.memory();
			queue = added.queue();
		}
		queue = queue.without(memory, event(2));
		assertEquals(List.of(event(1)), queue.pending(memory));
		assertEquals(List.of(), queue.add(memory, event(3)).writes());
		assertEquals(queue, queue.without(memory, event(2)));
		queue = queue.read();
		assertFalse(queue.isPending());
		assertEquals(2, queue.consumed());
		assertEquals(event(3), queue.add(memory, event(3)).queue().next(queue.add(memory, event(3)).memory()));
	}

	@Test
	void whatComesToAFullQueueIsDropped() {
		var memory = MEMORY;
		var queue = EventQueue.empty(BASE, 1);
		for (int i = 1; i <= 3; i++) {
			var added = queue.add(memory, event(i));
			assertEquals(i <= 2 ? 4 : 0, added.writes().size());
			memory = added.memory();
			queue = added.queue();
		}
		assertEquals(event(1), queue.next(memory));
		assertEquals(event(2), queue.read().next(memory));
		assertFalse(queue.read().read().isPending());
	}

	@Test
	void commandsAreWrittenAsTheSmmuReadsThem() {
		var queue = CommandQueue.empty(BASE, 2);
		var commands = List.of(CommandQueue.Command.configured(new StreamID(0x18)), CommandQueue.Command.invalidate(7),
				CommandQueue.Command.resume(new StreamID(0x20), 0x1234, CommandQueue.Action.RETRY));
		var added = queue.add(MEMORY, commands);
		assertEquals(0x18_0000_0003L, added.memory().read64(BASE.value()));
		assertEquals(1, added.memory().read64(BASE.value() + 8));
		long invalidation = added.memory().read64(BASE.value() + 16);
		var known = SmmuTlbCommand.decode(invalidation, 0).orElseThrow();
		assertEquals("CMD_TLBI_S12_VMALL", known.name());
		assertEquals(0x7_0000_0028L, invalidation);
		assertEquals(0x20_0000_1044L, added.memory().read64(BASE.value() + 32));
		assertEquals(0x1234, added.memory().read64(BASE.value() + 40));
		assertTrue(added.queue().produced() == 3);
	}
}
