package io.stagewalk.translation.builder;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.tlb.TlbInvalidation;

/** Memory while one operation changes tables in it. */
final class TableEditor {
	private final List<TableEvent> events = new ArrayList<>();
	private SimulatedMemory memory;
	private TableFrames frames;

	TableEditor(SimulatedMemory memory, TableFrames frames) {
		this.memory = memory;
		this.frames = frames;
	}

	long read(long address) {
		return memory.read64(address);
	}

	void write(long address, int level, long value) {
		long before = memory.read64(address);
		if (before != value) {
			memory = memory.write64(address, value);
			events.add(new DescriptorWrite(new PA(address), level, before, value));
		}
	}

	/**
	 * A page for a table, all zero since it comes fresh.
	 *
	 * @return its address, aligned to its size
	 */
	long allocate(Granule granule) throws OutOfTableFramesException {
		long count = granule.size() / Address.PAGE_SIZE;
		long skipped = -frames.next() & count - 1;
		if (!frames.has(skipped + count)) {
			throw new OutOfTableFramesException();
		}
		long frame = frames.next() + skipped;
		frames = frames.taken(skipped + count);
		return frame << Address.PAGE_SHIFT;
	}

	void invalidate(TlbInvalidation invalidation) {
		events.add(new TlbInvalidated(invalidation));
	}

	SimulatedMemory memory() {
		return memory;
	}

	TableFrames frames() {
		return frames;
	}

	List<TableEvent> events() {
		return events;
	}
}
