package io.stagewalk.translation.builder;

import java.util.List;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.smmu.ContextDescriptor;
import io.stagewalk.translation.smmu.SmmuFeatures;

/**
 * The context descriptors of a stream as the driver keeps them: a linear table while it fits a leaf of 64 KiB or the SMMU has
 * no other, else two levels with leaves that come when they are needed.
 *
 * @param table  physical address; where the SMMU is a guest's, the guest's idea of it
 * @param format STE.S1Fmt
 * @param log2   STE.S1CDMax
 * @param writes what the last change wrote, in order
 * @see "Linux arm-smmu-v3.c:arm_smmu_alloc_cd_tables"
 */
public record SmmuContextTable(PA table, int format, int log2, SimulatedMemory memory, TableFrames frames,
		List<DescriptorWrite> writes) {
	static final int LINEAR = 0;
	static final int TWO_LEVEL_64K = 2;
	/** log2 of the context descriptors in a leaf. */
	private static final int LEAF = 10;
	private static final long DESCRIPTOR_VALID = 1L << 31;
	private static final long LEAF_VALID = 1;

	public SmmuContextTable {
		writes = List.copyOf(writes);
	}

	/** @param log2 of the number of descriptors, at most the bits of a SubstreamID */
	public static SmmuContextTable init(SimulatedMemory memory, TableFrames frames, SmmuFeatures features, int log2)
			throws OutOfTableFramesException {
		var editor = new StructureEditor(memory, frames);
		boolean two = features.cd2l() && log2 > LEAF;
		long table = editor.allocate(two ? Math.max(64, 8L << log2 - LEAF) : (long) ContextDescriptor.SIZE << log2);
		return new SmmuContextTable(new PA(table), two ? TWO_LEVEL_64K : LINEAR, log2, editor.memory(), editor.frames(), List.of());
	}

	/**
	 * The table with the descriptor of a substream written.
	 *
	 * @param substream within the table
	 * @see "Linux arm-smmu-v3.c:arm_smmu_alloc_cd_ptr, arm_smmu_write_cd_l1_desc, arm_smmu_write_cd_entry"
	 */
	public SmmuContextTable with(int substream, ContextDescriptor descriptor) throws OutOfTableFramesException {
		var editor = new StructureEditor(memory, frames);
		editor.writeEntry(address(editor, substream), descriptor.dwords(), DESCRIPTOR_VALID);
		return new SmmuContextTable(table, format, log2, editor.memory(), editor.frames(), editor.writes());
	}

	private long address(StructureEditor editor, int substream) throws OutOfTableFramesException {
		if (format == LINEAR) {
			return table.value() + (long) substream * ContextDescriptor.SIZE;
		}
		long first = table.value() + (long) (substream >>> LEAF) * Long.BYTES;
		if (editor.read(first) == 0) {
			editor.write(first, editor.allocate((long) ContextDescriptor.SIZE << LEAF) | LEAF_VALID);
		}
		return (editor.read(first) & ~LEAF_VALID) + (long) (substream & (1 << LEAF) - 1) * ContextDescriptor.SIZE;
	}
}
