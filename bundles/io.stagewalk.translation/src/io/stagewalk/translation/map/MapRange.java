package io.stagewalk.translation.map;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.DescriptorFields;
import io.stagewalk.translation.Stage1Descriptor;
import io.stagewalk.translation.Stage2Descriptor;

/**
 * Blocks or pages that lie side by side and differ in nothing but their addresses: of one level, with the same attributes and
 * software bits, of the same standing, and mapping one stretch of output.
 *
 * @param input whole blocks or pages; a {@link #part} may begin and end within one
 * @param first the descriptor that maps the first address
 */
public record MapRange(AddressRange input, Descriptor first, Standing standing) implements MappedRange {

	@Override
	public long output() {
		return first.outputAddress() + (input.first() & first.span() - 1);
	}

	@Override
	public boolean isLive() {
		return standing.isLive();
	}

	/** {@code 0x40000000..0x401fffff -> 0x48000000, L2 0x00000000480007fd}, and what is not as usual. */
	@Override
	public String toString() {
		return input + " -> " + Address.text(output()) + ", L" + level() + " " + first + (isLive() ? "" : ", not live")
				+ (standing.tableBits() == 0 ? "" : ", " + DescriptorFields.inherited(standing.tableBits()));
	}

	public int level() {
		return first.level();
	}

	/** Bytes that one descriptor maps. */
	public long span() {
		return first.span();
	}

	/** How many descriptors map it. */
	public long descriptors() {
		long mask = -span();
		return ((input.last() & mask) - (input.first() & mask)) / span() + 1;
	}

	/** The descriptor that maps an address within the range. */
	public Descriptor descriptorAt(long address) {
		long moved = (address & -span()) - (input.first() & -span());
		return moved == 0 ? first : with(RangeMerger.moved(first.format(), first.value(), level(), moved));
	}

	private Descriptor with(long value) {
		return switch (first) {
			case Stage1Descriptor one -> new Stage1Descriptor(value, one.level(), one.format());
			case Stage2Descriptor two -> new Stage2Descriptor(value, two.level(), two.format());
		};
	}

	/** What it has of some addresses, which lie within it. */
	public MapRange part(AddressRange part) {
		return part.equals(input) ? this : new MapRange(part, descriptorAt(part.first()), standing);
	}
}
