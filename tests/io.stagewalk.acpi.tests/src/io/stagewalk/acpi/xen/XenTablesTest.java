package io.stagewalk.acpi.xen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Samples;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.xen.XenTables.Counts;
import io.stagewalk.acpi.xen.XenTables.Part;
import io.stagewalk.testing.Repository;

/** Xen packs Dom0's tables each at the next multiple of 8, and the memory map behind them. */
class XenTablesTest {
	private static final Pattern DOM0_TABLE = Pattern
			.compile("\\[ +0\\.000000\\] ACPI: (RSDP|XSDT|FACP|APIC|STAO) 0x([0-9A-F]{16}) ([0-9A-F]{6}) .*");

	@Test
	void laysOutTheExample() throws Exception {
		var layout = XenTables.of(Examples.platform(), new Counts(2, 1, 1, 3));
		assertEquals(new XenTables(new Part(0, 276), new Part(0x118, 264), new Part(0x220, 37), new Part(0x248, 108), new Part(0x2b8, 36),
				new Part(0x2e0, 152), new Part(0x378, 120)), layout);
		assertEquals(0x3f0, layout.length());
		assertEquals(1, layout.pages());
	}

	@Test
	void needsMorePagesForManyProcessors() throws Exception {
		assertEquals(11, XenTables.of(Examples.platform(), new Counts(512, 1, 1, 10)).pages());
	}

	@Test
	void takesTheShorterGiccOfAcpi5() throws Exception {
		assertEquals(44 + 24 + 2 * 76, XenTables.of(new Platform(List.of(Samples.fadt()), List.of()), new Counts(2, 0, 0, 0)).madt().length());
	}

	@Test
	void countsTheTablesWhereThereIsNoXsdt() throws Exception {
		var tables = Examples.platform().tables().stream().filter(table -> !table.signature().equals("XSDT")).toList();
		var counts = new Counts(2, 1, 1, 3);
		assertEquals(XenTables.of(Examples.platform(), counts), XenTables.of(new Platform(tables, List.of()), counts));
	}

	@Test
	void wantsAFadt() {
		assertThrows(TableException.class, () -> XenTables.of(new Platform(List.of(), List.of()), new Counts(1, 1, 0, 0)));
		assertThrows(IllegalArgumentException.class, () -> new Counts(1, -1, 0, 0));
	}

	/** Dom0's console says where each table of Xen's stands. */
	@Test
	void agreesWithEveryRecordedBoot(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var boot : Examples.boots()) {
			var platform = Container.platform(boot.resolve("tables"));
			var dom0 = dom0Tables(boot.resolve("console.log"));
			var madt = Madt.of(platform.table("APIC").orElseThrow());
			boolean its = Files.readString(boot.resolve("inputs.json")).contains("\"has_its\": true");
			var layout = XenTables.of(platform, new Counts(madt.giccs().size(), madt.gicrs().size(), its ? madt.itss().size() : 0, 3));
			assertEquals(dom0, Map.of("FACP", layout.fadt(), "APIC", layout.madt(), "STAO", layout.stao(), "XSDT", layout.xsdt(), "RSDP",
					layout.rsdp()), boot.toString());
			compared += dom0.size();
		}
		reporter.publishEntry("tables compared", Integer.toString(compared));
	}

	private static Map<String, Part> dom0Tables(Path console) throws Exception {
		var tables = new HashMap<String, Part>();
		for (var line : Files.readAllLines(console, StandardCharsets.ISO_8859_1)) {
			var match = DOM0_TABLE.matcher(line);
			if (match.matches()) {
				tables.put(match.group(1), new Part(Long.parseLong(match.group(2), 16), Long.parseLong(match.group(3), 16)));
			}
		}
		long start = tables.get("FACP").offset();
		tables.replaceAll((name, part) -> new Part(part.offset() - start, part.length()));
		return tables;
	}

	/** A page as Xen wrote it: its signatures stand where the layout says, and its pointers point there. */
	@Test
	void agreesWithARecordedPage() throws Exception {
		var folder = Repository.real().resolve("boots/xen422-linux61/tables");
		var page = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("dom0_acpi_page.bin"))).order(ByteOrder.LITTLE_ENDIAN);
		var layout = XenTables.of(Container.platform(folder), new Counts(2, 1, 0, 3));
		assertEquals("FACP", text(page, layout.fadt(), 4));
		assertEquals("APIC", text(page, layout.madt(), 4));
		assertEquals("STAO", text(page, layout.stao(), 4));
		assertEquals("XSDT", text(page, layout.xsdt(), 4));
		assertEquals("RSD PTR ", text(page, layout.rsdp(), 8));
		assertEquals("IBI SYST", text(page, layout.efiSystemTable(), 8));
		assertEquals(layout.efiSystemTable().length(), page.getInt((int) layout.efiSystemTable().offset() + 12));
		long start = page.getLong((int) layout.xsdt().offset() + 36);
		assertEquals(start + layout.madt().offset(), page.getLong((int) layout.xsdt().offset() + 44));
		assertEquals(start + layout.rsdp().offset(), page.getLong((int) layout.efiSystemTable().offset() + 144));
		int lastDescriptor = (int) layout.length() - 40;
		assertEquals(start, page.getLong(lastDescriptor + 8), "the last descriptor is of this region");
		assertEquals(layout.pages(), page.getLong(lastDescriptor + 24));
		for (int at = (int) layout.length(); at < page.capacity(); at++) {
			assertTrue(page.get(at) == 0, "nothing follows");
		}
	}

	private static String text(ByteBuffer page, Part part, int length) {
		return new String(page.array(), (int) part.offset(), length, StandardCharsets.ISO_8859_1);
	}
}
