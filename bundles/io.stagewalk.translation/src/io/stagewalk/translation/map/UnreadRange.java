package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;

/**
 * Input addresses of which the map knows nothing, or which the hardware never looks up.
 *
 * @param level of the table that is not read
 * @param table address of what is not read in it: an IPA for stage 1 above stage 2, else a PA
 */
public record UnreadRange(AddressRange input, Reason reason, int level, long table) implements MapPart {

	/** Why. */
	public enum Reason {
		/** The memory has no such table. */
		ABSENT("the table is not in memory"),
		/** Stage 2 does not let the walk of stage 1 read the table. */
		NOT_MAPPED_BY_STAGE2("stage 2 does not map the table"),
		/** The table lies where the output size does not reach: an Address size fault. */
		ADDRESS_SIZE("the table lies beyond the output size"),
		/** Size of the input, start level and granule do not go together: a Translation fault at level 0. */
		INCONSISTENT("the fields of the registers do not go together"),
		/** SCTLR_ELx.M is 0: an address is its own output. */
		OFF("stage 1 is off: an address is its own output"),
		/** TCR_ELx.EPD: a Translation fault at level 0. */
		DISABLED("walks are disabled, EPD"),
		/** As many descriptors were read as was permitted: the map ends here. */
		LIMIT("the map is truncated: too many descriptors"),
		/** The work was cancelled: the map ends here. */
		CANCELLED("cancelled");

		private final String text;

		Reason(String text) {
			this.text = text;
		}

		/** Whether a table is the reason; else no table was looked for. */
		public boolean isOfTable() {
			return switch (this) {
				case ABSENT, NOT_MAPPED_BY_STAGE2, ADDRESS_SIZE, LIMIT -> true;
				case INCONSISTENT, OFF, DISABLED, CANCELLED -> false;
			};
		}

		public String text() {
			return text;
		}
	}

	/** Whether the map ends here because it was too large or the work was cancelled. */
	public boolean isTruncation() {
		return reason == Reason.LIMIT || reason == Reason.CANCELLED;
	}
}
