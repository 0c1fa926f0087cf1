package io.stagewalk.aml.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.testing.Seeds;

/** New random programs give what an installed acpiexec gives, access by access; skipped where there is none. */
@Timeout(3000)
class RandomProgramsTest {
	private static final int PROGRAMS = 20;

	@TempDir
	private Path folder;

	@Test
	void giveWhatAcpiexecGives() throws Exception {
		var iasl = Tools.find("iasl");
		var acpiexec = Tools.find("acpiexec");
		Seeds.check(PROGRAMS, random -> {
			var source = folder.resolve("random.asl");
			Files.writeString(source, new RandomProgram(random).asl());
			Tools.run(List.of(iasl, "-f", "-oa", source.toString()));
			var program = folder.resolve("random.aml");
			var output = Tools.run(List.of(acpiexec, "-di", "-es", "-vr", "-b", "evaluate \\MAIN", program.toString()));
			var lines = new ArrayList<>(List.of("== MAIN"));
			lines.addAll(output.subList(output.indexOf("Evaluating \\MAIN"), output.size()));
			assertEquals(AcpiexecText.answers(lines).get("MAIN"), ProgramsTest.ours(Aml.loaded(Table.read(program)), "MAIN"),
					() -> "of " + read(source));
		});
	}

	private static String read(Path source) {
		try {
			return Files.readString(source);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
