package io.stagewalk.aml.value;

/**
 * Through what a field is reached: a resource template with one descriptor of a bus or of pins.
 *
 * @see "ACPI 6.5, 19.6, Connection (Declare Field Connection Attributes)"
 */
public sealed interface Connection {
	/** A template that has a name, by the number of its node. */
	record Named(int node) implements Connection {
	}

	/** A template that is written there. */
	record Written(Data.Bytes template) implements Connection {
	}
}
