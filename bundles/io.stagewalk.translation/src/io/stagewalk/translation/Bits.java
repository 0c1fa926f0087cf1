package io.stagewalk.translation;

/** Bit fields, numbered as the architecture numbers them: {@code [high:low]}, both included. */
public final class Bits {
	private Bits() {
	}

	/** The field {@code value[high:low]}, shifted down to bit 0. */
	public static long field(long value, int high, int low) {
		return value >>> low & mask(high - low + 1);
	}

	/** Bit {@code bit} of the value, 0 or 1. */
	public static int bit(long value, int bit) {
		return (int) (value >>> bit & 1);
	}

	/** Whether bit {@code bit} of the value is 1. */
	public static boolean isSet(long value, int bit) {
		return bit(value, bit) == 1;
	}

	/** The value's bits [high:low] where they stand, all others 0. */
	public static long inPlace(long value, int high, int low) {
		return value & mask(high - low + 1) << low;
	}

	/** {@code width} ones; 0 to 64 of them. */
	public static long mask(int width) {
		return width == 0 ? 0 : -1L >>> Long.SIZE - width;
	}
}
