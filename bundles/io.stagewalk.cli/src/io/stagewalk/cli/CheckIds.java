package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.aml.lint.AmlChecks;

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

	/** Found once, at the first use; the engine's also where class loaders see their own bundle only. */
	private static final class Standard {
		static final List<Check> CHECKS = Stream
				.of(ServiceLoader.load(Check.class), ServiceLoader.load(Check.class, Check.class.getClassLoader()))
				.flatMap(ServiceLoader::stream).collect(Collectors.collectingAndThen(
						Collectors.toMap(Provider::type, Provider::get, (one, same) -> one), Standard::sorted));

		private static List<Check> sorted(Map<Class<? extends Check>, Check> found) {
			AmlChecks.all().forEach(check -> found.putIfAbsent(check.getClass(), check));
			return found.values().stream().sorted(Comparator.comparing(check -> check.rule().id())).toList();
		}
	}
}
