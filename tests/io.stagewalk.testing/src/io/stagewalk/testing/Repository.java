package io.stagewalk.testing;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** The repository that the tests run in. */
public final class Repository {
	private static final String ROOT = "stagewalk.root";

	private Repository() {
	}

	/** Its folder: named by the build, else the nearest one upwards that has examples. */
	public static Path root() {
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

	/** The folder of the main example: scenarios, tables, tables of the initrd. */
	public static Path example() {
		return root().resolve("examples/qemu-virt");
	}

	/** What a real boot left, as the tests carry it with them. */
	public static Path recording(String name) {
		return root().resolve("tests/recordings").resolve(name);
	}

	/** The folder of recordings beside the repository, more than the tests carry; where it is not, the test is skipped. */
	public static Path real() {
		var real = root().toAbsolutePath().normalize().resolveSibling("shared").resolve("real");
		Assumptions.assumeTrue(Files.isDirectory(real), "skipped: no folder ../shared/real beside the repository");
		return real;
	}
}
