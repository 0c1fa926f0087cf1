package io.stagewalk.translation.map;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Stage1Range;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;

/**
 * Tables of any shape in a few frames of memory: sparse, with loops, runs that go on and runs that break, tables that are not
 * there, and nonsense.
 */
final class RandomRegime {
	private static final int FRAMES = 12;

	final SplittableRandom random;
	SimulatedMemory memory = SimulatedMemory.empty();
	private final long base;

	/** @param base of the frames; a multiple of 64 KiB */
	RandomRegime(SplittableRandom random, long base) {
		this.random = random;
		this.base = base;
	}

	Stage2Regime stage2() {
		return new Stage2Regime(tree(Stage.STAGE2, 12), 1, Set.of(), 3);
	}

	Stage1Regime stage1(int leastOutputBits) {
		var upper = random.nextBoolean() ? Optional.of(range(leastOutputBits)) : Optional.<Stage1Range>empty();
		return new Stage1Regime(upper.isPresent() ? Regime.EL1_0 : Regime.EL2, SecurityState.NON_SECURE,
				EnumSet.of(Stage1Regime.Control.ENABLED, Stage1Regime.Control.CACHEABLE), range(leastOutputBits), upper,
				0xff_04_bb_44_00L, 48);
	}

	private Stage1Range range(int leastOutputBits) {
		return new Stage1Range(tree(Stage.STAGE1, leastOutputBits), Set.of(), 3);
	}

	private <T> T oneOf(T[] values) {
		return values[random.nextInt(values.length)];
	}

	/** A tree whose tables are filled; levels −1 to 3, up to sixteen root tables in stage 2. */
	private TableTree tree(Stage stage, int leastOutputBits) {
		var format = oneOf(TableFormat.values());
		int startLevel = random.nextInt(format == TableFormat.KIB4_LPA2 ? -1 : format.granule().bits() == 12 ? 0 : 1, 4);
		int most = format.granule().stride() + (stage == Stage.STAGE2 ? 4 : 0);
		int inputBits = Math.min(52, format.shift(startLevel) + random.nextInt(1, most + 1));
		var endianness = oneOf(Endianness.values());
		int widest = format.lowBits() == 48 && format != TableFormat.KIB64_LPA ? 48 : 52;
		int outputBits = random.nextInt(Math.max(leastOutputBits, largestBlock(format)), widest + 1);
		int rootBytes = Math.max(1 << inputBits - format.shift(startLevel) + 3, 64);
		long root = base & -rootBytes;
		var tree = new TableTree(format, root, inputBits, startLevel, outputBits, endianness, TableTree.Shape.CONSISTENT);
		long size = format.granule().size();
		long frames = (base + rootBytes | size - 1) + 1;
		memory = memory.withPresent(AddressRange.ofLength(root, rootBytes));
		for (int i = 0; i < FRAMES; i++) {
			if (random.nextInt(8) != 0) {
				// now and then but a part of it is there
				memory = memory.withPresent(AddressRange.ofLength(frames + i * size, random.nextInt(8) == 0 ? size / 2 + 8 : size));
			}
		}
		fill(tree, root, startLevel, frames);
		for (int i = 0; i < FRAMES; i++) {
			// a loop may use a table at several levels; it is filled for one of them
			fill(tree, frames + i * size, random.nextInt(Math.min(startLevel + 1, 3), 4), frames);
		}
		return tree;
	}

	/** log2 of the bytes of the largest block: an output size below it would cut blocks. */
	private static int largestBlock(TableFormat format) {
		int level = 0;
		while (!format.hasBlocks(level)) {
			level++;
		}
		return format.shift(level);
	}

	private void fill(TableTree tree, long table, int level, long frames) {
		int entries = tree.entries(level);
		for (int pointers = level == 3 ? 0 : random.nextInt(1, 4); pointers > 0; pointers--) {
			write(tree, table + 8L * random.nextInt(entries), pointer(tree, frames));
		}
		for (int runs = random.nextInt(3); runs >= 0; runs--) {
			run(tree, table, level, entries);
		}
		write(tree, table + 8L * random.nextInt(entries), random.nextLong());
	}

	private long pointer(TableTree tree, long frames) {
		long to = random.nextInt(16) == 0 ? random.nextLong() & (1L << 52) - tree.format().granule().size()
				: frames + random.nextInt(FRAMES) * tree.format().granule().size();
		return tree.format().encode(to) | bits() | 2;
	}

	/** Upper attributes and bit 0; software bits are 0 now and then. */
	private long bits() {
		long software = random.nextInt(4) == 0 ? 0 : random.nextLong(16) << 55;
		return software | (random.nextLong() & 31) << 59 | (random.nextInt(5) == 0 ? 0 : 1);
	}

	private void run(TableTree tree, long table, int level, int entries) {
		var format = tree.format();
		int first = random.nextInt(3) == 0 ? Math.max(0, Math.min(entries, 512) - 10) : random.nextInt(entries);
		int length = Math.min(entries - first, random.nextInt(1, 30));
		long span = format.span(level);
		// most lie where they can be reached, some next to the end of what the address bits can say
		long output = random.nextInt(3) == 0 ? (1L << random.nextInt(tree.outputBits() - 1, 53)) - span * random.nextInt(1, 8)
				: random.nextLong(1L << tree.outputBits());
		output = output & -span & (1L << 52) - 1;
		long attributes = bits() | random.nextLong() & (1L << 54 | 1L << 53 | 0xfcL) | (random.nextInt(6) == 0 ? 0 : 1 << 10)
				| (level == 3 ? 2 : 0);
		for (int i = 0; i < length; i++) {
			if (random.nextInt(20) == 0) {
				attributes ^= 1L << random.nextInt(52, 56);
			}
			if (random.nextInt(20) == 0) {
				output += span;
			}
			write(tree, table + 8L * (first + i), format.encode(output) | attributes);
			output = output + span & (1L << 52) - 1;
		}
	}

	private void write(TableTree tree, long address, long descriptor) {
		if (memory.isPresent(address)) {
			memory = memory.write64(address, tree.endianness() == Endianness.BIG ? Long.reverseBytes(descriptor) : descriptor);
		}
	}
}
