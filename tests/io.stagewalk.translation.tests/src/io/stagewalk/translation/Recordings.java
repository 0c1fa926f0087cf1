package io.stagewalk.translation;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Where the recordings of real boots lie. */
final class Recordings {
	private static final String ROOT = "stagewalk.root";

	private Recordings() {
	}

	static Path recording(String file) {
		return root().resolve("tests/recordings").resolve(file);
	}

	/** In the folder beside the repository that has whole boots; the test is skipped where there is none. */
	static Path real(String file) {
		var real = root().toAbsolutePath().normalize().resolveSibling("shared").resolve("real");
		Assumptions.assumeTrue(Files.isDirectory(real), "skipped: no folder ../shared/real beside the repository");
		return real.resolve(file);
	}

	private static Path root() {
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
}
