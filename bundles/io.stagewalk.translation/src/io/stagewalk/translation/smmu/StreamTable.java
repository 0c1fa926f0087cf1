package io.stagewalk.translation.smmu;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.smmu.Fetch.Structure;

/**
 * Finds the stream table entry of a StreamID.
 *
 * @see "SMMUv3 IHI 0070, 3.3.1 Stream table lookup, 5.1 Level 1 Stream Table Descriptor"
 */
final class StreamTable {
	private static final int MOST_SPAN = 11;

	private final Lookup lookup;
	private final SmmuRegisters registers;

	StreamTable(Lookup lookup) {
		this.lookup = lookup;
		this.registers = lookup.registers;
	}

	Located locate() {
		long stream = lookup.transaction().stream().index();
		if (stream >>> registers.log2Size() != 0) {
			return invalid("the StreamID is beyond the stream table");
		}
		long table = registers.streamTable().value();
		return registers.isTwoLevel() ? twoLevel(table, stream) : entry(table + stream * StreamTableEntry.SIZE);
	}

	private Located twoLevel(long table, long stream) {
		long at = table + (stream >>> registers.split()) * Long.BYTES;
		if (isUnreadable(at, 1)) {
			return new Located.Ended(lookup.unreadable(EventRecord.F_STE_FETCH, at));
		}
		long descriptor = lookup.fetch(Structure.L1STD, at, 1).dwords().getFirst();
		long entry = entryAddress(descriptor, stream, registers.split());
		return entry < 0 ? invalid("the StreamID is beyond Span of the level 1 descriptor, which is " + Bits.field(descriptor, 4, 0))
				: entry(entry);
	}

	/**
	 * Where a level 1 descriptor has the entry of a stream.
	 *
	 * @param split bits of a StreamID that index the second level
	 * @return negative if its Span is 0, reserved, or too small
	 */
	static long entryAddress(long descriptor, long stream, int split) {
		int span = (int) Bits.field(descriptor, 4, 0);
		long index = Bits.field(stream, split - 1, 0);
		if (span == 0 || span > MOST_SPAN || span > split + 1 || index >>> span - 1 != 0) {
			return -1;
		}
		// the second level is aligned to its size
		return Bits.inPlace(descriptor, 55, 6 + span - 1) + index * StreamTableEntry.SIZE;
	}

	private Located entry(long address) {
		if (isUnreadable(address, Dwords.OF_ENTRY)) {
			return new Located.Ended(lookup.unreadable(EventRecord.F_STE_FETCH, address));
		}
		return new Located.At(address, lookup.fetch(Structure.STE, address, Dwords.OF_ENTRY));
	}

	private boolean isUnreadable(long address, int dwords) {
		return address >>> lookup.features.outputAddressBits() != 0 || !Dwords.arePresent(lookup.memory, address, dwords);
	}

	private Located invalid(String why) {
		return new Located.Ended(registers.recinvsid() ? lookup.bad(EventRecord.C_BAD_STREAMID, why)
				: new SmmuOutcome.Aborted(lookup.explanation(why)));
	}
}
