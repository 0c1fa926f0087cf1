package io.stagewalk.translation.map;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;

/** Where the descriptors of a map are read. What is asked for never crosses a 4 KiB page. */
abstract sealed class TableSource {
	final PhysicalMemory memory;
	/** Of the last read. */
	long physical;

	TableSource(PhysicalMemory memory) {
		this.memory = memory;
	}

	/** Tables at physical addresses. */
	static TableSource direct(PhysicalMemory memory) {
		return new Direct(memory);
	}

	/** Tables at addresses that stage 2 translates. */
	static TableSource through(Stage2Regime stage2, PhysicalMemory memory) {
		return new ThroughStage2(memory, stage2);
	}

	/** @return where an address really is; negative if stage 2 does not map it */
	abstract long locate(long address);

	/** @return how many doublewords, from the first on, were there to be read */
	abstract int read(long address, long[] into, int count);

	/** After a {@link #read} that gave nothing: how many doublewords, at least 1, cannot be read. */
	abstract int unreadable(long address, int count);

	/** Why not. */
	abstract UnreadRange.Reason reason();

	final int absent(long address, int count) {
		int absent = 1;
		while (absent < count && !memory.isPresent(address + (long) absent * Long.BYTES)) {
			absent++;
		}
		return absent;
	}

	private static final class Direct extends TableSource {
		Direct(PhysicalMemory memory) {
			super(memory);
		}

		@Override
		long locate(long address) {
			return address;
		}

		@Override
		int read(long address, long[] into, int count) {
			physical = address;
			return memory.read64s(address, into, count);
		}

		@Override
		int unreadable(long address, int count) {
			return absent(address, count);
		}

		@Override
		UnreadRange.Reason reason() {
			return UnreadRange.Reason.ABSENT;
		}
	}

	private static final class ThroughStage2 extends TableSource {
		private final Walker stage2;
		private long page = -1;
		private long pageOutput;
		private boolean mapped;

		ThroughStage2(PhysicalMemory memory, Stage2Regime regime) {
			super(memory);
			stage2 = new Walker(memory, TranslationRegime.of(regime));
		}

		@Override
		long locate(long address) {
			long wanted = address & -Address.PAGE_SIZE;
			if (wanted != page) {
				page = wanted;
				mapped = stage2.translateTableRead(wanted);
				pageOutput = stage2.output();
			}
			return mapped ? pageOutput + (address - wanted) : -1;
		}

		@Override
		int read(long address, long[] into, int count) {
			physical = locate(address);
			return mapped ? memory.read64s(physical, into, count) : 0;
		}

		@Override
		int unreadable(long address, int count) {
			return mapped ? absent(physical, count) : count;
		}

		@Override
		UnreadRange.Reason reason() {
			return mapped ? UnreadRange.Reason.ABSENT : UnreadRange.Reason.NOT_MAPPED_BY_STAGE2;
		}
	}
}
