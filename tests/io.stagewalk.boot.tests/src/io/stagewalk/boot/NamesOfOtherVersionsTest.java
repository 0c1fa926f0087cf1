package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.boot.check.Checked;
import io.stagewalk.testing.Repository;

/** What any version calls a function means that function in all that have it. */
class NamesOfOtherVersionsTest {

	@ParameterizedTest
	@CsvSource({ "4.7, p2m_set_entry, apply_p2m_changes", "4.20, apply_p2m_changes, p2m_set_entry", "4.16, map_dev_mmio_page, map_dev_mmio_region",
			"4.20, map_dev_mmio_region, map_dev_mmio_page", "4.14.6, do_trap_data_abort_guest, do_trap_stage2_abort_guest",
			"4.20, p2m_lookup, p2m_resolve_translation_fault", "4.20, edu, edu", "4.12, create_dom0, create_dom0" })
	void areWhatTheVersionThatBootsCallsIt(String version, String name, String here) {
		assertEquals(Set.of(here), new BootPoints(version, "6.1").names(name));
	}

	@Test
	void ofWhatWasTwoFunctionsAreBoth() {
		assertEquals(Set.of("do_trap_data_abort_guest", "do_trap_instr_abort_guest"),
				new BootPoints("4.10", "6.1").names("do_trap_stage2_abort_guest"));
	}

	@Test
	void ofLinuxToo() {
		assertEquals(Set.of("kmalloc_array_noprof"), new BootPoints("4.20", "6.12").names("kcalloc"));
	}

	/** A name that this version has means what has it here, whatever had it elsewhere. */
	@Test
	void ofThisVersionComeFirst() {
		assertEquals(Set.of("do_trap_data_abort_guest"), new BootPoints("4.10", "6.1").names("do_trap_data_abort_guest"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4.7", "4.10", "4.12", "4.16", "4.20" })
	void serveWherePointsAndExpectationsNameThem(String version) throws Exception {
		var boot = BootScenario.of(Repository.example().resolve("named.scenario"), """
				platform tables
				xen 4.20
				pci 0000:00:03.0 edu
				boot
				after p2m_set_entry: expect not mapped 0x04000000
				after apply_p2m_changes: expect not mapped 0x04000000
				before map_dev_mmio_page: dma edu read 0x60000000 64
				before map_dev_mmio_region: dma edu read 0x60000000 64
				expect order p2m_set_entry before map_dev_mmio_page
				expect order apply_p2m_changes before map_dev_mmio_region
				expect map_dev_mmio_page maps 0x09050000
				expect map_dev_mmio_region maps 0x09050000
				""").withXen(version);
		var trace = Examples.run(boot);
		assertTrue(boot.notes().stream().noneMatch(note -> note.contains("expected")), boot.notes().toString());
		assertEquals(List.of(), Checked.of(boot, trace).stream().filter(checked -> !checked.holds()).toList());
		assertEquals(List.of(), Placements.of(boot, trace).missed());
	}
}
