package io.stagewalk.acpi.definition;

/** What stands for a structure in iasl's text, besides the lines of its fields. */
public sealed interface Heading {
	Heading NONE = new None();

	/** Nothing. */
	record None() implements Heading {
	}

	/** A line before its fields. */
	record Title(String text) implements Heading {
	}

	/** One line with its bytes; its fields, which iasl does not know, have none. */
	record Bytes() implements Heading {
	}
}
