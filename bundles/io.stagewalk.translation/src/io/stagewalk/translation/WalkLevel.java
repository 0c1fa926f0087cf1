package io.stagewalk.translation;

import io.stagewalk.memory.PA;

/** One read of a walk: the descriptor found, and where. */
public record WalkLevel(PA address, Stage2Descriptor descriptor) {

	public int level() {
		return descriptor.level();
	}
}
