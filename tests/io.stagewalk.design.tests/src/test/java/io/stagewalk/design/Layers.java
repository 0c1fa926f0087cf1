package io.stagewalk.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which bundle may know which: those named beside it, and what they may know. */
final class Layers {
	private static final Map<String, List<String>> NEEDS = new LinkedHashMap<>();

	static {
		// the engine
		NEEDS.put("json", List.of());
		NEEDS.put("memory", List.of("json"));
		NEEDS.put("translation", List.of("memory"));
		NEEDS.put("trace", List.of("translation"));
		NEEDS.put("acpi", List.of("memory"));
		NEEDS.put("aml", List.of("trace", "acpi"));
		NEEDS.put("target", List.of("trace", "acpi"));
		NEEDS.put("scenario", List.of("trace"));
		NEEDS.put("boot", List.of("aml", "target", "scenario"));
		NEEDS.put("cli", List.of("boot"));
		// Eclipse
		NEEDS.put("doc", List.of());
		NEEDS.put("ui", List.of("boot"));
		NEEDS.put("debug", List.of("boot"));
		NEEDS.put("debug.ui", List.of("ui", "debug", "doc"));
		NEEDS.put("scenario.ui", List.of("ui"));
		NEEDS.put("aml.ui", List.of("ui"));
		NEEDS.put("acpi.ui", List.of("ui"));
		NEEDS.put("graph.ui", List.of("ui", "debug"));
		NEEDS.put("product", List.of("debug.ui", "scenario.ui", "aml.ui", "acpi.ui", "graph.ui"));
	}

	/** The bundles below the line: no Eclipse, no OSGi. */
	static final List<String> ENGINE = names("json", "memory", "translation", "trace", "acpi", "aml", "target", "scenario",
			"boot", "cli");

	private Layers() {
	}

	private static List<String> names(String... last) {
		return List.of(last).stream().map(Layers::name).toList();
	}

	private static String name(String last) {
		return "io.stagewalk." + last;
	}

	static boolean hasPlaceFor(String bundle) {
		return NEEDS.keySet().stream().map(Layers::name).anyMatch(bundle::equals);
	}

	/** All bundles of ours that a bundle may refer to, itself included. */
	static Set<String> below(String bundle) {
		var allowed = new TreeSet<String>();
		collect(bundle.substring("io.stagewalk.".length()), allowed);
		return allowed;
	}

	private static void collect(String bundle, Set<String> allowed) {
		if (allowed.add(name(bundle))) {
			NEEDS.get(bundle).forEach(lower -> collect(lower, allowed));
		}
	}
}
