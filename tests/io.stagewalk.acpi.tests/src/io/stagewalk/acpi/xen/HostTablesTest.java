package io.stagewalk.acpi.xen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.HostTable;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.memory.PA;

/** Xen's list of the host's tables is DSDT, FACS, then the XSDT's entries; RSDP and XSDT are not in it. */
class HostTablesTest {
	private static final Pattern JSON_LINE = Pattern
			.compile(".*\"fn\": \"map_regions_p2mt\".*\"chain\": \\[\"prepare_acpi\\+.*\"gfn\": \"0x([0-9a-f]+)\", \"nr\": (\\d+),.*");
	private static final Pattern TEXT_LINE = Pattern.compile("MAPREG gfn=0x([0-9a-f]+) nr=(\\d+) .*");

	/** What one call of {@code map_regions_p2mt} maps. */
	private record Pages(long frame, long count) {
	}

	@Test
	void listsTheExample() throws Exception {
		var list = HostTables.of(Examples.platform());
		assertEquals(List.of("DSDT", "FACS", "FACP", "APIC", "PPTT", "GTDT", "MCFG", "SPCR", "DBG2", "IORT"),
				list.stream().map(HostTable::signature).toList());
		assertEquals(new HostTable("DSDT", Optional.of(new PA(0xbc437518L)), 5224), list.get(0));
		assertEquals(2, list.get(0).pages());
		assertEquals(new HostTable("FACS", Optional.of(new PA(0)), 0), list.get(1));
		assertEquals(0, list.get(1).pages());
	}

	@Test
	void mapsWhatEveryRecordedBootMapped(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var boot : Examples.boots()) {
			var mapped = recorded(boot);
			var listed = HostTables.of(Container.platform(boot.resolve("tables"))).stream()
					.map(table -> new Pages(table.address().orElseThrow().frame(), table.pages())).toList();
			assertFalse(listed.isEmpty());
			// the last one is of the tables that Xen made
			assertEquals(mapped.subList(0, mapped.size() - 1), listed, boot.toString());
			compared += listed.size();
		}
		reporter.publishEntry("mappings compared", Integer.toString(compared));
	}

	private static List<Pages> recorded(Path boot) throws Exception {
		var pages = new ArrayList<Pages>();
		boolean text = Files.exists(boot.resolve("trace.txt"));
		for (var line : Files.readAllLines(boot.resolve(text ? "trace.txt" : "p2m-trace.jsonl"))) {
			if (line.equals("CREATION_FINISHED")) {
				break;
			}
			var match = (text ? TEXT_LINE : JSON_LINE).matcher(line);
			if (match.matches()) {
				pages.add(new Pages(Long.parseLong(match.group(1), 16), Long.parseLong(match.group(2))));
			}
		}
		return pages;
	}

	@Test
	void inventsNoAddresses() throws Exception {
		var tables = Examples.platform().tables().stream().map(HostTablesTest::withoutAddress).toList();
		var list = HostTables.of(new Platform(tables, List.of()));
		assertEquals(10, list.size());
		assertEquals(List.of("DSDT", "FACS"),
				list.stream().filter(table -> table.address().isPresent()).map(HostTable::signature).toList());
	}

	@Test
	void keepsAnEntryWhoseTableIsMissing() throws Exception {
		var tables = Examples.platform().tables().stream().filter(table -> !table.signature().equals("PPTT")).toList();
		assertEquals(new HostTable("", Optional.of(new PA(0xbc43fd98L)), 0), HostTables.of(new Platform(tables, List.of())).get(4));
	}

	@Test
	void knowsNothingOfTheInitrd() throws Exception {
		var host = Examples.platform();
		assertEquals(HostTables.of(host), HostTables.of(host.with(Table.read(Examples.initrd("opr.aml")))));
	}

	private static Table withoutAddress(Table table) {
		try {
			return Table.of(table.file(), table.bytes());
		} catch (TableException e) {
			throw new AssertionError(e);
		}
	}
}
