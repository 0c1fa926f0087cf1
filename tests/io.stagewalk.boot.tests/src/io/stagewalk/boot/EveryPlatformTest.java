package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.End;

/** A scenario that says nothing but the platform boots, whatever the machine. */
class EveryPlatformTest {
	static final List<String> VERSIONS = XenVersion.KNOWN.stream().map(XenVersion::name).toList();

	@Test
	void realTablesBootWithDefaults(@TempDir Path folder) throws Exception {
		var tables = Repository.real().resolve("tables");
		List<Path> platforms;
		try (Stream<Path> found = Files.list(tables)) {
			platforms = found.filter(Files::isDirectory).sorted().toList();
		}
		for (var platform : platforms) {
			var file = folder.resolve("plain.scenario");
			var boot = BootScenario.of(file, "platform " + file.getParent().relativize(platform) + "\nboot\n");
			assertTrue(boot.notes().stream().anyMatch(note -> note.contains("no dom0-ram given")), boot.notes().toString());
			assertEquals(End.COMPLETE, Examples.run(boot).end(), platform.toString());
		}
		assertTrue(platforms.size() >= 10, platforms.size() + " platforms");
	}

	@ParameterizedTest
	@FieldSource("VERSIONS")
	void everyVersionOfXenBootsTheExampleOrDiesOfWhatItLacks(String version) throws Exception {
		var trace = Examples.run(Examples.load(Examples.RECORDED).withXen(version));
		assertEquals(version.equals("4.7") ? End.DIED : End.COMPLETE, trace.end());
	}
}
