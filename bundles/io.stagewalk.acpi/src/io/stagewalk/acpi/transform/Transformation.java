package io.stagewalk.acpi.transform;

import io.stagewalk.acpi.Platform;

/**
 * A change of a platform's tables. A value: it can be kept, compared, and applied to any number of platforms, none of which it
 * changes; so undo is keeping the platform before.
 * <p>
 * After it, lengths, counts, offsets and checksums of what it touched are right, and RSDP, XSDT and FADT point to where tables
 * are, as far as the platform has these and knows addresses. A checksum that was wrong before in a table that it does not touch
 * stays so.
 * <p>
 * The interface is open, since other kinds may live where what they know of lives; {@link TransformationReader} reads those of
 * this package.
 */
public interface Transformation {

	/**
	 * The platform after the change.
	 *
	 * @throws TransformationException if the platform has not what is to be changed, or its bytes do not allow it
	 */
	Transformed apply(Platform platform) throws TransformationException;

	/** The transformation on one line, as {@link TransformationReader} reads it. */
	String text();
}
