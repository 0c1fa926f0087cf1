package io.stagewalk.aml.syntax;

/** Bytes that are not AML: where they stand, what was expected, what was found. */
public final class AmlException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient AmlPlace place;
	private final String expected;
	private final String found;

	/**
	 * @param expected what should have stood there
	 * @param found    what stands there
	 */
	public AmlException(AmlPlace place, String expected, String found) {
		super(place + ": expected " + expected + ", found " + found);
		this.place = place;
		this.expected = expected;
		this.found = found;
	}

	/** The same, in an object that the decoder did not know. */
	public AmlException in(String enclosing) {
		var inside = new AmlPlace(place.file(), place.signature(), place.offset(), enclosing);
		var same = new AmlException(inside, expected, found);
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
