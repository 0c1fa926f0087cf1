package io.stagewalk.acpi.definition;

/**
 * Some bits of a number that have a meaning of their own.
 *
 * @param name  as iasl writes it
 * @param low   the lowest bit, 0 to 63
 * @param width bits, 1 to 64
 * @param later the name that later versions of iasl write; empty where they write the same, or none
 */
public record BitsDefinition(String name, int low, int width, Listing listing, Enumeration enumeration, String later, String about) {

	/** Whether iasl 20200925 has a line for the bits or the field: it refuses text with lines that it does not know. */
	public enum Listing {
		IASL, OWN
	}

	/** The bits' value in a number. */
	public long of(long number) {
		return number >>> low & mask();
	}

	/** A number with these bits changed; bits of the value that do not fit are left out. */
	public long in(long number, long value) {
		return number & ~(mask() << low) | (value & mask()) << low;
	}

	/** The highest value. */
	public long mask() {
		return width == Long.SIZE ? -1 : (1L << width) - 1;
	}
}
