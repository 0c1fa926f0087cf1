package io.stagewalk.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository's folders and files; what a build makes is none of it. */
final class Repository {
	private static final String ROOT = "stagewalk.root";
	private static final List<String> FOLDERS = List.of("bundles", "docs", "examples", "features", "releng", "target-platform",
			"tests");

	private Repository() {
	}

	static Path root() {
		var named = System.getProperty(ROOT);
		if (named != null) {
			return Path.of(named);
		}
		var at = Path.of("").toAbsolutePath();
		while (at != null && !Files.isDirectory(at.resolve("examples"))) {
			at = at.getParent();
		}
		if (at == null) {
			throw new IllegalStateException("no folder 'examples' here or above; set -D" + ROOT);
		}
		return at;
	}

	/** Everything that somebody wrote, but for what is hidden at the root. */
	static List<Path> files() {
		return Stream.concat(children(root()).filter(Files::isRegularFile),
				FOLDERS.stream().map(root()::resolve).filter(Files::isDirectory).flatMap(Repository::walk)).toList();
	}

	static List<Path> files(Path folder, String ending) {
		return walk(folder).filter(file -> file.toString().endsWith(ending)).toList();
	}

	private static Stream<Path> walk(Path folder) {
		return children(folder).flatMap(entry -> Files.isRegularFile(entry) ? Stream.of(entry)
				: isMade(entry) ? Stream.empty() : walk(entry));
	}

	/** A module's output: {@code target} and {@code bin} beside its sources, not within them. */
	private static boolean isMade(Path folder) {
		var name = folder.getFileName().toString();
		return (name.equals("target") || name.equals("bin")) && root().relativize(folder).getNameCount() <= 3;
	}

	static Stream<Path> children(Path folder) {
		try (var entries = Files.list(folder)) {
			return entries.sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	static String name(Path file) {
		return root().relativize(file).toString();
	}
}
