package io.stagewalk.memory;

/** A physical address: the output of stage 2. */
public record PA(long value) implements Address {

	/** The first address of a 4 KiB frame. */
	public static PA ofFrame(long frame) {
		return new PA(frame << PAGE_SHIFT);
	}

	@Override
	public String toString() {
		return Address.text(value);
	}
}
