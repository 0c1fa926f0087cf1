package io.stagewalk.aml.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.NamespaceListing;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.testing.Repository;

/** What an installed acpiexec says of the devices of real machines; constants are in the namespace listing already. */
@Timeout(600)
class AcpiexecPlatformsTest {
	private static final Set<String> NAMES = Set.of("_STA", "_HID", "_CID", "_CRS", "_PRS", "_ADR", "_UID", "_CCA", "_CBA", "_PXM", "_STR");
	private static final Set<String> TYPES = Set.of("Buffer", "Method");
	/** As many as one command line of acpiexec takes. */
	private static final int BATCH = 6;

	static Stream<Path> platforms() throws Exception {
		return Files.list(Repository.real().resolve("tables")).sorted();
	}

	@ParameterizedTest
	@MethodSource("platforms")
	void objectsOfDevicesAreWhatAcpiexecSays(Path folder) throws Exception {
		var acpiexec = Tools.find("acpiexec");
		var state = Loader.load(Container.platform(folder), RegionHandler.MODEL, Observer.NONE);
		var paths = NamespaceListing.of(state).stream().filter(entry -> NAMES.contains(entry.name()) && TYPES.contains(entry.type()))
				.map(entry -> entry.path().toString()).toList();
		assertTrue(paths.size() >= 8, "objects to compare");
		for (int i = 0; i < paths.size(); i += BATCH) {
			var batch = paths.subList(i, Math.min(paths.size(), i + BATCH));
			var said = said(acpiexec, folder, batch);
			for (var path : batch) {
				assertEquals(said.get(batch.indexOf(path)), ours(state, path), path);
			}
		}
	}

	private static List<String> ours(State state, String path) {
		return AcpiexecText.of(List.of(), state.evaluating(NamePath.of(path), List.of()).run(RegionHandler.MODEL, Observer.NONE));
	}

	private static List<List<String>> said(String acpiexec, Path folder, List<String> paths) throws Exception {
		var command = new ArrayList<>(List.of(acpiexec, "-di", "-es", "-b",
				String.join(";", paths.stream().map(path -> "evaluate " + path).toList()), folder.resolve("dsdt.dat").toString()));
		if (Files.exists(folder.resolve("ssdt.dat"))) {
			command.add(folder.resolve("ssdt.dat").toString());
		}
		var lines = new ArrayList<String>();
		for (var line : Tools.run(command)) {
			lines.add(line.startsWith("Evaluating ") ? "== " + line.substring("Evaluating ".length()) : line);
		}
		lines.subList(0, lines.indexOf("== " + paths.getFirst())).clear();
		return new ArrayList<>(AcpiexecText.answers(lines).values());
	}
}
