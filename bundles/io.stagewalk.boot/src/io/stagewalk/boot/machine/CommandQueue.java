package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.tlb.SmmuTlbCommand;

/**
 * An SMMU's command queue in memory. The SMMU carries out what it is given at once.
 *
 * @param log2     of the number of entries
 * @param produced how many commands were ever given; the index is its remainder
 * @see "SMMUv3 IHI 0070, 3.5 Command and Event queues, 4 Commands"
 */
public record CommandQueue(PA base, int log2, long produced) {
	/** Bytes of a command. */
	public static final int COMMAND_SIZE = 16;
	private static final int CFGI_STE = 0x03, CFGI_ALL = 0x04, RESUME = 0x44, SYNC = 0x46;
	private static final long LEAF = 1;
	/** Range, of which all ones mean all streams. */
	private static final long EVERY_STREAM = 31;
	/** CS = SEV; of the completion that the SMMU writes, inner shareable and write-back. */
	private static final long SYNC_BY_EVENT = 2L << 12 | 3L << 22 | 0xfL << 24;

	/** A command, as the SMMU reads it. */
	public record Command(String name, long dword0, long dword1) {

		/** What software waits for. */
		public static Command sync() {
			return new Command("CMD_SYNC", SYNC | SYNC_BY_EVENT, 0);
		}

		/** The stream's entry was changed. */
		public static Command configured(StreamID stream) {
			return new Command("CMD_CFGI_STE", CFGI_STE | stream.index() << 32, LEAF);
		}

		/** Entries of many streams were changed. */
		public static Command configuredAll() {
			return new Command("CMD_CFGI_ALL", CFGI_ALL, EVERY_STREAM);
		}

		/** All translations of a VMID are to be forgotten. */
		public static Command invalidate(int vmid) {
			return new Command(SmmuTlbCommand.CMD_TLBI_S12_VMALL.name(),
					SmmuTlbCommand.CMD_TLBI_S12_VMALL.opcode() | (long) vmid << 32, 0);
		}

		/** A transaction that stalled goes on, or ends. */
		public static Command resume(StreamID stream, int tag, Action action) {
			return new Command("CMD_RESUME", RESUME | (long) action.ordinal() << 12 | stream.index() << 32, tag);
		}
	}

	/** What becomes of a transaction that stalled, by its encoding. */
	public enum Action {
		TERMINATE, RETRY, ABORT
	}

	/** Memory, the queue and the writes after commands were added. */
	public record Added(SimulatedMemory memory, CommandQueue queue, List<DescriptorWrite> writes) {
	}

	public static CommandQueue empty(PA base, int log2) {
		return new CommandQueue(base, log2, 0);
	}

	public Added add(SimulatedMemory memory, List<Command> commands) {
		var writes = new ArrayList<DescriptorWrite>(2 * commands.size());
		long index = produced;
		for (var command : commands) {
			long at = base.value() + (index++ & (1L << log2) - 1) * COMMAND_SIZE;
			long[] dwords = { command.dword0, command.dword1 };
			for (int i = 0; i < dwords.length; i++) {
				long address = at + (long) i * Long.BYTES;
				writes.add(new DescriptorWrite(new PA(address), 0, memory.read64(address), dwords[i]));
				memory = memory.write64(address, dwords[i]);
			}
		}
		return new Added(memory, new CommandQueue(base, log2, index), writes);
	}
}
