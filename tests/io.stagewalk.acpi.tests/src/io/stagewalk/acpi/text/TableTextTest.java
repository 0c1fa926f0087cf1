package io.stagewalk.acpi.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.testing.Repository;

/** Text is read as iasl reads it, and what cannot be read is placed by line. */
class TableTextTest {

	private static TableModel gtdt() throws IOException {
		var file = Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates/gtdt.aml");
		return TableModel.of("gtdt.aml", Files.readAllBytes(file), Definitions.standard());
	}

	private static TableModel read(String text) throws TextException {
		return TableText.read("gtdt.dsl", text, Definitions.standard());
	}

	@Test
	void aTableComesBackFromItsText() throws Exception {
		assertArrayEquals(gtdt().bytes(), read(TableText.write(gtdt())).bytes());
	}

	@Test
	void offsetsInBracketsCommentsSpacesAndCaseOfNamesDoNotMatter() throws Exception {
		var text = TableText.write(gtdt()).replaceAll("(?m)^\\[[^\\]]*\\]", "// a comment\n/* another\n : */")
				.replace("Counter Block Address", "counter block  ADDRESS").replace("Secure EL1 Interrupt : ", "Secure EL1 Interrupt:");
		assertArrayEquals(gtdt().bytes(), read(text).bytes());
	}

	@Test
	void windowsLineEndsAreRead() throws Exception {
		assertArrayEquals(gtdt().bytes(), read(TableText.write(gtdt()).replace("\n", "\r\n")).bytes());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1D; 1D", "0x1D; 1D", "0d29; D29", "(1 << 4) + 0D; 1D", "~0 & 1F - 2; 1D", "1 ? 1D : 2; 1D",
			"!0 + 3 * 9 + 1; 1D", "$here + 1; 31", "3A / 2; 1D", "5D % 40; 1D", "(2 > 1 && 1 >= 1 || 0) * 1D; 1D" })
	void numbersAreHexadecimalAndMayBeExpressions(String written, String value) throws Exception {
		var text = TableText.write(gtdt()).replaceFirst("(?m)^.* Secure EL1 Interrupt : .*$",
				Matcher.quoteReplacement("Label : here\nSecure EL1 Interrupt : " + written));
		assertEquals(Long.parseLong(value, 16), read(text).root().number("Secure EL1 Interrupt").orElseThrow());
	}

	@Test
	void theLineOfAFlagHasTheLastWord() throws Exception {
		var text = TableText.write(gtdt()).replaceFirst("(?m)^( +Always On) : 0", "$1 : 1");
		assertEquals(5, read(text).root().number("EL1 Flags (decoded below)").orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Secure EL1 Interrupt : 100000000; 19: expected at most 0xffffffff for Secure EL1 Interrupt, found 0x100000000",
			"Secure EL1 Interrupt : 1G; 19: expected a number or an operator for Secure EL1 Interrupt, found G",
			"Secure EL1 Interrupt : 1 1; 19: expected an operator for Secure EL1 Interrupt, found 1",
			"Secure EL1 Interrupt :; 19: expected a number for Secure EL1 Interrupt, found the end",
			"Secure EL1 Interrupt : 1 / 0; 19: expected a divisor that is not 0 for Secure EL1 Interrupt, found 0",
			"Secure EL1 Interrupt : $nowhere; 19: expected a label that stands before, found $nowhere",
			"Secure EL1 Interrupt; '19: expected a field''s name, a colon, and its value, found Secure EL1 Interrupt'",
			"Secure EL2 Interrupt : 1; '19: expected \"Secure EL1 Interrupt\", found \"Secure EL2 Interrupt\"'" })
	void whatCannotBeReadIsPlaced(String line, String message) throws Exception {
		var text = TableText.write(gtdt()).replaceFirst("(?m)^.* Secure EL1 Interrupt : .*$",
				Matcher.quoteReplacement(line));
		assertEquals("gtdt.dsl:" + message, assertThrows(TextException.class, () -> read(text)).getMessage());
	}

	@Test
	void textWithoutASignatureIsNoTable() {
		var e = assertThrows(TextException.class, () -> read("Table Length : 10\n"));
		assertEquals("gtdt.dsl:1: expected a line such as Signature : \"APIC\", found Table Length : 10", e.getMessage());
	}

	@Test
	void parenthesesWithoutEndAreAnErrorAndNoOverflow() throws Exception {
		var text = TableText.write(gtdt()).replaceFirst("(?m)^.* Secure EL1 Interrupt : .*$", "Secure EL1 Interrupt : " + "(".repeat(100_000));
		assertThrows(TextException.class, () -> read(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"einj; Mask; '32: expected \"Mask\", found \"Action\"'",
			"csrt; Subvendor ID; '15: expected \"Subvendor ID\" or \"Length\", found \"Device ID\"'",
			"apic; Processor ID; '18: expected \"Processor ID\" or \"Subtable Type\", found \"Local Apic ID\"'" })
	void ofALineThatIsMissingTheNameIsTold(String table, String name, String message) throws Exception {
		var file = Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates/" + table + ".dsl");
		var text = Files.readString(file).replaceFirst("(?m)^.* " + name + " : .*\\R", "");
		var said = assertThrows(TextException.class, () -> TableText.complete("t", text, Definitions.standard())).getMessage();
		assertEquals("t:" + message, said);
	}
}
