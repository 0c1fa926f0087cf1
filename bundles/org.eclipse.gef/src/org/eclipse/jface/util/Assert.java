package org.eclipse.jface.util;

/** The class of this name that JFace dropped: GEF 3.2 still links against it. */
public final class Assert {

	private Assert() {
	}

	/** @see org.eclipse.core.runtime.Assert#isLegal(boolean) */
	public static boolean isLegal(boolean expression) {
		return org.eclipse.core.runtime.Assert.isLegal(expression);
	}

	/** @see org.eclipse.core.runtime.Assert#isLegal(boolean, String) */
	public static boolean isLegal(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isLegal(expression, message);
	}

	/** @see org.eclipse.core.runtime.Assert#isNotNull(Object) */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/** @see org.eclipse.core.runtime.Assert#isNotNull(Object, String) */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	/** @see org.eclipse.core.runtime.Assert#isTrue(boolean) */
	public static boolean isTrue(boolean expression) {
		return org.eclipse.core.runtime.Assert.isTrue(expression);
	}

	/** @see org.eclipse.core.runtime.Assert#isTrue(boolean, String) */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}
}
