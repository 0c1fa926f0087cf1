package io.stagewalk.acpi.lint;

import java.util.List;
import java.util.ServiceLoader;

/** The checks that come with the bundle, found as the command line finds them. */
final class StandardChecks {
	private static final List<Check> ALL = ServiceLoader.load(Check.class, Check.class.getClassLoader()).stream()
			.map(ServiceLoader.Provider::get).toList();

	private StandardChecks() {
	}

	static List<Check> all() {
		return ALL;
	}

	/** The one of an id. */
	static List<Check> named(String id) {
		return ALL.stream().filter(check -> check.rule().id().equals(id)).toList();
	}
}
