package io.stagewalk.boot.machine;

import java.util.Optional;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.SmmuStreamTable;
import io.stagewalk.translation.builder.TableFrames;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.SmmuRegisters;

/**
 * What the driver of an SMMUv3 makes before it switches it on: queues and a stream table.
 *
 * @see "arm-smmu-v3.c:arm_smmu_init_structures, arm_smmu_device_reset"
 */
public record SmmuStructures(Smmu smmu, SimulatedMemory memory, TableFrames left) {
	/** SMMUEN, EVENTQEN, CMDQEN. */
	private static final int ENABLED = 1 | 1 << 2 | 1 << 3;
	/** Tables and queues are inner shareable and write-back. */
	private static final int CACHED = 0xd75;
	private static final long READ_ALLOCATE = 1L << 62;
	/** Most bits of a StreamID in a two-level table, whose first level is at most 1 MiB. */
	private static final int MOST_STREAM_BITS = 25;

	/**
	 * What a driver wants.
	 *
	 * @param base        of the SMMU's registers
	 * @param cr2         SMMU_CR2
	 * @param log2Command most that the driver takes for the command queue: log2 of its entries
	 * @param log2Event   of the event queue
	 */
	public record Wish(PA base, Smmu.Driver driver, int cr2, int log2Command, int log2Event) {
	}

	/**
	 * The SMMU as it is when it was switched on: every stream aborts.
	 *
	 * @return empty if the frames do not suffice
	 */
	public static Optional<SmmuStructures> of(SimulatedMemory memory, TableFrames frames, SmmuFeatures features, Wish wish) {
		int log2Event = Math.min(wish.log2Event, (int) Bits.field(features.idr1(), 20, 16));
		int log2Command = Math.min(wish.log2Command, (int) Bits.field(features.idr1(), 25, 21));
		var events = Room.take(frames, (long) EventRecord.SIZE << log2Event);
		var commands = events.flatMap(room -> Room.take(room.left(), (long) CommandQueue.COMMAND_SIZE << log2Command));
		if (commands.isEmpty()) {
			return Optional.empty();
		}
		try {
			var table = SmmuStreamTable.init(memory, commands.get().left(), features, Math.min(MOST_STREAM_BITS, features.sidSize()));
			var made = table.registers();
			var registers = new SmmuRegisters(features, ENABLED, CACHED, wish.cr2, made.gbpa(), made.strtabBase() | READ_ALLOCATE,
					made.strtabBaseCfg());
			var smmu = new Smmu(wish.base, wish.driver, new SMMUv3(registers), CommandQueue.empty(commands.get().base(), log2Command),
					EventQueue.empty(events.get().base(), log2Event));
			return Optional.of(new SmmuStructures(smmu, table.memory(), table.frames()));
		} catch (OutOfTableFramesException exhausted) {
			return Optional.empty();
		}
	}

	/** Where they stand, for people. */
	public String text() {
		var registers = smmu.hardware().registers();
		return String.format("SMMUv3 at %s: %s stream table of 2^%d entries at %s, command queue of %d at %s, event queue of %d at %s",
				smmu.base(), registers.isTwoLevel() ? "two-level" : "linear", registers.log2Size(), registers.streamTable(),
				1L << smmu.commands().log2(), smmu.commands().base(), 1L << smmu.events().log2(), smmu.events().base());
	}
}
