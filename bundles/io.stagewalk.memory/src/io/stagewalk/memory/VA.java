package io.stagewalk.memory;

/** A virtual address: the input of stage 1. */
public record VA(long value) implements Address {

	/** The first address of a 4 KiB frame. */
	public static VA ofFrame(long frame) {
		return new VA(frame << PAGE_SHIFT);
	}

	@Override
	public String toString() {
		return Address.text(value);
	}
}
