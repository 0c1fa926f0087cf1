package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.smmu.EventRecord;

/**
 * An SMMU's event queue in memory.
 *
 * @param log2     of the number of entries
 * @param produced how many records the SMMU ever wrote; the index is its remainder
 * @param consumed how many of them software has read
 * @see "SMMUv3 IHI 0070, 3.5 Command and Event queues"
 */
public record EventQueue(PA base, int log2, long produced, long consumed) {

	/** Memory, the queue and the writes after a record was added. */
	public record Added(SimulatedMemory memory, EventQueue queue, List<DescriptorWrite> writes) {
	}

	public static EventQueue empty(PA base, int log2) {
		return new EventQueue(base, log2, 0, 0);
	}

	/** Whether there are records that software has not read. */
	public boolean isPending() {
		return produced != consumed;
	}

	/** @return with nothing written if the queue is full: the SMMU drops the record */
	public Added add(SimulatedMemory memory, EventRecord event) {
		if (produced - consumed == 1L << log2) {
			return new Added(memory, this, List.of());
		}
		long address = address(produced);
		long[] dwords = { event.dword0(), event.dword1(), event.dword2(), event.dword3() };
		var writes = new ArrayList<DescriptorWrite>(dwords.length);
		for (int i = 0; i < dwords.length; i++) {
			long at = address + (long) i * Long.BYTES;
			writes.add(new DescriptorWrite(new PA(at), 0, memory.read64(at), dwords[i]));
			memory = memory.write64(at, dwords[i]);
		}
		return new Added(memory, new EventQueue(base, log2, produced + 1, consumed), writes);
	}

	/** The oldest record that software has not read. */
	public EventRecord next(SimulatedMemory memory) {
		long at = address(consumed);
		return new EventRecord(memory.read64(at), memory.read64(at + 8), memory.read64(at + 16), memory.read64(at + 24));
	}

	/** All records that software has not read, the oldest first. */
	public List<EventRecord> pending(SimulatedMemory memory) {
		var records = new ArrayList<EventRecord>();
		for (var rest = this; rest.isPending(); rest = rest.read()) {
			records.add(rest.next(memory));
		}
		return List.copyOf(records);
	}

	/** With the oldest record read. */
	public EventQueue read() {
		return new EventQueue(base, log2, produced, consumed + 1);
	}

	private long address(long index) {
		return base.value() + (index & (1L << log2) - 1) * EventRecord.SIZE;
	}
}
