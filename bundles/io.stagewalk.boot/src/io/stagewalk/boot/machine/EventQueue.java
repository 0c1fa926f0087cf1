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
 * @param produced how many records were ever written; the index is its remainder
 * @see "SMMUv3 IHI 0070, 3.5 Command and Event queues"
 */
public record EventQueue(PA base, int entries, long produced) {

	/** Memory, the queue and the writes after a record was added. The consumer keeps up, so there is no overflow. */
	public record Added(SimulatedMemory memory, EventQueue queue, List<DescriptorWrite> writes) {
	}

	public Added add(SimulatedMemory memory, EventRecord event) {
		long address = base.value() + produced % entries * EventRecord.SIZE;
		long[] dwords = { event.dword0(), event.dword1(), event.dword2(), event.dword3() };
		var writes = new ArrayList<DescriptorWrite>(dwords.length);
		for (int i = 0; i < dwords.length; i++) {
			long at = address + (long) i * Long.BYTES;
			writes.add(new DescriptorWrite(new PA(at), 0, memory.read64(at), dwords[i]));
			memory = memory.write64(at, dwords[i]);
		}
		return new Added(memory, new EventQueue(base, entries, produced + 1), writes);
	}
}
