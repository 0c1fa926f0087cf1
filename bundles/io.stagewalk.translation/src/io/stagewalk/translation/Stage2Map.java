package io.stagewalk.translation;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;

/**
 * All that a stage 2 maps, leaf by leaf in ascending order, found lazily. Besides what the hardware uses it lists what
 * only software counts as mapped: entries, or tables above them, whose bit 0 is clear while their software bits are not.
 */
public final class Stage2Map {
	private static final int TABLE_ENTRIES = 1 << Granule.KIB4.stride();

	private final PhysicalMemory memory;
	private final Stage2Regime regime;

	public Stage2Map(PhysicalMemory memory, Stage2Regime regime) {
		this.memory = memory;
		this.regime = regime;
	}

	/**
	 * A block or page.
	 *
	 * @param address of the descriptor
	 * @param live    whether the hardware translates by it: bit 0 is set in it and in every entry above it
	 */
	public record Leaf(AddressRange ipa, PA address, Stage2Descriptor descriptor, boolean live) {

		/** First physical address of what it maps. */
		public PA output() {
			return new PA(descriptor.outputAddress());
		}

		/** Whether IPA and PA are the same. */
		public boolean isIdentity() {
			return ipa.first() == descriptor.outputAddress();
		}
	}

	/** The leaves, ascending by IPA. */
	public Stream<Leaf> leaves() {
		return leaves(new Table(regime.root().value(), regime.startLevel(), 0, true), regime.tables().rootEntries());
	}

	private record Table(long address, int level, long ipa, boolean live) {
	}

	private Stream<Leaf> leaves(Table table, int entries) {
		return IntStream.range(0, entries).boxed().flatMap(index -> entry(table, index));
	}

	private Stream<Leaf> entry(Table table, int index) {
		long address = table.address + (long) index * Long.BYTES;
		var descriptor = new Stage2Descriptor(memory.read64(address), table.level);
		if (!descriptor.isValid() && descriptor.softwareBits() == 0) {
			return Stream.empty();
		}
		long ipa = table.ipa + index * TableFormat.KIB4.span(table.level);
		boolean live = table.live && descriptor.isValid();
		if (descriptor.isTable()) {
			return leaves(new Table(descriptor.outputAddress(), table.level + 1, ipa, live), TABLE_ENTRIES);
		}
		if (!descriptor.isLeaf()) {
			return Stream.empty();
		}
		var range = AddressRange.ofLength(ipa, TableFormat.KIB4.span(table.level));
		return Stream.of(new Leaf(range, new PA(address), descriptor, live));
	}
}
