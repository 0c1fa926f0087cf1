package io.stagewalk.boot.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.compare.Cell.State;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.End;

/** What each policy maps of the recorded machine, when and by whom. */
class PolicyComparisonTest {
	private static final List<String> POLICIES = List.of("acpi-ioremap", "ioremap", "on-fault", "xen");
	private static PolicyComparison comparison;

	@BeforeAll
	static void compare() throws Exception {
		var boot = BootScenario.load(Repository.example().resolve("recorded-boot.scenario"));
		comparison = PolicyComparison.of(boot, POLICIES, Progress.NONE);
	}

	private static Cell cell(String what, String policy) {
		var row = comparison.rows().stream().filter(one -> one.region().what().contains(what)).findFirst().orElseThrow();
		return row.cells().get(POLICIES.indexOf(policy));
	}

	private static Cell namedBy(String who, String policy) {
		var row = comparison.rows().stream().filter(one -> one.region().namedBy().contains(who)).findFirst().orElseThrow();
		return row.cells().get(POLICIES.indexOf(policy));
	}

	private static long pages(String who, String policy) {
		return comparison.rows().stream().filter(one -> one.region().namedBy().contains(who))
				.mapToLong(one -> one.cells().get(POLICIES.indexOf(policy)).pages()).sum();
	}

	/** The second CPU's access is its own, though the first one waits. */
	@Test
	void requesterIsOnTheCpuThatTrapped() {
		var notified = comparison.rows().stream().filter(one -> one.region().range().contains(0x8000003000L)).findFirst().orElseThrow();
		assertEquals("writel", notified.cells().get(POLICIES.indexOf("xen")).mapped().orElseThrow().requester());
	}

	@Test
	void acpiIoremapMissesEcamAndDom0Dies() {
		assertEquals(State.MISSING, cell("PCI configuration space", "acpi-ioremap").state());
		assertEquals(1, cell("PCI configuration space", "acpi-ioremap").failures().size());
		assertEquals(State.NOT_REACHED, namedBy("\\_SB.OPR0", "acpi-ioremap").state());
		var berts = comparison.rows().stream().filter(one -> one.region().namedBy().contains("BERT")).toList();
		assertEquals(List.of(List.of("BERT"), List.of("BERT", "\\_SB.OPR0.FLSH")), berts.stream().map(one -> one.region().namedBy()).toList());
		assertEquals(State.NOT_REACHED, berts.get(0).cells().get(0).state(), "the BERT's own page");
		assertEquals(State.MAPPED, berts.get(1).cells().get(0).state(), "the page that it shares with an OperationRegion");
		assertEquals(End.DIED, comparison.totals().get(0).end());
	}

	@Test
	void acpiIoremapCoversOperationRegionsByHypercall() {
		var flash = namedBy("\\_SB.OPR0.FLSH", "acpi-ioremap").mapped().orElseThrow();
		assertEquals(Mechanism.HYPERCALL, flash.mechanism());
		assertEquals("acpi_os_ioremap", flash.requester());
	}

	@Test
	void ioremapMapsWholeEcamBeforeItIsTouched() {
		var ecam = cell("PCI configuration space", "ioremap");
		assertEquals(65536, ecam.pages());
		assertEquals("pci_remap_cfgspace", ecam.mapped().orElseThrow().requester());
		assertEquals(0, comparison.totals().get(1).mappedOnFault());
	}

	@Test
	void onFaultMapsOnlyWhatIsTouched() {
		var ecam = cell("PCI configuration space", "on-fault");
		assertEquals(32, ecam.pages());
		assertEquals(Mechanism.FAULT, ecam.mapped().orElseThrow().mechanism());
		assertEquals("pci_generic_config_read", ecam.mapped().orElseThrow().requester());
		assertEquals(2, pages("\\_SB.OPR0.BIGR", "on-fault"), "two of 32 pages are read");
		assertEquals(State.UNTOUCHED, namedBy("\\_SB.OPR0.NEVR", "on-fault").state());
	}

	/** The counts of the recorded boot: 67 pages by hypercall, 41 on a fault. */
	@Test
	void xenCostsWhatTheRecordedBootCost() {
		var total = comparison.totals().get(3);
		assertEquals(41, total.mappedOnFault());
		assertEquals(67 + 41, total.pagesMapped());
		assertEquals("xen_map_device_mmio", namedBy("\\_SB.OPR0", "xen").mapped().orElseThrow().requester());
	}

	@Test
	void interruptControllerIsEmulatedUnderEveryPolicy() {
		for (var policy : POLICIES) {
			assertEquals(State.EMULATED, cell("GIC distributor", policy).state());
		}
	}

	@Test
	void rowsAscend() {
		var rows = comparison.rows();
		for (int i = 1; i < rows.size(); i++) {
			assertTrue(rows.get(i - 1).region().range().compareTo(rows.get(i).region().range()) <= 0);
		}
	}
}
