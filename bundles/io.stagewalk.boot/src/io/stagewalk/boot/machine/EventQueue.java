package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.smmu.EventRecord;

/**
 * An SMMU's event queue in memory.
 *
 * @param log2     of the number of entries
 * @param produced how many records the SMMU ever wrote; the index is its remainder
 * @param consumed how many of them software has read, all up to there
 * @param ahead    which of the others it has read too: who answers a transaction that waits reads its event, whatever stands before it
 * @see "SMMUv3 IHI 0070, 3.5 Command and Event queues"
 */
public record EventQueue(PA base, int log2, long produced, long consumed, Set<Long> ahead) {
	public EventQueue {
		ahead = Set.copyOf(ahead);
	}

	/** Memory, the queue and the writes after a record was added. */
	public record Added(SimulatedMemory memory, EventQueue queue, List<DescriptorWrite> writes) {
	}

	public static EventQueue empty(PA base, int log2) {
		return new EventQueue(base, log2, 0, 0, Set.of());
	}

	/** Whether there are records that software has not read. */
	public boolean isPending() {
		return produced - consumed != ahead.size();
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
		return new Added(memory, new EventQueue(base, log2, produced + 1, consumed, ahead), writes);
	}

	/** The oldest record that software has not read. */
	public EventRecord next(SimulatedMemory memory) {
		return at(memory, unread().findFirst().orElse(consumed));
	}

	/** The oldest record that software has not read of a transaction that is over. */
	public Optional<EventRecord> nextEnded(SimulatedMemory memory) {
		return pending(memory).stream().filter(event -> !event.isStalled()).findFirst();
	}

	private LongStream unread() {
		return LongStream.range(consumed, produced).filter(index -> !ahead.contains(index));
	}

	private EventRecord at(SimulatedMemory memory, long index) {
		long at = address(index);
		return new EventRecord(memory.read64(at), memory.read64(at + 8), memory.read64(at + 16), memory.read64(at + 24));
	}

	/** All records that software has not read, the oldest first. */
	public List<EventRecord> pending(SimulatedMemory memory) {
		return unread().mapToObj(index -> at(memory, index)).toList();
	}

	/** With the oldest record read. */
	public EventQueue read() {
		return without(unread().findFirst().orElseThrow());
	}

	/** With the oldest of such records read; the same if there is none, as when the queue was full when it came. */
	public EventQueue without(SimulatedMemory memory, EventRecord event) {
		var found = unread().filter(index -> at(memory, index).equals(event)).findFirst();
		return found.isPresent() ? without(found.getAsLong()) : this;
	}

	private EventQueue without(long index) {
		var read = new HashSet<>(ahead);
		read.add(index);
		long next = consumed;
		while (read.remove(next)) {
			next++;
		}
		return new EventQueue(base, log2, produced, next, read);
	}

	private long address(long index) {
		return base.value() + (index & (1L << log2) - 1) * EventRecord.SIZE;
	}
}
