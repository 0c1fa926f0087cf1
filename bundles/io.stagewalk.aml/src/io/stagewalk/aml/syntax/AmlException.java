package io.stagewalk.aml.syntax;

/** Bytes that are not AML: where they stand, what was expected, what was found. */
public final class AmlException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient AmlPlace place;
	private final String expected;
	private final String found;
	/** Bytes of an opcode that ACPI does not have; 0 if it is something else that is wrong. */
	private final int unknownOpcode;

	/**
	 * @param expected what should have stood there
	 * @param found    what stands there
	 */
	public AmlException(AmlPlace place, String expected, String found) {
		this(place, expected, found, 0);
	}

	private AmlException(AmlPlace place, String expected, String found, int unknownOpcode) {
		super(place + ": expected " + expected + ", found " + found);
		this.place = place;
		this.expected = expected;
		this.found = found;
		this.unknownOpcode = unknownOpcode;
	}

	/** @param length bytes of the opcode, 1 or 2 */
	static AmlException unknownOpcode(AmlPlace place, int length, String found) {
		return new AmlException(place, "an opcode or a name", found, length);
	}

	/** The bytes to go on behind if what stands there is an opcode that ACPI does not have; else 0. */
	public int unknownOpcode() {
		return unknownOpcode;
	}

	/** The same, in an object that the decoder did not know. */
	public AmlException in(String enclosing) {
		var inside = new AmlPlace(place.file(), place.signature(), place.offset(), enclosing);
		var same = new AmlException(inside, expected, found, unknownOpcode);
		same.setStackTrace(getStackTrace());
		return same;
	}

	/** What was expected, and what was found. */
	public String expectation() {
		return "expected " + expected + ", found " + found;
	}

	/** Where it went wrong. */
	public AmlPlace place() {
		return place;
	}
}
