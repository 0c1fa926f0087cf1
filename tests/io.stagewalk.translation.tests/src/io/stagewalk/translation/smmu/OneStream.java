package io.stagewalk.translation.smmu;

import java.util.ArrayList;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.SmmuEntries;

/**
 * A stream with a linear stream table, one context descriptor, a stage 1 that has one page at {@link #ADDRESS}, and a stage 2
 * that has the first 4 GiB at themselves, in blocks of 1 GiB. All of it can be changed.
 */
record OneStream(SmmuFeatures features, SimulatedMemory memory) {
	static final StreamID STREAM = new StreamID(0x18);
	static final long ADDRESS = 0x40_1008_2abcL;
	static final long STREAMS = 0x1000_0000L;
	static final long CONTEXTS = 0x1100_0000L;
	static final long STAGE1 = 0x1800_0000L;
	static final long STAGE2 = 0x1900_0000L;
	static final long PAGE = STAGE1 + 0x2000 + (ADDRESS >>> 12 & 511) * 8;
	/** Both stages, substreams, stalls, updates, all byte orders; 48-bit addresses. */
	static final SmmuFeatures FEATURES = new SmmuFeatures(0x080c_128b | 1 << 4, 16 | 16 << 6 | 3 << 26, 0x314 | 1 << 13, 0x475);
	/** Page at 0x9000_0000, readable and writable by all, Normal memory, accessed. */
	static final long LEAF = 0x9000_0000L | 0x743;
	/** 39-bit IPAs, blocks of 1 GiB at the root, 44-bit output. */
	private static final VTCR VTCR39 = new VTCR(25 | 1 << 6 | 0x3500 | 4 << 16);
	private static final long BLOCK = 0x7fd;

	static OneStream make() {
		return new OneStream(FEATURES, SimulatedMemory.empty().withPresent(AddressRange.ofLength(STREAMS,
				0x1000_0000))).tables();
	}

	private OneStream tables() {
		var changed = write(STAGE1 + (ADDRESS >>> 30) * 8, STAGE1 + 0x1000 | 3)
				.write(STAGE1 + 0x1000 + (ADDRESS >>> 21 & 511) * 8, STAGE1 + 0x2000 | 3).write(PAGE, LEAF);
		for (long i = 0; i < 4; i++) {
			changed = changed.write(STAGE2 + 8 * i, i << 30 | BLOCK);
		}
		return changed.with(stage1()).with(context());
	}

	/** V, T0SZ 25, EPD1, IPS 48 bits, AA64, R, A, ASET. */
	static ContextDescriptor context() {
		return new ContextDescriptor(25 | 0x3500 | 1L << 30 | 1L << 31 | 5L << 32 | 1L << 41 | 7L << 45 | 7L << 48, STAGE1,
				0, 0xff);
	}

	static StreamTableEntry stage1() {
		return new StreamTableEntry(1 | StreamTableEntry.CONFIG_STAGE1 << 1 | CONTEXTS, 0xd4 | 1L << 44, 0, 0);
	}

	static StreamTableEntry stage2() {
		return SmmuEntries.stage2(VTTBR.of(3, STAGE2), VTCR39);
	}

	static StreamTableEntry nested() {
		return new StreamTableEntry(1 | StreamTableEntry.CONFIG_NESTED << 1 | CONTEXTS, 0xd4 | 1L << 44, stage2().dword(2),
				STAGE2);
	}

	OneStream write(long address, long value) {
		return new OneStream(features, memory.write64(address, value));
	}

	OneStream with(SmmuFeatures other) {
		return new OneStream(other, memory);
	}

	OneStream with(StreamTableEntry entry) {
		var changed = this;
		for (int i = 0; i < 8; i++) {
			changed = changed.write(STREAMS + STREAM.index() * StreamTableEntry.SIZE + 8 * i, entry.dword(i));
		}
		return changed;
	}

	OneStream with(ContextDescriptor descriptor) {
		return withContext(CONTEXTS, descriptor);
	}

	OneStream withContext(long address, ContextDescriptor descriptor) {
		var changed = this;
		for (int i = 0; i < 8; i++) {
			changed = changed.write(address + 8 * i, descriptor.dword(i));
		}
		return changed;
	}

	/** With some bits of the entry changed. */
	OneStream flip(StreamTableEntry entry, int dword, long bits) {
		var dwords = new ArrayList<>(entry.dwords());
		dwords.set(dword, dwords.get(dword) ^ bits);
		return with(new StreamTableEntry(dwords));
	}

	/** With some bits of the context descriptor changed. */
	OneStream flipContext(int dword, long bits) {
		var dwords = new ArrayList<>(context().dwords());
		dwords.set(dword, dwords.get(dword) ^ bits);
		return with(new ContextDescriptor(dwords));
	}

	/** With a TTB1 beyond 48 bits. */
	OneStream flipTtb1() {
		return write(CONTEXTS + 16, 1L << 48);
	}

	SmmuRegisters registers() {
		return SmmuRegisters.linear(features, new PA(STREAMS), 8);
	}

	SmmuOutcome translate(Transaction transaction) {
		return new SMMUv3(registers()).translate(memory, transaction);
	}

	SmmuOutcome read() {
		return translate(Transaction.of(STREAM, ADDRESS, Access.READ));
	}
}
