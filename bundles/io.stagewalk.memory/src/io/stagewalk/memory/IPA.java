package io.stagewalk.memory;

/** An intermediate physical address: the output of stage 1 and the input of stage 2; a guest's physical address. */
public record IPA(long value) implements Address {

	/** The first address of a 4 KiB frame. */
	public static IPA ofFrame(long frame) {
		return new IPA(frame << PAGE_SHIFT);
	}

	@Override
	public String toString() {
		return Address.text(value);
	}
}
