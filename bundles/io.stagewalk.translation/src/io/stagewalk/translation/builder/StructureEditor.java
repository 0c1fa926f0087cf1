package io.stagewalk.translation.builder;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;

/** Memory while a driver changes the structures of an SMMU in it. */
final class StructureEditor {
	private final List<DescriptorWrite> writes = new ArrayList<>();
	private SimulatedMemory memory;
	private TableFrames frames;

	StructureEditor(SimulatedMemory memory, TableFrames frames) {
		this.memory = memory;
		this.frames = frames;
	}

	/** A table of zeros, aligned to its size. */
	long allocate(long bytes) throws OutOfTableFramesException {
		long count = Math.ceilDiv(bytes, Address.PAGE_SIZE);
		long skipped = -frames.next() & Long.highestOneBit(2 * count - 1) - 1;
		if (!frames.has(skipped + count)) {
			throw new OutOfTableFramesException();
		}
		long address = frames.next() + skipped << Address.PAGE_SHIFT;
		frames = frames.taken(skipped + count);
		return address;
	}

	long read(long address) {
		return memory.read64(address);
	}

	void write(long address, long value) {
		long before = memory.read64(address);
		if (before != value) {
			memory = memory.write64(address, value);
			writes.add(new DescriptorWrite(new PA(address), 0, before, value));
		}
	}

	/** Writes what is not listed: a table that the SMMU does not see yet, or many entries that are all alike. */
	void fill(long address, long[] dwords) {
		memory = memory.write64s(address, dwords);
	}

	/**
	 * Writes a structure whose first doubleword says whether it is valid: a valid one is made invalid first, and the first
	 * doubleword is written last.
	 *
	 * @see "Linux drivers/iommu/arm/arm-smmu-v3/arm-smmu-v3.c:arm_smmu_write_entry"
	 */
	void writeEntry(long address, List<Long> dwords, long validBit) {
		boolean changesMore = false;
		for (int i = 1; i < dwords.size(); i++) {
			changesMore |= read(address + 8L * i) != dwords.get(i);
		}
		if (changesMore && (read(address) & validBit) != 0) {
			write(address, read(address) & ~validBit);
		}
		for (int i = dwords.size() - 1; i >= 0; i--) {
			write(address + 8L * i, dwords.get(i));
		}
	}

	SimulatedMemory memory() {
		return memory;
	}

	TableFrames frames() {
		return frames;
	}

	List<DescriptorWrite> writes() {
		return List.copyOf(writes);
	}
}
