package io.stagewalk.aml.syntax;

/**
 * An element of a list of fields.
 *
 * @see "ACPI 6.5, 20.2.5.2 Named Objects Encoding, FieldElement"
 */
public sealed interface FieldElement {
	/** Offset of its first byte in the table. */
	int start();

	/**
	 * A field with a name.
	 *
	 * @param name packed, see {@link NameSeg}
	 * @param bits its length, 0 to 2²⁸ − 1
	 */
	record Named(int start, int name, int bits) implements FieldElement {
	}

	/** Bits that have no name ({@code Offset} in ASL). */
	record Reserved(int start, int bits) implements FieldElement {
	}

	/**
	 * How the fields from here on are accessed.
	 *
	 * @param type      the byte with the access type in bits [3:0] and the kind of attribute in [7:6]
	 * @param attribute the access attribute
	 */
	record Access(int start, int type, int attribute) implements FieldElement {
	}

	/** The same for serial buses, with a length in bytes. */
	record ExtendedAccess(int start, int type, int attribute, int length) implements FieldElement {
	}

	/** Through what the fields from here on are reached: a {@link Term.Name} or a {@link Term.Buffer}. */
	record Connection(int start, Term connection) implements FieldElement {
	}
}
