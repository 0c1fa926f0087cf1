package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.server;

import java.util.List;

/** PPTT, SRAT (processor 0, memory, processor 1, memory, ITS), SLIT and HMAT. */
final class TopologyTrials {
	private TopologyTrials() {
	}

	static List<Trial> processors() {
		return List.of(server("PPTT-DANGLING", machine -> machine.set("PPTT", last(machine) + "/Parent", 8), "no processor node starts at 0x8"),
				server("PPTT-CYCLE", machine -> machine.set("PPTT", "[0]/Parent", machine.offset("PPTT", last(machine))), "back to the node at"),
				server("PPTT-PROCESSOR", machine -> machine.set("PPTT", last(machine) + "/ACPI Processor ID",
						9), "the MADT has no processor of UID 9"),
				server("PPTT-MISSING", machine -> machine.remove("PPTT", last(machine)), "the PPTT has no processor 1"),
				server("SRAT-UNKNOWN", machine -> machine.set("SRAT", "[4]/ITS ID", 7), "the MADT has no ITS 7"),
				server("SRAT-MISSING", machine -> machine.set("SRAT", "[2]/Flags (decoded below)", 0), "the SRAT has no processor of UID 1"),
				server("SRAT-DUPLICATE", machine -> machine.set("SRAT", "[2]/Acpi Processor UID", 0), "processor 0 stands at 0x30 as well"));
	}

	static List<Trial> domains() {
		return List.of(
				server("SRAT-MEMORY", machine -> machine.set("SRAT", "[3]/Base Address", 0x50000000L),
						"0x50000000..0x6fffffff of domain 1 overlaps 0x40000000..0x5fffffff of domain 0"),
				server("SLIT-DISTANCE", machine -> machine.raw("SLIT", bytes -> bytes[44] = 11), "from 0 to 0 it is 11"),
				server("SLIT-ASYMMETRIC", machine -> machine.raw("SLIT", bytes -> bytes[45] = 30), "from 1 to 0 it is 20, back 30"),
				server("SLIT-DOMAINS", machine -> machine.set("SRAT", "[3]/Proximity Domain", 2), "2 domains, the SRAT has domain 2"),
				server("HMAT-DOMAINS", machine -> machine.set("HMAT", "[0]/Memory Proximity Domain", 5), "the SRAT has no domain 5"));
	}

	/** The path of the last node. */
	private static String last(Machine machine) {
		return "[" + (Fields.structures(machine.model("PPTT").root()).size() - 1) + "]";
	}
}
