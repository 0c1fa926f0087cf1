package io.stagewalk.aml.syntax;

/**
 * A place in AML.
 *
 * @param file      of the table
 * @param signature of the table
 * @param offset    in bytes from the table's first
 * @param enclosing the absolute path of the object that the place is in, {@code \} outside of all
 */
public record AmlPlace(String file, String signature, int offset, String enclosing) {
	@Override
	public String toString() {
		return file + ": " + signature + "+0x" + Integer.toHexString(offset) + ", in " + enclosing;
	}
}
