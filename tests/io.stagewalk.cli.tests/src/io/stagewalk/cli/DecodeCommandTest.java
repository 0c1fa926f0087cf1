package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code stagewalk decode} and {@code stagewalk encode}. */
class DecodeCommandTest {
	@TempDir
	private Path folder;

	private Path decoded(String table) throws Exception {
		var text = Invocation.of("decode", Invocation.TABLES, table, "--bytes");
		assertEquals(0, text.exitCode(), text.err());
		return Files.writeString(folder.resolve("table.dsl"), text.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "apic", "gtdt", "facp", "iort", "mcfg", "spcr", "dbg2", "pptt", "xsdt", "rsdp", "dsdt" })
	void aTableComesBackByteForByte(String table) throws Exception {
		var encoded = Invocation.of("encode", decoded(table).toString());
		assertEquals(0, encoded.exitCode(), encoded.err());
		assertEquals("", encoded.err());
		assertArrayEquals(Files.readAllBytes(Path.of(Invocation.TABLES, table + ".dat")), Files.readAllBytes(folder.resolve("table.aml")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "APIC", "MADT", "madt", "apic.dat", "apic" })
	void aTableIsNamedAsPeopleNameIt(String name) {
		assertTrue(Invocation.of("decode", Invocation.TABLES, name).out().contains("Signature : \"APIC\""));
	}

	@Test
	void aFileOfOneTableIsAPlatform() {
		assertEquals(Invocation.of("decode", Invocation.TABLES, "GTDT").out(), Invocation.of("decode", Invocation.TABLES + "/gtdt.dat").out());
	}

	@Test
	void withoutANameAllTablesAreShown() {
		var all = Invocation.of("decode", Invocation.TABLES).out();
		for (var file : new String[] { "rsdp", "xsdt", "facp", "dsdt", "apic", "iort" }) {
			assertTrue(all.contains("/* " + file + ".dat */"), file);
		}
	}

	@Test
	void anUnknownNameIsAnsweredWithTheTablesThatAreThere() {
		var wrong = Invocation.of("decode", Invocation.TABLES, "HEST");
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().startsWith("TABLE: expected one of RSD PTR, XSDT, FACP, "), wrong.err());
		assertTrue(wrong.err().contains(", found HEST"), wrong.err());
	}

	@Test
	void meaningsAreExplainedWithTheirSection() {
		var explained = Invocation.of("decode", Invocation.TABLES, "GTDT", "--explain").out();
		assertTrue(explained.contains("  See ACPI 6.5, 5.2.25."), explained);
		assertTrue(explained.contains("  0x30 Secure EL1 Interrupt = 0x1d: GSIV of the Secure EL1 physical timer"), explained);
	}

	@Test
	void aTableIsDescribedWithoutAPlatform() {
		var page = Invocation.of("decode", "--describe", "madt");
		assertEquals(0, page.exitCode(), page.err());
		assertTrue(page.out().startsWith("# APIC: Multiple APIC Description Table (MADT)"), page.out());
		assertTrue(Invocation.of("decode", "--describe", "RSDP").out().startsWith("# RSD PTR: "));
		assertTrue(Invocation.of("decode", "--describe", "IORT", "--json").out().contains("\"at\": \"Node Offset\""));
		assertTrue(Invocation.of("decode", "--describe", "all").out().lines().filter(line -> line.startsWith("# ")).count() > 90);
		var wrong = Invocation.of("decode", "--describe", "NONE");
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().startsWith("--describe: expected the signature of a table that is known, or all, found NONE"), wrong.err());
	}

	@Test
	void whatWasChangedIsNotedAndFixedWhenAsked() throws Exception {
		var text = decoded("spcr");
		Files.writeString(text, Files.readString(text).replaceFirst("Terminal Type : ..", "Terminal Type : 02"));
		var asItIs = Invocation.of("encode", text.toString());
		assertEquals(0, asItIs.exitCode());
		assertTrue(asItIs.err().contains("Checksum: 0xcb would be 0xc9 (--fix sets it)"), asItIs.err());
		var again = Invocation.of("encode", text.toString(), "--fix");
		assertEquals(2, again.exitCode());
		assertTrue(again.err().contains("--overwrite"), again.err());
		var out = folder.resolve("other.aml");
		var fixed = Invocation.of("encode", text.toString(), "--fix", "--out", out.toString());
		assertEquals(0, fixed.exitCode());
		assertEquals("", fixed.err());
		assertTrue(fixed.out().contains("Checksum: 0xcb becomes 0xc9 (checksum)"), fixed.out());
		int sum = 0;
		for (byte b : Files.readAllBytes(out)) {
			sum += b;
		}
		assertEquals(0, sum & 0xff);
	}

	@Test
	void lengthsAreFixedAfterALineWasTakenOut() throws Exception {
		var text = decoded("apic");
		var shorter = Files.readString(text).replaceFirst("(?s)\\n\\[[^\\n]*Subtable Type : 0F.*", "\n");
		assertFalse(shorter.equals(Files.readString(text)));
		Files.writeString(text, shorter);
		var fixed = Invocation.of("encode", text.toString(), "--fix");
		assertEquals(0, fixed.exitCode(), fixed.err());
		var table = Invocation.of("tables", folder.resolve("table.aml").toString()).out();
		assertTrue(table.contains("244") && table.contains("ok"), table);
	}

	@Test
	void badTextIsPlacedByLine() throws Exception {
		var text = decoded("spcr");
		Files.writeString(text, Files.readString(text).replaceFirst("Terminal Type : ..", "Terminal Type : GG"));
		var wrong = Invocation.of("encode", text.toString());
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().matches("(?s).*table\\.dsl:\\d+: expected a number or an operator for Terminal Type, found GG\\s*"), wrong.err());
		assertFalse(Files.exists(folder.resolve("table.aml")));
	}

	@Test
	void lengthsThatAreFixedAreTold() throws Exception {
		var text = decoded("apic");
		Files.writeString(text, Files.readString(text).replaceFirst("Table Length : 0{5}108", "Table Length : 00000000")
				.replaceFirst("Length : 18", "Length : 08"));
		var fixed = Invocation.of("encode", text.toString(), "--fix");
		assertEquals(0, fixed.exitCode(), fixed.err());
		assertTrue(fixed.out().contains("offset 0x4: Table Length: 0x0 becomes 0x108 (length)"), fixed.out());
		assertTrue(fixed.out().contains("offset 0x2d: Length: 0x8 becomes 0x18 (length)"), fixed.out());
		assertArrayEquals(Files.readAllBytes(Path.of(Invocation.TABLES, "apic.dat")), Files.readAllBytes(folder.resolve("table.aml")));
	}

	@Test
	void aDamagedTableIsShownAsFarAsItGoes() throws Exception {
		Files.write(folder.resolve("apic.dat"), Arrays.copyOf(Files.readAllBytes(Path.of(Invocation.TABLES, "apic.dat")), 50));
		Files.copy(Path.of(Invocation.TABLES, "gtdt.dat"), folder.resolve("gtdt.dat"));
		var shown = Invocation.of("decode", folder.toString(), "APIC");
		assertEquals(0, shown.exitCode());
		assertTrue(shown.out().contains("Subtable Type : 0C"), shown.out());
		assertTrue(shown.err().contains("apic.dat: APIC: offset 0x4: Table Length: expected 8 to 50, found 264"), shown.err());
	}

	@Test
	void aslAndFoldersAreToldFromTablesText() throws Exception {
		var asl = Files.writeString(folder.resolve("dsdt.asl"), "DefinitionBlock (\"\", \"DSDT\", 2, \"A\", \"B\", 1)\n{\n}\n");
		assertTrue(Invocation.of("encode", asl.toString()).err()
				.contains("dsdt.asl: expected the text of a data table, found ASL; iasl compiles it: "));
		var wrong = Invocation.of("encode", folder.toString());
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().startsWith(folder + ": expected the text of one table"), wrong.err());
	}

	@Test
	void noByteOfATableOrTextCommandsTheTerminal() throws Exception {
		var bytes = Files.readAllBytes(Path.of(Invocation.TABLES, "gtdt.dat"));
		bytes[3] = '\n';
		bytes[10] = 0x1b;
		var table = Files.write(folder.resolve("table.dat"), bytes).toString();
		var text = Files.writeString(folder.resolve("table.dsl"), "\u001b[31m").toString();
		for (var said : List.of(Invocation.of("tables", table), Invocation.of("lint", table), Invocation.of("decode", table),
				Invocation.of("decode", table, "--explain"), Invocation.of("encode", text))) {
			assertFalse(said.out().contains("\u001b") || said.err().contains("\u001b"), said.out() + said.err());
			assertFalse(said.out().contains("GTD\n"), said.out());
		}
	}
}
