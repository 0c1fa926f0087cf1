package io.stagewalk.graph.ui.model;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.TableFormat;

/**
 * Neighbouring blocks or pages that differ in nothing but their addresses: of one level, with the same attributes and
 * software bits, equally visible to the hardware, and mapping one stretch of output.
 *
 * @param ipa          whole blocks or pages
 * @param first        the descriptor of the first one as software sees it: with bit 0 clear, whatever stands in memory
 * @param invalidLevel the level of the first entry on the way that the hardware finds invalid, or {@link #LIVE}
 */
public record Stage2Run(AddressRange ipa, Stage2Descriptor first, int invalidLevel) {
	/** No entry on the way is invalid. */
	public static final int LIVE = -1;

	/** Whether the hardware translates by it. */
	public boolean isLive() {
		return invalidLevel == LIVE;
	}

	public int level() {
		return first.level();
	}

	/** Bytes that one descriptor maps. */
	public long span() {
		return TableFormat.KIB4.span(level());
	}

	/** How many descriptors there are. */
	public long descriptors() {
		return ipa.length() / span();
	}

	/** First physical address. */
	public long output() {
		return first.outputAddress();
	}

	/** The physical address that an IPA within the run leads to. */
	public long outputAt(long address) {
		return output() + (address - ipa.first());
	}

	/** Whether IPA and PA are the same. */
	public boolean isIdentity() {
		return output() == ipa.first();
	}

	/** The block or page that an IPA within the run lies in. */
	public AddressRange pieceAt(long address) {
		return AddressRange.ofLength(address & -span(), span());
	}

	/** Whether both map an address, that lies in both, to the same output in the same manner. */
	boolean mapsAlike(Stage2Run other, long address) {
		return level() == other.level() && invalidLevel == other.invalidLevel && valueAt(address) == other.valueAt(address);
	}

	/** Whether the other run lies right behind this one and goes on in the same manner. */
	boolean goesOnAs(Stage2Run next) {
		return ipa.last() + 1 == next.ipa.first() && level() == next.level() && invalidLevel == next.invalidLevel
				&& valueAt(next.ipa.first()) == next.first.value();
	}

	/** A part of the run; whole blocks or pages. */
	Stage2Run part(AddressRange part) {
		return part.equals(ipa) ? this : new Stage2Run(part, new Stage2Descriptor(valueAt(part.first()), level()), invalidLevel);
	}

	/** The first descriptor's value, moved on to another address. */
	private long valueAt(long address) {
		return first.value() + (address - ipa.first());
	}
}
