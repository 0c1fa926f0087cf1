package io.stagewalk.translation.oracle;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program and its stored results lie. */
final class OracleFiles {
	private static final String ROOT = "stagewalk.root";

	private OracleFiles() {
	}

	static Path folder() {
		return root().resolve("tests/oracles/qemu-at");
	}

	static Path aborts() {
		return root().resolve("tests/oracles/qemu-abort");
	}

	private static Path root() {
		var named = System.getProperty(ROOT);
		if (named != null) {
			return Path.of(named);
		}
		var at = Path.of("").toAbsolutePath();
		while (at != null && !Files.isDirectory(at.resolve("tests/oracles"))) {
			at = at.getParent();
		}
		if (at == null) {
			throw new IllegalStateException("no folder tests/oracles here or above; set -D" + ROOT);
		}
		return at;
	}
}
