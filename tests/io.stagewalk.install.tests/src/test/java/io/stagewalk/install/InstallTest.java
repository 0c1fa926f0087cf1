package io.stagewalk.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallTest {

	private static final Path RELENG = Path.of(System.getProperty("stagewalk.root"), "releng");
	private static final Path SITE = RELENG.resolve("io.stagewalk.repository/target/repository");
	private static final Path PRODUCT = RELENG
			.resolve("io.stagewalk.bare.product/target/products/io.stagewalk.bare/linux/gtk/x86_64");
	private static final String FEATURES = "io.stagewalk.feature.feature.group,io.stagewalk.gef.feature.feature.group";
	/** {@code org.osgi.framework.Bundle.ACTIVE}. */
	private static final int ACTIVE = 32;

	@Test
	void installsFromTheSiteAloneStartsAndGoesWithoutTrace(@TempDir Path folder) throws Exception {
		Ide ide = Ide.copyOf(PRODUCT, folder);
		Map<String, Integer> before = ide.bundleStates();
		assertFalse(before.keySet().stream().anyMatch(InstallTest::comesWithStagewalk), () -> "before: " + before);

		ide.install(SITE, FEATURES);
		Map<String, Integer> added = new TreeMap<>(ide.bundleStates());
		added.keySet().removeAll(before.keySet());
		assertTrue(added.keySet().stream().allMatch(InstallTest::comesWithStagewalk), () -> "added: " + added);
		assertTrue(added.keySet().containsAll(List.of("io.stagewalk.boot", "io.stagewalk.debug.ui",
				"io.stagewalk.graph.ui", "org.eclipse.draw2d", "org.eclipse.gef")), () -> "added: " + added);
		assertTrue(added.values().stream().allMatch(state -> state == ACTIVE), () -> "states: " + added);
		assertFalse(ide.errorLog().contains("!ENTRY io.stagewalk"), "errors are logged");

		ide.uninstall(FEATURES);
		assertEquals(before.keySet(), ide.bundleStates().keySet(), "after");
	}

	private static boolean comesWithStagewalk(String bundle) {
		return bundle.startsWith("io.stagewalk.") || bundle.equals("org.eclipse.draw2d") || bundle.equals("org.eclipse.gef");
	}
}
