package io.stagewalk.translation.builder;

import java.util.List;

import io.stagewalk.memory.SimulatedMemory;

/**
 * What an operation on a p2m did.
 *
 * @param events every descriptor written, and every invalidation of the domain's TLB entries, in order
 */
public record P2mUpdate(XenP2m p2m, SimulatedMemory memory, List<TableEvent> events) {
	public P2mUpdate {
		events = List.copyOf(events);
	}

	/** Every descriptor written, in order: a live entry is cleared before it is written anew. */
	public List<DescriptorWrite> writes() {
		return TableEvent.writes(events);
	}

	/** How often the domain's TLB entries had to be invalidated. */
	public int flushes() {
		return events.size() - writes().size();
	}
}
