package io.stagewalk.translation.builder;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.SimulatedMemory;

/**
 * What an operation on the kernel's tables did.
 *
 * @param events every descriptor written, and every invalidation of TLB entries, in order
 */
public record LinuxUpdate(LinuxStage1 tables, SimulatedMemory memory, List<TableEvent> events) {
	public LinuxUpdate {
		events = List.copyOf(events);
	}

	/** This one as the second of two. */
	LinuxUpdate after(LinuxUpdate first) {
		var all = new ArrayList<>(first.events);
		all.addAll(events);
		return new LinuxUpdate(tables, memory, all);
	}

	/** Every descriptor written, in order. */
	public List<DescriptorWrite> writes() {
		return TableEvent.writes(events);
	}
}
