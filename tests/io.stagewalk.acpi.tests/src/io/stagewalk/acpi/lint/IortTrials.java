package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.server;

import java.util.List;

/** IORT: ITS group 0, SMMUv3 1, root complex 2, named component 3, reserved memory range 4. */
final class IortTrials {
	private IortTrials() {
	}

	static List<Trial> nodes() {
		return List.of(server("IORT-NODE-COUNT", machine -> machine.set("IORT", "Node Count", 4), "4 nodes end at"),
				server("IORT-IDENTIFIER", machine -> machine.set("IORT", "[2]/Identifier", 1), "identifier 1 is also that of SMMUv3"),
				server("IORT-ITS-UNKNOWN", machine -> machine.set("IORT", "[0]/Identifiers", 5), "the MADT has no ITS 5"),
				server("IORT-ITS-UNUSED", machine -> machine.set("IORT", "[0]/Identifiers", 5), "no ITS group of the IORT has ITS 0"),
				server("IORT-SMMU-NO-ITS", machine -> machine.remove("IORT", "[1]/ID Mapping"), "devices are mapped to it, and it maps none"),
				server("IORT-SMMU-MSI", machine -> machine.set("IORT", "[1]/Event GSIV", 0), "event interrupt 0, error interrupt 109"),
				server("IORT-SMMU-ALIGNMENT", machine -> machine.set("IORT", "[1]/Base Address", 0x9051000L), "0x09051000 is no multiple of 0x10000"),
				server("IORT-SMMU-DUPLICATE", machine -> machine.repeat("IORT", "[1]"), "0x09050000 is also that of SMMUv3"),
				server("IORT-MEMORY-LIMIT", machine -> machine.set("IORT", "[3]/Memory Size Limit", 0), "0 bits of address"),
				server("IORT-COHERENCY", machine -> machine.set("IORT", "[2]/Memory Properties/Memory Flags (decoded below)",
						2), "DACS is 1 and CPM is 0"),
				server("IORT-RMR", machine -> machine.set("IORT", "[4]/[0]/Length of RMR", 0x1000), "0x1000 bytes at 0x7f200000"),
				server("IORT-SEGMENT", machine -> machine.set("IORT", "[2]/PCI Segment Number", 3), "the IORT has no root complex of segment 0"),
				server("IORT-SEGMENT-SHARED", machine -> machine.repeat("IORT", "[2]"), "segment 0 is also that of Root Complex"));
	}

	static List<Trial> mappings() {
		return List.of(server("IORT-DANGLING", machine -> machine.set("IORT", "[2]/ID Mapping[0]/Output Reference", 8), "no node starts at 0x8"),
				server("IORT-OUTPUT-KIND", machine -> to(machine, "[2]/ID Mapping[0]", "[3]"), "from Root Complex to Named Component"),
				server("IORT-CYCLE", machine -> to(machine, "[1]/ID Mapping[0]", "[2]"), "back to SMMUv3"),
				server("IORT-COUNT", machine -> machine.set("IORT", "[2]/ID Mapping[0]/ID Count",
						256), "0x0..0x100 ends with the first ID of 0x100..0xffff"),
				server("IORT-INPUT-OVERLAP", machine -> machine.set("IORT", "[2]/ID Mapping[0]/ID Count", 300), "0x100..0xffff overlaps 0x0..0x12c"),
				server("IORT-OUTPUT-OVERLAP", machine -> machine.set("IORT", "[3]/ID Mapping/Output Base", 4), "0x4..0x4 overlaps 0x0..0xff"),
				server("IORT-OVERFLOW", machine -> machine.set("IORT", "[2]/ID Mapping[1]/Output Base",
						0xffffff00L), "the last ID would be 0x10000fdff"),
				server("IORT-REQUESTER-ID", machine -> machine.set("IORT", "[2]/ID Mapping[1]/ID Count", 65280), "the last ID is 0x10000"),
				server("IORT-SINGLE-MAPPING", machine -> machine.set("IORT", "[2]/ID Mapping[0]/Flags (decoded below)",
						1), "a single mapping of Root Complex"));
	}

	private static Machine to(Machine machine, String mapping, String node) {
		return machine.set("IORT", mapping + "/Output Reference", machine.offset("IORT", node));
	}
}
