package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** No source is kept from the repository by a pattern that means what the build makes: a package may be named {@code target}. */
class TrackedSourcesTest {

	@Test
	void noSourceIsIgnored() throws Exception {
		var root = Repository.root();
		Assumptions.assumeTrue(Files.exists(root.resolve(".git")), "skipped: no history here");
		var git = new ProcessBuilder("git", "ls-files", "--others", "--ignored", "--exclude-standard", "--", "bundles/*/src",
				"tests/*/src", "docs", "examples", ":!examples/*/target/*", ":!examples/*/.tycho-consumer-pom.xml")
				.directory(root.toFile()).redirectErrorStream(true).start();
		var ignored = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		Assumptions.assumeTrue(git.waitFor() == 0, () -> "skipped: git says " + ignored);
		assertEquals(List.of(), ignored);
	}
}
