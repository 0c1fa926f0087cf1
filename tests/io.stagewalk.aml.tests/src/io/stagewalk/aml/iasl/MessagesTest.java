package io.stagewalk.aml.iasl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What iasl prints of a source has a place in it. */
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
				"dsdt/bad3.asl:3:27: error 6084: Object does not exist (CCCC)"), texts(Messages.of(OUTPUT, "", sources("dsdt/bad3.asl", SOURCE))));
		assertEquals('B', SOURCE.get(1).charAt(27 - 1));
		assertEquals('C', SOURCE.get(2).charAt(27 - 1));
	}

	@Test
	void aMessageWithoutAPlaceIsAboutTheSource() {
		assertEquals(List.of("my.asl: error 6126: Could not compile input file"),
				texts(Messages.of(List.of("", "Error    6126 -  Could not compile input file", "a      1: b", "c"), "my.asl", new Sources())));
	}

	@Test
	void thePreprocessorsLineIsTheOneThatItShows() {
		var lines = List.of("#define A", "\t#error  \"one\"", "DefinitionBlock (\"\", \"DSDT\", 2, \"S\", \"X\", 1) {}");
		assertEquals(List.of("p.asl:2: error 6502: #error (Preprocessor)"), texts(Messages.of(
				List.of("p.asl         3:     #error  \"one\"", "Error    6502 -^ #error (Preprocessor)"), "", sources("p.asl", lines))));
	}

	/** As they are printed where the locale is one of UTF-8. */
	@Test
	void namesOfFilesMayHaveAnyCharacter() {
		assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "names of files are written in another encoding");
		assertEquals(List.of("\u00fc x/1.asl:2:1: error 6084: Object does not exist (BBBB)"), texts(Messages.of(
				List.of("\u00c3\u00bc x/1.asl      2: BBBB", "Error    6084 -      ^ Object does not exist (BBBB)"), "", new Sources())));
	}

	@Test
	void aCompilerThatFailsWithoutAnErrorIsQuoted() {
		var output = List.of("File appears to be binary: found 2 non-ASCII characters, disassembling", "", "Binary file it is");
		var lines = List.of("/* \u00b5 */ // \u00b5", "// \u00b5", "\tName (A, \"\u00b5\")");
		assertEquals(List.of("my.asl:3:12: error: iasl made no table, and ended with 255: "
				+ "File appears to be binary: found 2 non-ASCII characters, disassembling; Binary file it is"),
				texts(Messages.ofFailure(output, "my.asl", sources("my.asl", lines), 255)));
		assertEquals(List.of("my.asl: error: iasl made no table, and ended with 139"),
				texts(Messages.ofFailure(List.of(), "my.asl", new Sources(), 139)));
	}

	private static Sources sources(String name, List<String> lines) {
		var sources = new Sources();
		sources.put(name, lines);
		return sources;
	}

	private static List<String> texts(List<Message> messages) {
		return messages.stream().map(Message::toString).toList();
	}
}
