package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.board;
import static io.stagewalk.acpi.lint.Trial.server;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What all tables have in common. */
final class TableTrials {
	private TableTrials() {
	}

	static List<Trial> bytes() {
		return List.of(server("TABLE-CHECKSUM", machine -> machine.raw("MCFG", bytes -> bytes[9]++), "MCFG: offset 0x9: Checksum: the checksum is "),
				server("RSDP-CHECKSUM", machine -> machine.raw("RSD PTR ", bytes -> bytes[8] += 5), "the sum of the first 20 bytes is 0x5"),
				server("RSDP-EXTENDED-CHECKSUM", machine -> machine.raw("RSD PTR ", bytes -> bytes[32]++), "the sum of its 36 bytes is 0x1"),
				server("TABLE-LENGTH", machine -> machine.bytes("GTDT", Arrays.copyOf(machine.model("GTDT").bytes(), 40)), "but there are 40 bytes"),
				server("TABLE-TRAILING", machine -> machine.bytes("BERT", Arrays.copyOf(machine.model("BERT").bytes(), 64)),
						"BERT: offset 0x30: Bytes after the table: 16 bytes follow a table of 48"),
				server("TABLE-SIZE", machine -> machine.bytes("BERT", Arrays.copyOf(machine.model("BERT").bytes(), (1 << 20) + 1)),
						"1048577 bytes, at most 1048576 are looked into"),
				server("STRUCTURE-LENGTH", machine -> machine.set("APIC", "[1]/Length", 0), "expected 2 to "),
				server("TABLE-LAYOUT", machine -> machine.set("GTDT", "Platform Timer Offset", 0x10000), "expected at most "),
				server("STRUCTURE-TYPE", machine -> machine.set("SRAT", "[1]/Subtable Type", 0x77), "of type 0x77"),
				server("TABLE-UNKNOWN", TableTrials::longerBert, "4 bytes that are not all 0"),
				server("TABLE-REVISION", machine -> machine.set("MCFG", "Revision", 9), "revision 9, known are 1 to 1"),
				server("FIELD-RESERVED", machine -> machine.set("APIC", "[0]/Reserved", 3), "reserved, and 0x3"),
				server("FIELD-RESERVED-BITS", machine -> machine.set("APIC", "[1]/Flags (decoded below)", 0x101), "bits 0x100 of 0x101"),
				server("FIELD-VALUE", machine -> machine.set("APIC", "[0]/Version", 9), "Version: 0x9 is none of the known values"),
				server("TABLE-TEXT", machine -> machine.text("PPTT", "Oem Table ID", "BX\u0001C    "), "character 0x1 in a text"),
				server("TABLE-UTF8-DAMAGE", TableTrials::damaged, "1 times EF BF BD, the first at 0x38"),
				server("TABLE-REGIONS", machine -> machine.set("PCCT", "[1]/Base Address", -16).set("PCCT", "[1]/Address Length", 0x100),
						"expected room for"));
	}

	static List<Trial> tables() {
		return List.of(server("TABLE-DUPLICATE", machine -> machine.twice("MCFG"), "there is mcfg.dat of signature MCFG already"),
				new Trial("SSDT-DUPLICATE", ssdts().text("SSDT", "Oem Table ID", "OTHER   "), ssdts(), "ssdt.dat is BOCHS /BXPC     as well"),
				server("OEM-ID-VARIES", machine -> machine.text("PPTT", "Oem ID", "OTHER "), "\"OTHER \", but \"BOCHS \" in rsdp.dat"),
				server("XSDT-OEM-TABLE-ID", machine -> machine.text("XSDT", "Oem Table ID", "OTHER   "), "\"OTHER   \", but the FADT has"),
				server("RSDP-XSDT", machine -> machine.set("RSD PTR ", "XSDT Address", 0), "the address is 0"),
				server("TABLE-MISSING", machine -> machine.without("GTDT"), "GTDT: not there: there is no timer"),
				server("TABLE-MISSING-SERVER", machine -> machine.without("SPCR"), "SPCR: not there: Xen and Linux do not know"),
				server("TABLE-MISSING-OTHER", machine -> machine.without("MCFG"), "MCFG: not there, but the IORT has"));
	}

	static List<Trial> root() {
		return List.of(server("XSDT-DANGLING", machine -> machine.set("XSDT", "ACPI Table Address %3d[2]",
				0xdead000L), "no table is known at 0x0dead000"),
				server("XSDT-DUPLICATE", TableTrials::listedTwice, " is entry 0 as well"),
				server("XSDT-UNLISTED", machine -> machine.at("BERT", 0xbc420000L), "it is at 0xbc420000, which no entry says"),
				server("TABLE-OVERLAP", machine -> machine.at("MCFG", 0xbc437600L), "is in part the memory of DSDT"),
				board("XEN-TABLE-PAGE", machine -> machine.at("DSDT", 0xbc400ff0L), "touch 3 pages, of which Xen maps 2"),
				server("XEN-XSDT-PAGE", machine -> machine.at("XSDT", 0xbc430fe0L), "it is at 0xbc430fe0..0xbc43104"));
	}

	private static Machine ssdts() {
		return Machines.server().table("SSDT", 2).twice("SSDT");
	}

	private static Machine longerBert(Machine machine) {
		var bytes = Arrays.copyOf(machine.model("BERT").bytes(), 52);
		bytes[4] = 52;
		bytes[48] = 7;
		return machine.bytes("BERT", bytes);
	}

	/** As it is after somebody read it as text: what is no UTF-8 has become U+FFFD. */
	private static Machine damaged(Machine machine) {
		var bytes = machine.set("TPM2", "Start Method", 7).model("TPM2").bytes();
		bytes[56] = (byte) 0xf8;
		bytes[9] = 0;
		return machine.bytes("TPM2", new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
	}

	private static Machine listedTwice(Machine machine) {
		var first = machine.model("XSDT").root().fields("ACPI Table Address %3d").getFirst().number();
		return machine.set("XSDT", "ACPI Table Address %3d[1]", first);
	}
}
