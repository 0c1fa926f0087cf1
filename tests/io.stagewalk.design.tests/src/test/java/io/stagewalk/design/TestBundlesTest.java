package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The tests of a bundle are a fragment of it, so that they see what it keeps to itself and it exports nothing for them. */
class TestBundlesTest {
	/** What the tests of several bundles have in common. */
	private static final String SUPPORT = "io.stagewalk.testing";

	@Test
	void areFragmentsOfWhatTheyTest() {
		var bundles = Bundle.ours().stream().map(Bundle::name).toList();
		for (var tests : Bundle.tests()) {
			if (tests.name().equals(SUPPORT)) {
				continue;
			}
			var host = tests.name().replaceFirst("\\.tests$", "");
			assertEquals(Set.of(host), tests.header("Fragment-Host"), tests.name());
			assertTrue(bundles.contains(host), tests.name());
			assertEquals(tests.name(), tests.manifest().getValue("Bundle-SymbolicName"));
		}
	}

	/** What is no fragment is a plain Maven module, which needs the build's results; or what the tests have in common. */
	@Test
	void theOthersArePlainModules() {
		var fragments = Bundle.tests().stream().map(Bundle::name).toList();
		var plain = new TreeSet<String>();
		for (var folder : Repository.children(Repository.root().resolve("tests")).toList()) {
			var name = folder.getFileName().toString();
			if (Files.exists(folder.resolve("pom.xml")) && !fragments.contains(name) && !name.equals(SUPPORT)) {
				assertTrue(Repository.read(folder.resolve("pom.xml")).contains("<packaging>jar</packaging>"), name);
				plain.add(name);
			}
		}
		assertEquals(Set.of("io.stagewalk.design.tests", "io.stagewalk.install.tests"), plain);
	}

	/** The engine's tests know JUnit and the engine: they run as plain JUnit too. */
	@Test
	void ofTheEngineNeedJUnitOnly() {
		for (var tests : Bundle.tests()) {
			if (Layers.ENGINE.contains(tests.name().replaceFirst("\\.tests$", ""))) {
				var others = new TreeSet<>(tests.header("Import-Package"));
				others.removeIf(name -> name.startsWith("org.junit.jupiter.") || name.equals("org.opentest4j") || isOfTheJdk(name));
				assertEquals(Set.of(), others, tests.name());
				assertEquals(List.of(), tests.header("Require-Bundle").stream()
						.filter(name -> !Layers.ENGINE.contains(name) && !name.equals("picocli") && !name.equals(SUPPORT)).toList(), tests.name());
			}
		}
	}

	private static boolean isOfTheJdk(String packageName) {
		return ModuleLayer.boot().modules().stream().filter(module -> module.getName().startsWith("java."))
				.anyMatch(module -> module.getPackages().contains(packageName));
	}
}
