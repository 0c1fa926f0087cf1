package io.stagewalk.translation.builder;

/** No frame is left for a table; Xen answers -ENOMEM. */
public final class OutOfTableFramesException extends Exception {
	private static final long serialVersionUID = 1L;

	public OutOfTableFramesException() {
		super("no frame is left for a translation table");
	}
}
