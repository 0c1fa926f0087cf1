package io.stagewalk.scenario;

/**
 * Where within the boot something happens.
 *
 * @param point a function of Xen or Linux that the boot passes through; which there are is not known here
 */
public record Placement(When when, String point) {

	/** On which side of the function. */
	public enum When {
		/** When the function is about to be called. */
		BEFORE,
		/** When it has returned. */
		AFTER
	}
}
