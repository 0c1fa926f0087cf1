package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Below the line nothing knows Eclipse or OSGi, so that the same jars run in the IDE, in a plain Java and in anybody's CI. */
class EngineWithoutEclipseTest {
	private static final List<String> HEADERS = List.of("Require-Bundle", "Import-Package", "DynamicImport-Package",
			"Fragment-Host", "Bundle-Activator", "Service-Component");

	@Test
	void noClassFileRefersToThem(TestReporter reporter) throws Exception {
		var references = EngineClasses.references();
		assertEquals(List.of(), references.stream()
				.filter(reference -> reference.to().startsWith("org.eclipse.") || reference.to().startsWith("org.osgi.")).toList());
		reporter.publishEntry("references", Integer.toString(references.size()));
		// every bundle was looked at
		var bundles = EngineClasses.bundlesByPackage();
		var looked = references.stream().map(reference -> bundles.get(reference.fromPackage())).distinct();
		assertEquals(EngineClasses.bundles().stream().map(Bundle::name).toList(), looked.sorted().toList());
	}

	@Test
	void noManifestRefersToThem() {
		for (var bundle : EngineClasses.bundles()) {
			for (var header : HEADERS) {
				for (var name : bundle.header(header)) {
					assertTrue(name.startsWith("io.stagewalk.") || name.equals("picocli"),
							bundle.name() + ", " + header + ": " + name);
				}
			}
		}
	}

	/** Other libraries neither; the command line has its picocli. */
	@Test
	void noClassFileRefersToALibrary() throws Exception {
		assertEquals(List.of(), EngineClasses.references().stream().filter(reference -> !allowed(reference)).toList());
	}

	private static boolean allowed(EngineClasses.Reference reference) {
		var to = reference.to();
		return to.startsWith("java.") || to.startsWith("io.stagewalk.")
				|| to.startsWith("picocli.") && reference.from().startsWith("io.stagewalk.cli.");
	}
}
