package io.stagewalk.acpi.definition;

import java.util.Optional;

/**
 * Where a member stands and how often.
 *
 * @param repeat how often
 * @param at     its offset, where it does not simply follow the member before it; an offset of 0 says that it is not there
 * @param base   what the offset counts from
 */
public record Place(Repeat repeat, Optional<Expression> at, Base base) {
	/** Once, after what stands before it. */
	public static final Place NEXT = new Place(new Repeat.Once(), Optional.empty(), Base.STRUCTURE);

	/** How often a member stands there. */
	public sealed interface Repeat {
		/** Once. */
		record Once() implements Repeat {
		}

		/** As often as a number says. */
		record Times(Expression count) implements Repeat {
		}

		/** To the end of the structure around it. */
		record ToEnd() implements Repeat {
		}
	}

	/** What an offset counts from. */
	public enum Base {
		STRUCTURE, TABLE
	}
}
