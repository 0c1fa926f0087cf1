package io.stagewalk.aml.syntax;

/**
 * A list of terms that is not decoded yet.
 *
 * @param start offset of the first term, in bytes from the table's first
 * @param end   offset behind the last term
 */
public record Block(AmlTable table, int start, int end) {
	/** Bytes of the block. */
	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start >= end;
	}
}
