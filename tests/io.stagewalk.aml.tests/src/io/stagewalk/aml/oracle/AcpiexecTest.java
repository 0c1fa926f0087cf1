package io.stagewalk.aml.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
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
		var iasl = tool("iasl");
		for (var program : PROGRAMS) {
			var source = ProgramsTest.folder().resolve(program + ".asl");
			run(List.of(iasl, "-f", "-oa", "-p", folder.resolve("made").toString(), source.toString()));
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
		var acpiexec = tool("acpiexec");
		for (var program : PROGRAMS) {
			var file = ProgramsTest.folder().resolve(program + ".aml");
			var loaded = Aml.loaded(Table.read(file));
			var recorded = Files.readAllLines(ProgramsTest.folder().resolve(program + ".txt"), StandardCharsets.ISO_8859_1);
			var method = AcpiexecText.answers(recorded).keySet().iterator().next();
			var output = run(List.of(acpiexec, "-di", "-es", "-vr", "-b", "evaluate \\" + method, file.toString()));
			var lines = new ArrayList<>(List.of("== " + method));
			lines.addAll(output.subList(output.indexOf("Evaluating \\" + method), output.size()));
			assertEquals(AcpiexecText.answers(lines).get(method), ProgramsTest.ours(loaded, method), program);
		}
	}

	private static String tool(String name) {
		for (var place : System.getenv("PATH").split(File.pathSeparator)) {
			if (Files.isExecutable(Path.of(place, name))) {
				return Path.of(place, name).toString();
			}
		}
		Assumptions.abort("skipped: no " + name + " on the path");
		return name;
	}

	private static List<String> run(List<String> command) throws IOException, InterruptedException {
		var process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		process.waitFor(1, TimeUnit.MINUTES);
		return output.lines().toList();
	}
}
