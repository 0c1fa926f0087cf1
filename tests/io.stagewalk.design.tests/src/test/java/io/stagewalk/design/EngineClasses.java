package io.stagewalk.design;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** What the engine's class files refer to, as jdeps sees it. They are compiled from the sources as they are now. */
final class EngineClasses {
	private static final Pattern REFERENCE = Pattern.compile("(?m)^\\s+(\\S+)\\s+-> (\\S+)\\s.*$");
	private static List<Reference> references;

	private EngineClasses() {
	}

	/** One class that refers to another. */
	record Reference(String from, String to) {
		String fromPackage() {
			return packageOf(from);
		}

		String toPackage() {
			return packageOf(to);
		}

		private static String packageOf(String name) {
			return name.substring(0, Math.max(0, name.lastIndexOf('.')));
		}

		@Override
		public String toString() {
			return from + " -> " + to;
		}
	}

	static List<Bundle> bundles() {
		return Bundle.ours().stream().filter(bundle -> Layers.ENGINE.contains(bundle.name())).toList();
	}

	/** The bundle that has a package of ours. */
	static Map<String, String> bundlesByPackage() {
		var bundles = new TreeMap<String, String>();
		for (var bundle : Bundle.ours()) {
			bundle.packages().forEach(name -> bundles.merge(name, bundle.name(), (one, other) -> one + " and " + other));
		}
		return bundles;
	}

	static synchronized List<Reference> references() throws Exception {
		if (references == null) {
			var classes = Files.createTempDirectory("engine-classes");
			try {
				compile(classes);
				references = read(classes);
			} finally {
				delete(classes);
			}
		}
		return references;
	}

	private static void compile(Path classes) {
		var arguments = new ArrayList<>(List.of("--release", "21", "-proc:none", "-nowarn", "-encoding", "UTF-8", "-cp",
				libraries(), "-d", classes.toString()));
		bundles().forEach(bundle -> bundle.sources().forEach(source -> arguments.add(source.toString())));
		run("javac", arguments);
	}

	/** picocli, wherever this test has it from. */
	private static String libraries() {
		try {
			var location = Class.forName("picocli.CommandLine").getProtectionDomain().getCodeSource().getLocation();
			return new File(location.toURI()).getPath();
		} catch (ReflectiveOperationException | URISyntaxException e) {
			throw new IllegalStateException("picocli is not on the class path", e);
		}
	}

	private static List<Reference> read(Path classes) {
		var listing = run("jdeps", List.of("-verbose:class", "-filter:none", "--multi-release", "21", "-cp", libraries(),
				classes.toString()));
		return REFERENCE.matcher(listing).results().map(match -> new Reference(match.group(1), match.group(2))).toList();
	}

	private static String run(String tool, List<String> arguments) {
		var text = new StringWriter();
		var out = new PrintWriter(text);
		int status = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments.toArray(String[]::new));
		if (status != 0) {
			throw new IllegalStateException(tool + ": " + text);
		}
		return text.toString();
	}

	private static void delete(Path folder) throws Exception {
		try (var entries = Files.walk(folder)) {
			for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(entry);
			}
		}
	}
}
