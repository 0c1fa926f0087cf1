package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

import io.stagewalk.acpi.lint.Check;

/** The IDs of all checks on the class path, for the help and for completion. */
final class CheckIds extends ArrayList<String> {
	private static final long serialVersionUID = 1L;

	CheckIds() {
		super(checks().stream().map(check -> check.rule().id()).toList());
	}

	/** Those that come with the engine, and anybody else's. */
	static List<Check> checks() {
		return Standard.CHECKS;
	}

	/** Found once, at the first use. */
	private static final class Standard {
		static final List<Check> CHECKS = ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get)
				.sorted(Comparator.comparing(check -> check.rule().id())).toList();
	}
}
