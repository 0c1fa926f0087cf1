package io.stagewalk.acpi.lint;

import java.util.List;

/**
 * What checks found.
 *
 * @param findings by table, in the order of the machine's, then by offset, then by check
 * @param failures checks that could not go on; what they had found before is among the findings
 * @param extent   whether all checks were run
 */
public record Report(List<Finding> findings, List<CheckException> failures, Extent extent) {

	/** How far the work went. */
	public enum Extent {
		COMPLETE, CANCELLED
	}

	public Report {
		findings = List.copyOf(findings);
		failures = List.copyOf(failures);
	}

	/** Findings of a severity, and worse ones. */
	public List<Finding> atLeast(Severity severity) {
		return findings.stream().filter(finding -> finding.severity().isAtLeast(severity)).toList();
	}

	/** How many findings have a severity. */
	public long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
