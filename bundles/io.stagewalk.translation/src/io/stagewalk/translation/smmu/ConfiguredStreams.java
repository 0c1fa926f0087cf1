package io.stagewalk.translation.smmu;

import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Bits;

/**
 * The streams whose entry in the stream table is valid (STE.V = 1), ascending, found lazily. What a level 1 descriptor does not
 * span, and where no memory is, is skipped.
 *
 * @see "SMMUv3 IHI 0070, 3.3.1 Stream table lookup"
 */
public final class ConfiguredStreams {
	/** Of a table that nobody can have meant: no more entries are looked at. */
	public static final long ENTRY_LIMIT = 1L << 26;

	private final PhysicalMemory memory;
	private final SmmuRegisters registers;

	public ConfiguredStreams(PhysicalMemory memory, SMMUv3 smmu) {
		this.memory = memory;
		this.registers = smmu.registers();
	}

	/** @param progress hears of the entries looked at; if it cancels, the streams end */
	public Stream<StreamID> streams(Progress progress) {
		return StreamSupport.stream(new Search(progress), false);
	}

	private final class Search extends Spliterators.AbstractSpliterator<StreamID> {
		private static final int PROGRESS_INTERVAL = 1 << 12;
		private final Progress progress;
		private long next;
		private long looked;

		Search(Progress progress) {
			super(Long.MAX_VALUE, ORDERED | DISTINCT | NONNULL);
			this.progress = progress;
		}

		@Override
		public boolean tryAdvance(Consumer<? super StreamID> action) {
			while (next >>> registers.log2Size() == 0 && looked < ENTRY_LIMIT) {
				if (++looked % PROGRESS_INTERVAL == 0) {
					progress.worked(looked);
					if (progress.isCancelled()) {
						return false;
					}
				}
				long stream = next;
				long entry = registers.isTwoLevel() ? entryInTwoLevels(stream) : registers.streamTable().value() + stream * StreamTableEntry.SIZE;
				if (entry < 0) {
					next = (stream | Bits.mask(registers.split())) + 1;
				} else {
					next++;
					if (Bits.isSet(memory.read64(entry), 0)) {
						action.accept(new StreamID((int) stream));
						return true;
					}
				}
			}
			return false;
		}

		/** Negative where the level 1 descriptor has no entry for the stream, nor for any behind it. */
		private long entryInTwoLevels(long stream) {
			long descriptor = memory.read64(registers.streamTable().value() + (stream >>> registers.split()) * Long.BYTES);
			return StreamTable.entryAddress(descriptor, stream, registers.split());
		}
	}
}
