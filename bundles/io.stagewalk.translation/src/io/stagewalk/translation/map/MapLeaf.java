package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.translation.Descriptor;

/**
 * A block or page.
 *
 * @param address of the descriptor, physical
 */
public record MapLeaf(AddressRange input, PA address, Descriptor descriptor, Standing standing) {

	/** First address of what it maps. */
	public long output() {
		return descriptor.outputAddress();
	}

	/** Whether the hardware translates by it. */
	public boolean isLive() {
		return standing.isLive();
	}

	/** Whether input and output are the same. */
	public boolean isIdentity() {
		return input.first() == descriptor.outputAddress();
	}
}
