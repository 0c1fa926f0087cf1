package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.stream.Stream;

import io.stagewalk.acpi.lint.Severity;

/** The severities of findings, for the help and for completion. */
final class SeverityNames extends ArrayList<String> {
	private static final long serialVersionUID = 1L;

	SeverityNames() {
		super(Stream.of(Severity.values()).map(Severity::text).toList());
	}
}
