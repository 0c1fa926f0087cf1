package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;

/**
 * Addresses that stage 1 maps to IPAs which stage 2 maps on, one range of each.
 *
 * @param first  what stage 1 has there: its input is this one's
 * @param second what stage 2 has for those IPAs
 */
public record CombinedRange(MapRange first, MapRange second) implements MappedRange {

	@Override
	public AddressRange input() {
		return first.input();
	}

	@Override
	public long output() {
		return second.output();
	}

	@Override
	public boolean isLive() {
		return first.isLive() && second.isLive();
	}
}
