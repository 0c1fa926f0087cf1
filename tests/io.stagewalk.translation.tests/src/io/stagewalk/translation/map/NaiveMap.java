package io.stagewalk.translation.map;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;

/**
 * A second enumerator, entry by entry and recursive, on big numbers and with the layout of descriptors written down once
 * more: it is there to be compared with.
 */
final class NaiveMap {
	/** @param key attributes and standing: what has to be equal for two leaves to be joined */
	record Leaf(BigInteger input, BigInteger size, BigInteger output, long address, long descriptor, String key) {
	}

	record Unread(BigInteger first, BigInteger end, String reason) {
	}

	private final PhysicalMemory memory;
	private final TableTree tree;
	private final Stage stage;
	final List<Leaf> leaves = new ArrayList<>();
	final List<Unread> unread = new ArrayList<>();

	NaiveMap(PhysicalMemory memory, TableTree tree, Stage stage) {
		this.memory = memory;
		this.tree = tree;
		this.stage = stage;
	}

	NaiveMap from(long firstInput) {
		if (tree.root() >= 1L << tree.outputBits()) {
			unread.add(new Unread(unsigned(firstInput), unsigned(firstInput).add(BigInteger.TWO.pow(tree.inputBits())), "ADDRESS_SIZE"));
			return this;
		}
		long entries = BigInteger.TWO.pow(tree.inputBits()).divide(size(tree.startLevel())).longValueExact();
		table(tree.root(), tree.startLevel(), unsigned(firstInput), new Above(entries, 0, "-"));
		return this;
	}

	private record Above(long entries, int tableBits, String invalid) {
	}

	private BigInteger size(int level) {
		return BigInteger.valueOf(granule()).multiply(BigInteger.valueOf(granule() / 8).pow(3 - level));
	}

	private long granule() {
		return switch (tree.format()) {
			case KIB4, KIB4_LPA2 -> 4096;
			case KIB16, KIB16_LPA2 -> 16384;
			case KIB64, KIB64_LPA -> 65536;
		};
	}

	private boolean hasBlocks(int level) {
		if (level == 2) {
			return true;
		}
		return level == 1 ? tree.format().granule() == Granule.KIB4 || tree.format() == TableFormat.KIB64_LPA
				|| tree.format() == TableFormat.KIB16_LPA2 : level == 0 && tree.format() == TableFormat.KIB4_LPA2;
	}

	/** The bits [51:0] of an address that a descriptor holds, with an alignment. */
	private BigInteger address(BigInteger descriptor, BigInteger alignment) {
		var low = descriptor.mod(BigInteger.TWO.pow(tree.format().isLpa2() ? 50 : 48)).divide(alignment).multiply(alignment);
		return switch (tree.format()) {
			case KIB4, KIB16, KIB64 -> low;
			case KIB64_LPA -> low.add(descriptor.shiftRight(12).mod(BigInteger.valueOf(16)).shiftLeft(48));
			case KIB4_LPA2, KIB16_LPA2 -> low.add(descriptor.shiftRight(8).mod(BigInteger.valueOf(4)).shiftLeft(50));
		};
	}

	/** The descriptor's bits that are no part of a leaf's output. */
	private String attributes(BigInteger descriptor, BigInteger alignment) {
		long mask = 0;
		for (int bit = 0; bit < 64; bit++) {
			mask |= address(BigInteger.ZERO.setBit(bit), alignment).signum() == 0 ? 1L << bit : 0;
		}
		return Long.toHexString(descriptor.longValue() & mask);
	}

	private void table(long table, int level, BigInteger input, Above above) {
		for (long index = 0; index < above.entries; index++) {
			entry(table + index * 8, level, input.add(size(level).multiply(BigInteger.valueOf(index))), above);
		}
	}

	private void entry(long at, int level, BigInteger input, Above above) {
		if (!memory.isPresent(at)) {
			unread.add(new Unread(input, input.add(size(level)), "ABSENT"));
			return;
		}
		long value = memory.read64(at);
		var descriptor = unsigned(tree.endianness() == Endianness.BIG ? Long.reverseBytes(value) : value);
		boolean valid = descriptor.testBit(0);
		if (!valid && descriptor.shiftRight(55).mod(BigInteger.valueOf(16)).signum() == 0) {
			return;
		}
		var invalid = valid || !above.invalid.equals("-") ? above.invalid : "" + level;
		var outputEnd = BigInteger.TWO.pow(tree.outputBits());
		if (descriptor.testBit(1) && level < 3) {
			var next = address(descriptor, BigInteger.valueOf(granule()));
			if (next.compareTo(outputEnd) >= 0) {
				unread.add(new Unread(input, input.add(size(level)), "ADDRESS_SIZE"));
				return;
			}
			int tableBits = stage == Stage.STAGE2 ? 0 : above.tableBits | descriptor.shiftRight(59).intValue();
			table(next.longValueExact(), level + 1, input, new Above(granule() / 8, tableBits, invalid));
		} else if (descriptor.testBit(1) || level < 3 && hasBlocks(level)) {
			var output = address(descriptor, size(level));
			var validity = !invalid.equals("-") ? "SOFTWARE" : output.compareTo(outputEnd) >= 0 ? "ADDRESS_SIZE" : "HARDWARE";
			leaves.add(new Leaf(input, size(level), output, at, descriptor.longValue(), "L" + level + " "
					+ attributes(descriptor, size(level)) + " " + above.tableBits + " " + invalid + " " + validity));
		}
	}

	static BigInteger unsigned(long value) {
		return new BigInteger(Long.toUnsignedString(value));
	}

	/** The leaves joined where they go on: first input, end, first output. */
	List<String> ranges() {
		var ranges = new ArrayList<String>();
		for (int i = 0; i < leaves.size();) {
			var first = leaves.get(i);
			var end = first.input.add(first.size);
			for (i++; i < leaves.size(); i++) {
				var next = leaves.get(i);
				if (!next.key.equals(first.key) || !next.input.equals(end)
						|| !next.output.equals(first.output.add(end.subtract(first.input)))) {
					break;
				}
				end = end.add(next.size);
			}
			ranges.add(first.input + " " + end + " " + first.output + " " + first.key);
		}
		return ranges;
	}

	/** Unread stretches, joined where they touch. */
	static List<Unread> joined(List<Unread> parts) {
		var joined = new ArrayList<Unread>();
		for (var part : parts) {
			var last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && last.end.equals(part.first) && last.reason.equals(part.reason)) {
				joined.set(joined.size() - 1, new Unread(last.first, part.end, part.reason));
			} else {
				joined.add(part);
			}
		}
		return joined;
	}
}
