package io.stagewalk.translation.builder;

import io.stagewalk.memory.PA;

/** One doubleword of a translation table, or of a structure like it, that was changed. */
public record DescriptorWrite(PA address, int level, long before, long after) implements TableEvent {

	@Override
	public String toString() {
		return String.format("L%d %s: 0x%016x -> 0x%016x", level, address, before, after);
	}
}
