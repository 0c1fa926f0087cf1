package io.stagewalk.acpi.lint;

import io.stagewalk.acpi.TableException;

/** One rule that tables should keep. Without state: one instance looks at any number of machines, on any thread. */
public interface Check {

	/** What it looks for. The same every time. */
	Rule rule();

	/**
	 * Looks at a machine. Tables may be damaged in any way; a check says what it can say about the rest.
	 *
	 * @throws TableException if a table does not let it go on; what it has found so far counts
	 */
	void run(Subject subject, Findings findings) throws TableException;
}
