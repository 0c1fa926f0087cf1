package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The newest platform and the oldest supported one consist of the same artifacts, each in its own version. */
class TargetPlatformsTest {
	private static final Pattern ARTIFACT = Pattern
			.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

	@Test
	void listTheSameArtifacts() {
		var files = Repository.files(Repository.root().resolve("target-platform"), ".target");
		assertEquals(2, files.size(), files.toString());
		var oldest = artifacts(files.getFirst());
		var newest = artifacts(files.getLast());
		assertTrue(oldest.size() > 100);
		assertEquals(Set.of(), without(oldest, newest), "only in " + files.getFirst());
		assertEquals(Set.of(), without(newest, oldest), "only in " + files.getLast());
	}

	private static Set<String> artifacts(Path file) {
		var artifacts = new TreeSet<String>();
		ARTIFACT.matcher(Repository.read(file)).results().forEach(match -> artifacts.add(match.group(1) + ":" + match.group(2)));
		return artifacts;
	}

	private static Set<String> without(Set<String> some, Set<String> others) {
		var left = new TreeSet<>(some);
		left.removeAll(others);
		return left;
	}
}
