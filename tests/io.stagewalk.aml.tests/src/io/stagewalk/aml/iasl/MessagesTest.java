package io.stagewalk.aml.iasl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What iasl says of a source has a place in it. */
class MessagesTest {
	private static final List<String> SOURCE = List.of("DefinitionBlock (\"\", \"DSDT\", 2, \"S\", \"X\", 1) {",
			"\t\tMethod (MAIN) {\tReturn\t(BBBB) }", "  Method (MAI2) { Return (CCCC) }", "}");
	/** As iasl 20200925 prints it. */
	private static final List<String> OUTPUT = List.of("dsdt/bad3.asl      2:         Method (MAIN) { Return  (BBBB) }",
			"Error    6084 -                    Object does not exist ^  (BBBB)", "",
			"dsdt/bad3.asl      3:   Method (MAI2) { Return (CCCC) }",
			"Error    6084 -             Object does not exist ^  (CCCC)", "", "Intel ACPI Component Architecture");

	@Test
	void aTabIsOneCharacter() {
		assertEquals(List.of("dsdt/bad3.asl:2:27: error 6084: Object does not exist (BBBB)",
				"dsdt/bad3.asl:3:27: error 6084: Object does not exist (CCCC)"),
				Messages.of(OUTPUT, SOURCE).stream().map(Message::toString).toList());
		assertEquals('B', SOURCE.get(1).charAt(27 - 1));
		assertEquals('C', SOURCE.get(2).charAt(27 - 1));
	}

	@Test
	void whatIsNoMessageIsLeftOut() {
		assertEquals(List.of(), Messages.of(List.of("Error    6084 - without a line", "", "a      1: b", "c"), List.of()));
	}

	@Test
	void anInstalledCompilerIsAsked(@TempDir Path folder) throws Exception {
		var source = Files.write(folder.resolve("bad.asl"), SOURCE);
		Iasl.Compilation compiled;
		try {
			compiled = Iasl.INSTALLED.compile(source, folder.resolve("bad.aml"), List.of("-oa"));
		} catch (IaslException absent) {
			assumeTrue(false, absent.getMessage());
			return;
		}
		assertEquals(Iasl.Result.NONE, compiled.made());
		var errors = compiled.messages().stream().filter(message -> message.severity() == Message.Severity.ERROR).toList();
		assertEquals(List.of(2, 3), errors.stream().map(Message::line).toList());
		assertEquals(List.of(27, 27), errors.stream().map(Message::column).toList());
	}

	@Test
	void anAbsentCompilerSaysWhereItIsToBeHad(@TempDir Path folder) throws Exception {
		var source = Files.write(folder.resolve("bad.asl"), SOURCE);
		var absent = assertThrows(IaslException.class,
				() -> new Iasl("no-such-compiler").compile(source, folder.resolve("bad.aml"), List.of()));
		assertTrue(absent.getMessage().contains("acpica-tools"), absent.getMessage());
	}
}
