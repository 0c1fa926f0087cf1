package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.aml.resource.Templates;
import io.stagewalk.testing.Seeds;

/** If macros are printed for a buffer, however odd its bits, a compiler makes the same buffer of them. */
class AcceptedTemplatesTest {
	private static final int BATCH = 300;
	private int compared;

	@Test
	void areCompiledToTheSameBytes(@TempDir Path folder, TestReporter reporter) throws Exception {
		var originals = new ArrayList<>(Templates.compiled().values());
		Seeds.check(8, random -> {
			var accepted = new LinkedHashMap<String, byte[]>();
			var source = new StringBuilder("DefinitionBlock (\"\", \"SSDT\", 2, \"STAGEW\", \"ACCEPTED\", 1)\n{\n");
			while (accepted.size() < BATCH) {
				var bytes = originals.get(random.nextInt(originals.size())).clone();
				for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
					int at = random.nextInt(bytes.length);
					bytes[at] ^= (byte) (1 << random.nextInt(8));
				}
				var name = String.format("R%03X", accepted.size());
				TemplateText.of(bytes).filter(AcceptedTemplatesTest::isKnown).ifPresent(lines -> {
					accepted.put(name, bytes);
					source.append("Name (").append(name).append(", ResourceTemplate ()\n{\n").append(String.join("\n", lines)).append("\n})\n");
				});
			}
			var aml = new Iasl(Files.createTempDirectory(folder, "batch")).compile(source.append("}\n").toString());
			check(accepted, Templates.buffers(aml.orElseThrow(() -> new AssertionError("no AML of\n" + source))));
		});
		reporter.publishEntry("templates", Integer.toString(compared));
	}

	/** Macros of ACPI 6.4 and 6.5 are unknown to compilers of before. */
	private static boolean isKnown(List<String> lines) {
		var text = String.join("\n", lines);
		return !text.contains("CSI2Bus") && !text.contains("ClockInput");
	}

	private void check(Map<String, byte[]> accepted, Map<String, byte[]> compiled) {
		assertEquals(accepted.keySet(), compiled.keySet());
		for (var entry : accepted.entrySet()) {
			assertArrayEquals(entry.getValue(), compiled.get(entry.getKey()),
					() -> TemplateText.of(entry.getValue()).map(lines -> String.join("\n", lines)).orElseThrow());
			compared++;
		}
		assertTrue(compared > 0);
	}
}
