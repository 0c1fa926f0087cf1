package io.stagewalk.boot.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.xen.CraftedTables;
import io.stagewalk.acpi.xen.Dom0Machine;
import io.stagewalk.json.Json;
import io.stagewalk.json.JsonReader;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.testing.Repository;

/** Dom0's console lists the tables that it sees: those that the model makes for that version of Xen, each where it says. */
class RecordedDom0TablesTest {
	private static final Pattern TABLE = Pattern.compile("\\[ +0\\.0000\\d\\d\\] ACPI: (\\S{4} 0x[0-9A-F]{16} [0-9A-F]{6} \\(v\\d\\d .*\\))\\s*");
	private static final Pattern ROOT = Pattern.compile(".* efi: ACPI 2\\.0=0x([0-9a-f]+)\\s*");

	@Test
	void everyLineOfEveryRecordedBootIsTheSame(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var boot : boots()) {
			var inputs = (Json.Object) JsonReader.read("inputs.json", Files.readString(boot.resolve("inputs.json")));
			var host = host(boot, inputs);
			var made = made(host, inputs);
			var said = matches(boot, TABLE).distinct().toList();
			assertEquals(said, made.dom0().dom0Tables().stream().map(RecordedDom0TablesTest::line).toList(), boot.toString());
			assertEquals(matches(boot, ROOT).findFirst().orElseThrow(),
					Long.toHexString(made.start().value() + made.layout().rsdp().offset()), boot.toString());
			assertEquals(number(at(inputs, "dom0", "crafted_region", "pages")), made.pages(), boot.toString());
			assertEquals(List.of(), made.notes());
			compared += said.size();
		}
		reporter.publishEntry("tables compared", Integer.toString(compared));
		assertTrue(compared > 40, compared + " tables");
	}

	private static List<Path> boots() throws Exception {
		try (var entries = Files.list(Repository.real().resolve("boots"))) {
			return entries.filter(boot -> Files.isDirectory(boot.resolve("tables"))).sorted().toList();
		}
	}

	private static Stream<String> matches(Path boot, Pattern pattern) throws Exception {
		return Files.readAllLines(boot.resolve("console.log"), StandardCharsets.ISO_8859_1).stream().map(pattern::matcher)
				.filter(matcher -> matcher.matches()).map(matcher -> matcher.group(1));
	}

	/** The host's tables, and those of Dom0's initrd. */
	private static Platform host(Path boot, Json.Object inputs) throws Exception {
		var host = Container.platform(boot.resolve("tables"));
		for (var entry : array(at(inputs, "initrd_tables"))) {
			var table = Table.read(boot.resolve(text(at(entry, "file"))));
			host = host.with(table.at(new PA(number(at(entry, "dom0_address")))));
		}
		return host;
	}

	private static CraftedTables made(Platform host, Json.Object inputs) throws Exception {
		long crafted = number(at(inputs, "dom0", "crafted_region", "gfn"));
		var banks = new ArrayList<AddressRange>();
		for (var bank : array(at(inputs, "dom0", "ram_banks"))) {
			banks.add(AddressRange.ofFrames(number(at(bank, "gfn")), number(at(bank, "nr"))));
		}
		var acpi = new ArrayList<AddressRange>();
		for (var bank : array(at(inputs, "acpi_reclaim_banks"))) {
			var range = new AddressRange(number(array(bank).get(0)), number(array(bank).get(1)));
			// Dom0 sees the region of these tables there too
			if (range.firstFrame() != crafted) {
				acpi.add(range);
			}
		}
		var xen = XenVersion.nearest(text(at(inputs, "xen", "version"))).orElseThrow();
		var rules = at(inputs, "xen", "has_its").equals(JsonReader.read("", "true")) ? xen.crafting() : xen.withoutIts().crafting();
		var machine = new Dom0Machine(IPA.ofFrame(crafted), (int) number(at(inputs, "machine", "cpus")), banks, acpi);
		return CraftedTables.of(host, machine, rules);
	}

	/** As Linux prints it. @see "drivers/acpi/acpica/tbprint.c:acpi_tb_print_table_header" */
	private static String line(Table table) {
		var header = table.header();
		var place = "0x%016X %06X".formatted(table.address().orElseThrow().value(), table.length());
		if (table.signature().equals("RSD PTR ")) {
			return "RSDP %s (v%02d %-6s)".formatted(place, header.revision(), header.oemId());
		}
		return "%s %s (v%02d %-6s %-8s %08X %-4s %08X)".formatted(table.signature(), place, header.revision(), header.oemId(), header.oemTableId(),
				header.oemRevision(), header.creatorId(), header.creatorRevision());
	}

	private static Json at(Json json, String... names) {
		var at = json;
		for (var name : names) {
			at = ((Json.Object) at).member(name).orElseThrow();
		}
		return at;
	}

	private static List<Json> array(Json json) {
		return ((Json.Array) json).elements();
	}

	private static String text(Json json) {
		return ((Json.Text) json).value();
	}

	/** A number, or one in hexadecimal in a text. */
	private static long number(Json json) {
		return json instanceof Json.Text text ? Long.decode(text.value()) : ((Json.Number) json).value().longValueExact();
	}
}
