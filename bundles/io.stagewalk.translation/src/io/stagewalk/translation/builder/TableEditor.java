package io.stagewalk.translation.builder;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Stage2Descriptor;

/** Memory while one operation changes tables in it. */
final class TableEditor {
	private final List<DescriptorWrite> writes = new ArrayList<>();
	private SimulatedMemory memory;
	private TableFrames frames;
	private int flushes;

	TableEditor(SimulatedMemory memory, TableFrames frames) {
		this.memory = memory;
		this.frames = frames;
	}

	Stage2Descriptor read(long address, int level) {
		return new Stage2Descriptor(memory.read64(address), level);
	}

	void write(long address, int level, long value) {
		long before = memory.read64(address);
		if (before != value) {
			memory = memory.write64(address, value);
			writes.add(new DescriptorWrite(new PA(address), level, before, value));
		}
	}

	/** A frame for a table, all zero since it comes fresh. */
	long allocate() throws OutOfTableFramesException {
		if (!frames.has(1)) {
			throw new OutOfTableFramesException();
		}
		long frame = frames.next();
		frames = frames.taken(1);
		return frame << Address.PAGE_SHIFT;
	}

	void flush() {
		flushes++;
	}

	P2mUpdate finish(XenP2m p2m) {
		return new P2mUpdate(p2m.with(frames), memory, writes, flushes);
	}
}
