package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.testing.Repository;

/** What the model does is told in the words of recordings, whatever the Xen that is modelled calls its functions. */
class OlderXenTest {
	private static final Map<EventClass, Integer> ALIKE = Map.of(EventClass.BANKS, 1, EventClass.HOST_TABLES, 20, EventClass.CRAFTED, 2,
			EventClass.CPU_INTERFACE, 1, EventClass.DONATED, 66, EventClass.PLATFORM_DEVICES, 66);
	@TempDir
	private Path folder;

	/** Xen 4.7 maps nothing on a fault. */
	@ParameterizedTest
	@CsvSource({ "4.7, 0 96 0", "4.10, 96 0 0" })
	void hasTheEventsOfARecordingThatIsToldToBeOfIt(String version, String ecam) throws Exception {
		var verification = verify(version);
		var counts = Verified.counts(verification);
		ALIKE.forEach((kind, matched) -> assertEquals(matched + " 0 0", counts.get(kind), kind.text()));
		assertEquals(ecam, counts.get(EventClass.ECAM));
		assertTrue(verification.classes().stream().allMatch(result -> result.otherWays().isEmpty()));
	}

	private Verification verify(String version) throws Exception {
		copy(Repository.recording("xen417-linux61-gicv2"));
		var inputs = folder.resolve("inputs.json");
		var text = Files.readString(inputs);
		var changed = text.replace("\"version\": \"4.17.5\"", "\"version\": \"" + version + "\"");
		assertEquals(text.length() + version.length() - "4.17.5".length(), changed.length());
		Files.writeString(inputs, changed);
		var recording = Recording.read(folder);
		var boot = BootScenario.of(folder.resolve("derived.scenario"), DerivedScenario.of(recording).text());
		assertEquals(version, boot.points().xen());
		return Verification.of(boot, recording, Progress.NONE);
	}

	private void copy(Path recording) throws Exception {
		try (var files = Files.walk(recording)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var copy = folder.resolve(recording.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}
}
