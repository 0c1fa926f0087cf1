package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.Touched;
import io.stagewalk.memory.AddressRange;

/** Tables of the initrd come behind those of the host, or take the place of one. */
class InitrdTablesTest {

	@Test
	void secondaryTableIsLoadedBehindTheOthers() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("contents", "xen"));
		assertEquals(List.of("DSDT BXPC is loaded", "SSDT CONTENTS is loaded"), loaded(AmlBoots.notes(trace, "acpi_ns_load_table")));
	}

	@Test
	void newerDsdtTakesThePlaceOfTheHosts() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("dsdt", "xen"));
		assertEquals(List.of("DSDT BXPC is loaded"), loaded(AmlBoots.notes(trace, "acpi_ns_load_table")));
		var asked = Touched.hypercalls(trace);
		assertEquals(AddressRange.ofLength(0x04500000, 0x1000), asked.getLast());
		assertTrue(asked.size() < 10, "the devices of the host's DSDT are not there: " + asked);
	}

	private static List<String> loaded(List<String> notes) {
		return notes.stream().filter(note -> note.endsWith("is loaded")).toList();
	}
}
