package io.stagewalk.translation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.PhysicalMemory;

/**
 * A second stage-2 walker, written from the manual with division and remainder on big numbers, and sharing nothing with
 * the first: it is there to be compared with.
 */
final class NaiveWalker {
	private static final int[] OUTPUT_BITS = { 32, 36, 40, 42, 44, 48, 48, 48 };

	private final PhysicalMemory memory;
	private final BigInteger root;
	private final BigInteger inputEnd;
	private final BigInteger outputEnd;
	private final int startLevel;
	private final List<Long> read = new ArrayList<>();

	NaiveWalker(PhysicalMemory memory, long vttbr, long vtcr) {
		this.memory = memory;
		this.root = number(vttbr).mod(power(48)).clearBit(0);
		this.inputEnd = power(64 - number(vtcr).mod(power(6)).intValue());
		this.startLevel = 2 - number(vtcr).divide(power(6)).mod(power(2)).intValue();
		this.outputEnd = power(OUTPUT_BITS[number(vtcr).divide(power(16)).mod(power(3)).intValue()]);
	}

	/** What {@link #text} makes of the other walker's answer. */
	String walk(long ipa, Access access) {
		read.clear();
		var offset = number(ipa);
		if (offset.compareTo(inputEnd) >= 0) {
			return answer("TRANSLATION at level 0");
		}
		if (root.compareTo(outputEnd) >= 0) {
			return answer("ADDRESS_SIZE at level 0");
		}
		var table = root;
		for (int level = startLevel;; level++) {
			var covered = BigInteger.valueOf(4096).multiply(BigInteger.valueOf(512).pow(3 - level));
			var address = table.add(offset.divide(covered).multiply(BigInteger.valueOf(8)));
			offset = offset.mod(covered);
			if (!memory.isPresent(address.longValueExact())) {
				return answer("EXTERNAL_ABORT_ON_WALK at level " + level);
			}
			read.add(address.longValueExact());
			var descriptor = number(memory.read64(address.longValueExact()));
			int kind = descriptor.mod(power(2)).intValue();
			boolean table3 = kind == 3 && level < 3;
			boolean leaf = kind == 3 && level == 3 || kind == 1 && (level == 1 || level == 2);
			if (!table3 && !leaf) {
				return answer("TRANSLATION at level " + level);
			}
			var unit = table3 ? BigInteger.valueOf(4096) : covered;
			var next = descriptor.mod(power(48)).divide(unit).multiply(unit);
			if (next.compareTo(outputEnd) >= 0) {
				return answer("ADDRESS_SIZE at level " + level);
			}
			if (leaf) {
				return answer(leaf(descriptor, access, level, next.add(offset)));
			}
			table = next;
		}
	}

	private static String leaf(BigInteger descriptor, Access access, int level, BigInteger output) {
		if (!descriptor.testBit(10)) {
			return "ACCESS_FLAG at level " + level;
		}
		boolean read = descriptor.testBit(6);
		boolean permitted = switch (access) {
			case READ -> read;
			case WRITE -> descriptor.testBit(7);
			case EXECUTE -> !descriptor.testBit(54);
		};
		return permitted ? "0x" + output.toString(16) + " by " + descriptor.toString(16) : "PERMISSION at level " + level;
	}

	private String answer(String what) {
		return what + " after " + read;
	}

	static String text(Translation translation) {
		var read = translation.levels().stream().map(level -> level.address().value()).toList();
		return switch (translation) {
			case Translation.Translated done -> "0x" + Long.toHexString(done.output().value()) + " by "
					+ Long.toHexString(done.leaf().orElseThrow().value()) + " after " + read;
			case Translation.Fault fault -> fault.kind() + " at level " + fault.level() + " after " + read;
		};
	}

	private static BigInteger number(long unsigned) {
		return new BigInteger(Long.toUnsignedString(unsigned));
	}

	private static BigInteger power(int bits) {
		return BigInteger.TWO.pow(bits);
	}
}
