package io.stagewalk.benchmarks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import io.stagewalk.memory.BufferMemory;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/**
 * Tables of both stages with the 4 KiB granule, of four levels each, all in pages. The tables of stage 1 lie in the IPA space
 * behind what they map.
 */
record NestedTables(BufferMemory memory, TranslationRegime regime, long stage1Root, long stage2Root) {
	/** Where memory begins. */
	static final long TABLES = 1L << 40;
	private static final long ATTRIBUTES1 = 1 << 10 | 3 << 8 | 3;
	private static final long ATTRIBUTES2 = 1 << 10 | 3 << 8 | 3 << 6 | 0xf << 2 | 3;

	/** @param bits log2 of the size that is mapped, from address 0 on, at least 21 */
	static NestedTables mapping(int bits) {
		var bytes = ByteBuffer.allocate(2 * tableBytes(bits + 1)).order(ByteOrder.LITTLE_ENDIAN);
		var first = new Builder(bytes, TABLES, ATTRIBUTES1);
		long root1 = first.root;
		for (long va = 0; va < 1L << bits; va += 4096) {
			// pages out of order, as a guest's are
			first.map(va, va * 7 & (1L << bits) - 4096);
		}
		var second = new Builder(bytes, first.next, ATTRIBUTES2);
		for (long ipa = 0; ipa < 1L << bits; ipa += 4096) {
			second.map(ipa, ipa);
		}
		for (long table = TABLES; table < first.next; table += 4096) {
			second.map(table, table);
		}
		var stage1 = Stage1Regime.el1(new Stage1Registers(5, 16 | 3 << 12 | 16 << 16 | 2L << 30 | 5L << 32, 0xff, root1, 0),
				HCR.STAGE2_ON, SecurityState.NON_SECURE, Features.ARMV8_0);
		var stage2 = Stage2Regime.of(VTTBR.of(1, second.root), new VTCR(16 | 2 << 6 | 3 << 12 | 5 << 16), HCR.STAGE2_ON,
				Endianness.LITTLE, Features.ARMV8_0);
		return new NestedTables(BufferMemory.of(TABLES, bytes.array()), TranslationRegime.of(stage1, stage2), root1, second.root);
	}

	private static int tableBytes(int bits) {
		return (1 << bits - 9) + (1 << 18);
	}

	private static final class Builder {
		private final ByteBuffer bytes;
		private final long attributes;
		private final long root;
		private long next;

		Builder(ByteBuffer bytes, long from, long attributes) {
			this.bytes = bytes;
			this.attributes = attributes;
			this.root = from;
			this.next = from + 4096;
		}

		void map(long input, long output) {
			long table = root;
			for (int shift = 39; shift > 12; shift -= 9) {
				int at = (int) (table + ((input >>> shift & 511) << 3) - TABLES);
				if (bytes.getLong(at) == 0) {
					bytes.putLong(at, next | 3);
					next += 4096;
				}
				table = bytes.getLong(at) & 0xffff_ffff_f000L;
			}
			bytes.putLong((int) (table + ((input >>> 12 & 511) << 3) - TABLES), output | attributes);
		}
	}
}
