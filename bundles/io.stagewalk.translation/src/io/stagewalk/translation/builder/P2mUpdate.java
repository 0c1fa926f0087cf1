package io.stagewalk.translation.builder;

import java.util.List;

import io.stagewalk.memory.SimulatedMemory;

/**
 * What an operation on a p2m did.
 *
 * @param writes  every descriptor written, in order: a live entry is cleared before it is written anew
 * @param flushes how often the domain's TLB entries had to be invalidated
 */
public record P2mUpdate(XenP2m p2m, SimulatedMemory memory, List<DescriptorWrite> writes, int flushes) {
	public P2mUpdate {
		writes = List.copyOf(writes);
	}
}
