package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.testing.Repository;

/** The namespace of real machines is the one that {@code acpiexec} lists, object by object. */
class GoldenNamespaceTest {
	/** Depth, name, type, address, owner, detail. */
	private static final Pattern LINE = Pattern.compile("^ ?(\\d+) +(\\S{4}) (\\w+) +0x[0-9a-f]+ [0-9A-F]{3} ?(.*)$");
	/** What the program that made the listing adds for itself. */
	private static final List<String> OF_THE_PROGRAM = List.of("_TI_", "_T97");

	static Stream<Path> platforms() throws Exception {
		return Files.list(Repository.real().resolve("tables")).sorted();
	}

	@ParameterizedTest
	@MethodSource("platforms")
	void isAsAcpiexecListsIt(Path folder) throws Exception {
		var skipped = new ArrayList<Event>();
		var state = Loader.load(Container.platform(folder), RegionHandler.MODEL, event -> {
			if (event instanceof Event.Skipped) {
				skipped.add(event);
			}
		});
		var ours = NamespaceListing.of(state).stream()
				.map(entry -> (entry.depth() + " " + entry.name() + " " + entry.type() + " " + entry.detail()).strip()).toList();
		var expected = listed(folder);
		assertEquals(List.of(), skipped);
		assertTrue(expected.size() > 100);
		assertEquals(String.join("\n", expected), String.join("\n", ours));
	}

	private static List<String> listed(Path folder) throws Exception {
		var lines = new ArrayList<String>();
		for (var line : Files.readAllLines(folder.resolve("golden/acpiexec-namespace.txt"))) {
			var matcher = LINE.matcher(line);
			if (matcher.matches() && !OF_THE_PROGRAM.contains(matcher.group(2))) {
				var detail = matcher.group(4).replaceAll("(Notify )?Object:? 0x[0-9a-f]+| Aml (0x[0-9a-f]+|\\(nil\\))", "").strip();
				lines.add((matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3) + " " + detail).strip());
			}
		}
		return lines;
	}
}
