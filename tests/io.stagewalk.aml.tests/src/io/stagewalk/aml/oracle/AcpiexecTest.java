package io.stagewalk.aml.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.testing.Aml;

/** The recordings are what an installed iasl and acpiexec say; skipped where there are none. */
@Timeout(600)
class AcpiexecTest {
	private static final List<String> PROGRAMS = List.of("control/loops", "fields/indexed", "tables/module");
	/** Where iasl leaves its version in a table's header, and the checksum that depends on it. */
	private static final int CHECKSUM = 9;
	private static final int CREATOR = 28;
	private static final int HEADER = 36;

	@TempDir
	private Path folder;

	@Test
	void aProgramIsWhatIaslMakesOfItsSource() throws Exception {
		var iasl = Tools.find("iasl");
		for (var program : PROGRAMS) {
			var source = ProgramsTest.folder().resolve(program + ".asl");
			Tools.run(List.of(iasl, "-f", "-oa", "-p", folder.resolve("made").toString(), source.toString()));
			var made = Files.readAllBytes(folder.resolve("made.aml"));
			var stored = Files.readAllBytes(ProgramsTest.folder().resolve(program + ".aml"));
			for (var bytes : List.of(made, stored)) {
				bytes[CHECKSUM] = 0;
				Arrays.fill(bytes, CREATOR, HEADER, (byte) 0);
			}
			assertArrayEquals(stored, made, program);
		}
	}

	@Test
	void acpiexecSaysWhatWeSay() throws Exception {
		var acpiexec = Tools.find("acpiexec");
		for (var program : PROGRAMS) {
			var file = ProgramsTest.folder().resolve(program + ".aml");
			var loaded = Aml.loaded(Table.read(file));
			var recorded = Files.readAllLines(ProgramsTest.folder().resolve(program + ".txt"), StandardCharsets.ISO_8859_1);
			var method = AcpiexecText.answers(recorded).keySet().iterator().next();
			var output = Tools.run(List.of(acpiexec, "-di", "-es", "-vr", "-b", "evaluate \\" + method, file.toString()));
			var lines = new ArrayList<>(List.of("== " + method));
			lines.addAll(output.subList(output.indexOf("Evaluating \\" + method), output.size()));
			assertEquals(AcpiexecText.answers(lines).get(method), ProgramsTest.ours(loaded, method), program);
		}
	}
}
