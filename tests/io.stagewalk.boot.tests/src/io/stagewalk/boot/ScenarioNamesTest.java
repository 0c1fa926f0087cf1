package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.policy.Policies;
import io.stagewalk.scenario.Completion;
import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.testing.Repository;

/** Completion with the names that a boot knows. */
class ScenarioNamesTest {

	@Test
	void policiesVersionsPointsAndFilesAreOffered() {
		assertEquals(List.of("on-fault"), offered("policy on-"));
		assertEquals(List.of("4.20", "4.20.4"), offered("xen 4.20"));
		assertTrue(offered("after acpi_").containsAll(List.of("acpi_init:", "acpi_scan_init:")), () -> offered("after acpi_").toString());
		assertEquals(List.of("initrd/bert.aml"), offered("initrd-table initrd/b"));
		assertEquals(List.of("tables/"), offered("platform tab"));
		assertEquals(List.of(), offered("platform nowhere/"));
	}

	@Test
	void functionsAreOfferedByTheNamesOfTheVersionsThatBoot() {
		assertEquals(List.of("map_dev_mmio_page:"), offered("after map_dev"));
		assertEquals(List.of("map_dev_mmio_region:"), offered("xen 4.16\nafter map_dev"));
		assertEquals(List.of("pcie_portdrv_init:"), offered("linux nonsense\nafter pcie_port"));
		assertEquals(List.of("acpi_battery_init:"), offered("linux 6.12\nafter acpi_battery_init"));
	}

	private static List<String> offered(String text) {
		return Completion.at(ScenarioSource.of("x", text), text.length(), ScenarioNames.of(Repository.example(), Policies.standard(), text))
				.stream().map(Completion.Proposal::text).toList();
	}
}
