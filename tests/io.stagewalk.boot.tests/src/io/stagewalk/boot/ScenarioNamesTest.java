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

	private static List<String> offered(String text) {
		return Completion.at(ScenarioSource.of("x", text), text.length(), ScenarioNames.of(Repository.example(), Policies.standard()))
				.stream().map(Completion.Proposal::text).toList();
	}
}
