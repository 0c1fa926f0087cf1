package io.stagewalk.acpi.model;

import io.stagewalk.acpi.TableField;

/**
 * A number that followed an edit.
 *
 * @param field  where it stands after the edit
 * @param before what it was, unsigned
 * @param after  what it is, unsigned
 * @param reason why it follows
 */
public record Change(TableField field, long before, long after, Reason reason) {

	/** Why a number follows an edit. */
	public enum Reason {
		/** A structure around the edit has another length. */
		LENGTH,
		/** There are more or fewer elements. */
		COUNT,
		/** A field has another size. */
		SIZE,
		/** What the number points to stands elsewhere. */
		OFFSET,
		/** What the number pointed to is gone. */
		DANGLING,
		/** The bytes of the table have another sum. */
		CHECKSUM;

		@Override
		public String toString() {
			return switch (this) {
				case LENGTH -> "length";
				case COUNT -> "count";
				case SIZE -> "size";
				case OFFSET -> "offset";
				case DANGLING -> "what it pointed to is gone";
				case CHECKSUM -> "checksum";
			};
		}
	}

	@Override
	public String toString() {
		return "%s: 0x%x becomes 0x%x (%s)".formatted(field, before, after, reason);
	}
}
