package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** GEF and Draw2d are known to one bundle, so that an IDE without them has all the rest. */
class GraphicsLibrariesTest {
	private static final String KNOWING = "io.stagewalk.graph.ui";
	private static final List<String> LIBRARIES = List.of("org.eclipse.draw2d", "org.eclipse.gef");

	@Test
	void areKnownToOneBundle() {
		var knowing = new ArrayList<String>();
		for (var bundle : Bundle.ours()) {
			for (var file : files(bundle)) {
				var text = Repository.read(file);
				if (!bundle.name().equals(KNOWING) && LIBRARIES.stream().anyMatch(text::contains)) {
					knowing.add(Repository.name(file));
				}
			}
		}
		assertEquals(List.of(), knowing);
	}

	@Test
	void areRequiredByItInTheVersionsThatIDEsHave() {
		var bundle = Bundle.ours().stream().filter(each -> each.name().equals(KNOWING)).findFirst().orElseThrow();
		assertTrue(bundle.header("Require-Bundle").containsAll(LIBRARIES));
		for (var library : LIBRARIES) {
			assertTrue(bundle.manifest().getValue("Require-Bundle").contains(library + ";bundle-version=\"[3.2.0,4.0.0)\""), library);
		}
	}

	private static List<Path> files(Bundle bundle) {
		var files = new ArrayList<>(bundle.sources());
		for (var ending : List.of(".MF", ".xml", ".exsd")) {
			files.addAll(Repository.files(bundle.folder(), ending));
		}
		return files;
	}
}
