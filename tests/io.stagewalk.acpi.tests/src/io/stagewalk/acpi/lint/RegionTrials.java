package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.server;

import java.util.List;

/** Device memory, and what Xen does with it. */
final class RegionTrials {
	private RegionTrials() {
	}

	static List<Trial> all() {
		return List.of(server("REGION-OVERLAP", machine -> machine.set("IORT", "[1]/Base Address", 0x8090000L), "GIC redistributors"),
				server("REGION-RAM", machine -> machine.set("IORT", "[1]/Base Address",
						0x50000000L), "SMMU registers 0x50000000..0x5001ffff is in RAM"),
				server("REGION-HIGH", machine -> machine.set("IORT", "[1]/Base Address", 0x10000000000000L), "SMMU registers 0x10000000000000"),
				server("XEN-REGION-PAGE", machine -> machine.set("GTDT", "[1]/Control Frame Address",
						0x2a440800L), "touches 2 pages, of which 1 are asked for"),
				server("XEN-DENIED-PAGE", machine -> machine.set("PCCT", "[0]/Doorbell Register/Address", 0x9000000L)
						.set("GTDT", "[1]/Control Frame Address", 0x9000000L), "generic watchdog 0x09000000..0x09000fff is on a page of those"),
				server("XEN-DENIED-NEXT", machine -> machine.set("GTDT", "[1]/Control Frame Address",
						0x9001000L), "generic watchdog 0x09001000..0x09001fff begins there"),
				new Trial("XEN-SMMU", Machines.board(), Machines.server(), "SMMUv3 0x09050000..0x0906ffff"));
	}
}
