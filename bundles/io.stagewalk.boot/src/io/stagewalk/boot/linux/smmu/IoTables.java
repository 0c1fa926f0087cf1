package io.stagewalk.boot.linux.smmu;

import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Room;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.TableFrames;

/**
 * A domain's own stage 1, of four levels with pages of 4 KiB.
 *
 * @param root address of the first table
 * @see "Linux drivers/iommu/io-pgtable-arm.c"
 */
record IoTables(SimulatedMemory memory, TableFrames frames, long root) {
	private static final int LEVELS = 4, STRIDE = 9;
	private static final long TABLE = 3;
	private static final long ADDRESS = 0xffff_ffff_f000L;
	/** Not executable; not global, accessed, outer shareable, read and write for all, AttrIndx 2: a register of a device. */
	private static final long DEVICE_PAGE = 0x0060_0000_0000_0e4bL;

	/** Of the domain that a stream is attached to. */
	static IoTables of(Machine machine, Smmu smmu, StreamID stream) {
		var context = smmu.hardware().translate(machine.memory(), stream, 0, Access.READ).explanation().contextDescriptor().orElseThrow();
		return new IoTables(machine.memory(), machine.io().dom0(), context.dword(1));
	}

	/** The tables with a page of a device mapped. */
	IoTables map(long iova, long frame) throws OutOfTableFramesException {
		var tables = this;
		long table = root;
		for (int level = 0; level < LEVELS - 1; level++) {
			long at = table + index(iova, level);
			if (tables.memory.read64(at) == 0) {
				var next = Room.take(tables.frames, Address.PAGE_SIZE).orElseThrow(OutOfTableFramesException::new);
				tables = new IoTables(tables.memory.write64(at, next.base().value() | TABLE), next.left(), root);
			}
			table = tables.memory.read64(at) & ADDRESS;
		}
		return new IoTables(tables.memory.write64(table + index(iova, LEVELS - 1), frame << Address.PAGE_SHIFT | DEVICE_PAGE), tables.frames,
				root);
	}

	private static long index(long iova, int level) {
		return (iova >>> Address.PAGE_SHIFT + STRIDE * (LEVELS - 1 - level) & (1 << STRIDE) - 1) * Long.BYTES;
	}
}
