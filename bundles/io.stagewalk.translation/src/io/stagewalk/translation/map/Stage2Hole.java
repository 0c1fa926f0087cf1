package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;

/**
 * Addresses that stage 1 maps, live or not, to IPAs that stage 2 does not map.
 *
 * @param first what stage 1 has there
 */
public record Stage2Hole(AddressRange input, MapRange first) implements MapPart {
}
