package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

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
}
