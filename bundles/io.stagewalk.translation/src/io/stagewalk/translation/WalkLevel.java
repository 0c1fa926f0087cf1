package io.stagewalk.translation;

import io.stagewalk.memory.PA;

/**
 * One read of a walk: the descriptor found, and where.
 *
 * @param address    physical, after stage 2 where that translated it
 * @param tableEntry the address as the stage's own tables give it: an IPA for stage 1 above stage 2, else as {@code address}
 */
public record WalkLevel(PA address, long tableEntry, Descriptor descriptor) {

	/** Of a walk whose tables lie at physical addresses. */
	public WalkLevel(PA address, Descriptor descriptor) {
		this(address, address.value(), descriptor);
	}

	/** {@code L2 0x48002010: 0x0000000000000000}. */
	@Override
	public String toString() {
		return "L" + level() + " " + address + ": " + descriptor;
	}

	public int level() {
		return descriptor.level();
	}

	public Stage stage() {
		return descriptor.stage();
	}
}
