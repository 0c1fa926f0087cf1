package io.stagewalk.acpi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Where the example platform and, on some machines, more real ones lie. */
final class Examples {
	private static final String ROOT = "stagewalk.root";

	private Examples() {
	}

	/** The repository: named by a system property, else the nearest folder upwards that has examples in it. */
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

	static Path tables() {
		return root().resolve("examples/qemu-virt/tables");
	}

	static Path initrd(String file) {
		return root().resolve("examples/qemu-virt/initrd").resolve(file);
	}

	static Platform platform() throws Exception {
		return Platform.read(tables());
	}

	static Table table(String signature) throws Exception {
		return platform().table(signature).orElseThrow();
	}

	/** The folder of recordings beside the repository; the test is skipped where it is not. */
	static Path real() {
		var real = root().toAbsolutePath().normalize().resolveSibling("shared").resolve("real");
		Assumptions.assumeTrue(Files.isDirectory(real), "skipped: no folder ../shared/real beside the repository");
		return real;
	}

	/** Every folder of tables in {@link #real()}. */
	static List<Path> realPlatforms() throws IOException {
		var found = new ArrayList<Path>();
		found.addAll(folders(real().resolve("tables")).toList());
		found.addAll(folders(real().resolve("boots")).map(boot -> boot.resolve("tables")).filter(Files::isDirectory).toList());
		return found;
	}

	/** Boots of which the host's tables are there. */
	static List<Path> boots() throws IOException {
		return folders(real().resolve("boots")).filter(boot -> Files.isDirectory(boot.resolve("tables"))).toList();
	}

	private static Stream<Path> folders(Path in) throws IOException {
		try (var entries = Files.list(in)) {
			return entries.filter(Files::isDirectory).sorted().toList().stream();
		}
	}
}
