package io.stagewalk.translation.builder;

import java.util.List;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.SmmuRegisters;
import io.stagewalk.translation.smmu.StreamTableEntry;

/**
 * The stream table of an SMMU as its driver keeps it: in two levels where the SMMU has them and many streams, with second levels that come when
 * a stream is first configured and abort all others.
 *
 * @param registers as the driver leaves them: on, streams without an entry recorded
 * @param writes    what the last change wrote, in order; not what it filled a table with before the SMMU could see it
 * @see "Linux drivers/iommu/arm/arm-smmu-v3/arm-smmu-v3.c"
 */
public record SmmuStreamTable(SmmuRegisters registers, SimulatedMemory memory, TableFrames frames, List<DescriptorWrite> writes) {
	private static final int SPLIT = 8;
	private static final int TWO_LEVEL = 1 << 16;
	private static final long ENTRY_VALID = 1;
	private static final long POINTER = 0xf_ffff_ffff_ffc0L;

	public SmmuStreamTable {
		writes = List.copyOf(writes);
	}

	/**
	 * A table without a configured stream; all of a linear one abort.
	 *
	 * @param log2Size bits of a StreamID, at most those that the SMMU has
	 * @see "Linux arm-smmu-v3.c:arm_smmu_init_strtab_2lvl, arm_smmu_init_strtab_linear"
	 */
	public static SmmuStreamTable init(SimulatedMemory memory, TableFrames frames, SmmuFeatures features, int log2Size)
			throws OutOfTableFramesException {
		var editor = new StructureEditor(memory, frames);
		// an SMMU whose streams fit a second level gets a linear table
		boolean two = features.hasTwoLevelStreamTables() && features.sidSize() > SPLIT;
		long bytes = two ? Math.max(64, 8L << Math.max(0, log2Size - SPLIT)) : (long) StreamTableEntry.SIZE << log2Size;
		long table = editor.allocate(bytes);
		if (!two) {
			abortAll(editor, table, 1 << log2Size);
		}
		var linear = SmmuRegisters.linear(features, new PA(table), log2Size);
		var registers = two ? new SmmuRegisters(features, linear.cr0(), linear.cr1(), linear.cr2(), linear.gbpa(),
				linear.strtabBase(), log2Size | SPLIT << 6 | TWO_LEVEL) : linear;
		return new SmmuStreamTable(registers, editor.memory(), editor.frames(), editor.writes());
	}

	/**
	 * The table with a stream's entry written.
	 *
	 * @param stream within the table
	 * @see "Linux arm-smmu-v3.c:arm_smmu_init_sid_strtab, arm_smmu_install_ste_for_dev"
	 */
	public SmmuStreamTable with(StreamID stream, StreamTableEntry entry) throws OutOfTableFramesException {
		var editor = new StructureEditor(memory, frames);
		editor.writeEntry(address(editor, stream), entry.dwords(), ENTRY_VALID);
		return new SmmuStreamTable(registers, editor.memory(), editor.frames(), editor.writes());
	}

	/**
	 * The table with the same entry written for streams that follow each other.
	 *
	 * @param first within the table
	 * @param last  within the table, not before {@code first}
	 * @return whose writes are the first stream's entry and the level 1 descriptors that are new; the other streams get the
	 *         same entry
	 */
	public SmmuStreamTable with(StreamID first, StreamID last, StreamTableEntry entry) throws OutOfTableFramesException {
		var editor = new StructureEditor(memory, frames);
		editor.writeEntry(address(editor, first), entry.dwords(), ENTRY_VALID);
		for (long next = first.index() + 1; next <= last.index();) {
			long end = Math.min(next | (1 << SPLIT) - 1, last.index());
			editor.fill(address(editor, new StreamID((int) next)), repeated(entry, (int) (end - next + 1)));
			next = end + 1;
		}
		return new SmmuStreamTable(registers, editor.memory(), editor.frames(), editor.writes());
	}

	/** The same table over memory in which something else was changed. */
	public SmmuStreamTable with(SimulatedMemory changed, TableFrames left) {
		return new SmmuStreamTable(registers, changed, left, List.of());
	}

	private long address(StructureEditor editor, StreamID stream) throws OutOfTableFramesException {
		long table = registers.streamTable().value();
		if (!registers.isTwoLevel()) {
			return table + stream.index() * StreamTableEntry.SIZE;
		}
		long first = table + (stream.index() >>> SPLIT) * Long.BYTES;
		if (editor.read(first) == 0) {
			long second = editor.allocate((long) StreamTableEntry.SIZE << SPLIT);
			abortAll(editor, second, 1 << SPLIT);
			editor.write(first, second | SPLIT + 1);
		}
		return (editor.read(first) & POINTER) + (stream.index() & (1 << SPLIT) - 1) * StreamTableEntry.SIZE;
	}

	private static void abortAll(StructureEditor editor, long table, int entries) {
		editor.fill(table, repeated(SmmuEntries.abort(), entries));
	}

	private static long[] repeated(StreamTableEntry entry, int count) {
		int dwords = StreamTableEntry.SIZE / Long.BYTES;
		var all = new long[count * dwords];
		for (int i = 0; i < all.length; i++) {
			all[i] = entry.dword(i % dwords);
		}
		return all;
	}
}
