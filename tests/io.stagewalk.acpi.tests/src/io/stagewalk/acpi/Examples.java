package io.stagewalk.acpi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.testing.Repository;

/** Where the example platform and, on some machines, more real ones lie. */
public final class Examples {
	private Examples() {
	}

	public static Path tables() {
		return Repository.example().resolve("tables");
	}

	public static Path initrd(String file) {
		return Repository.example().resolve("initrd").resolve(file);
	}

	public static Platform platform() throws Exception {
		return Container.platform(tables());
	}

	public static Table table(String signature) throws Exception {
		return platform().table(signature).orElseThrow();
	}

	/** Every folder of tables in {@link Repository#real}. */
	public static List<Path> realPlatforms() throws IOException {
		var found = new ArrayList<Path>();
		found.addAll(folders(Repository.real().resolve("tables")).toList());
		found.addAll(folders(Repository.real().resolve("boots")).map(boot -> boot.resolve("tables")).filter(Files::isDirectory).toList());
		return found;
	}

	/** Boots of which the host's tables are there. */
	public static List<Path> boots() throws IOException {
		return folders(Repository.real().resolve("boots")).filter(boot -> Files.isDirectory(boot.resolve("tables"))).toList();
	}

	private static Stream<Path> folders(Path in) throws IOException {
		try (var entries = Files.list(in)) {
			return entries.filter(Files::isDirectory).sorted().toList().stream();
		}
	}
}
