package io.stagewalk.acpi.lint;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
	/** A rule is violated, and something does not work because of it. */
	ERROR,
	/** Something does not work under some systems or versions, or by luck only. */
	WARNING,
	/** Good to know: most often, what a system does with tables that are as they should be. */
	NOTE;

	/** As programs and people write it. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it is this bad or worse. */
	public boolean isAtLeast(Severity other) {
		return compareTo(other) <= 0;
	}
}
