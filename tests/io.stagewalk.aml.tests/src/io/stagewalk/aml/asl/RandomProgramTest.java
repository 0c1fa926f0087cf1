package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.testing.Seeds;

/** Random programs are written with symbols, and compiled to the bytes that they had without. */
class RandomProgramTest {
	private int compared;

	@Test
	void aProgramWithSymbolsIsTheSameAml(@TempDir Path folder, TestReporter reporter) throws Exception {
		Seeds.check(60, random -> {
			var iasl = new Iasl(Files.createTempDirectory(folder, "case"));
			var program = RandomProgram.of(random);
			var aml = iasl.compile(program).orElseThrow(() -> new AssertionError("no AML of\n" + program));
			var asl = Asl.of(AmlTable.of(Table.of("random.aml", aml)), List.of());
			assertEquals(List.of(), asl.problems(), program);
			var again = iasl.compile(asl.text()).orElseThrow(() -> new AssertionError("no AML of\n" + asl.text()));
			assertArrayEquals(Iasl.comparable(aml, aml.length), Iasl.comparable(again, again.length), () -> asl.text());
			compared += aml.length;
		});
		assertTrue(compared > 0);
		reporter.publishEntry("bytes", Integer.toString(compared));
	}
}
