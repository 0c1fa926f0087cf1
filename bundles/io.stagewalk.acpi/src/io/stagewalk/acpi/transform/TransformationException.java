package io.stagewalk.acpi.transform;

/** A transformation that cannot be read, or that a platform does not allow. */
public final class TransformationException extends Exception {
	private static final long serialVersionUID = 1L;

	private final String transformation;

	/**
	 * @param transformation its text
	 * @param problem        what is wrong: where, what was expected, what was found
	 */
	TransformationException(String transformation, String problem) {
		super(transformation + ": " + problem);
		this.transformation = transformation;
	}

	/** @param cause says what is wrong */
	TransformationException(String transformation, Exception cause) {
		super(transformation + ": " + cause.getMessage(), cause);
		this.transformation = transformation;
	}

	/** The text of the transformation, on one line. */
	public String transformation() {
		return transformation;
	}
}
