package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;

/** Reads the nodes of an IORT. @see "IO Remapping Table, DEN0049E.b, table 2" */
final class IortReader {
	private static final int ITS_GROUP = 0, NAMED_COMPONENT = 1, ROOT_COMPLEX = 2, SMMU_V2 = 3, SMMU_V3 = 4, PMCG = 5;
	private static final int RESERVED_MEMORY = 6, WIRE_BRIDGE = 7;
	/** Of an SMMUv3's flags: from node revision 5 on, whether the index of its own mapping holds. */
	private static final long DEVICE_ID_VALID = 1 << 4;
	private static final int FLAG_TELLS = 5;

	private IortReader() {
	}

	static List<IortNode> nodes(Group root) throws TableException {
		var nodes = new ArrayList<IortNode>();
		for (var node : root.groups("Node")) {
			nodes.add(node(node));
		}
		return nodes;
	}

	private static IortNode node(Group node) throws TableException {
		int type = (int) node.value("Type");
		int at = node.offset();
		return switch (type) {
			case ITS_GROUP -> new IortNode.ItsGroup(at, node.fields("Identifiers").stream().map(Field::number).toList());
			case NAMED_COMPONENT -> new IortNode.NamedComponent(at, mappings(node), node.required("Device Name").text());
			case ROOT_COMPLEX -> new IortNode.RootComplex(at, mappings(node), node.value("PCI Segment Number"));
			case SMMU_V2 -> new IortNode.SmmuV2(at, mappings(node), base(node), span(node), node.value("Model"));
			case SMMU_V3 -> new IortNode.SmmuV3(at, mappings(node), base(node), optional(node, "VATOS Address"), node.value("Model"),
					ofSmmu(node));
			case PMCG -> new IortNode.Pmcg(at, mappings(node), new PA(node.value("Page 0 Base Address")),
					secondPage(node), node.value("Node Reference"), ofPmcg(node));
			case RESERVED_MEMORY -> new IortNode.ReservedMemory(at, mappings(node), memory(node));
			case WIRE_BRIDGE -> new IortNode.WireBridge(at, mappings(node), new PA(node.value("Config Frame base")),
					node.required("IWB Device Name").text());
			default -> new IortNode.Other(at, type, mappings(node));
		};
	}

	private static List<IdMapping> mappings(Group node) throws TableException {
		var mappings = new ArrayList<IdMapping>();
		for (var mapping : node.groups("ID Mapping")) {
			mappings.add(new IdMapping(mapping.value("Input base"), mapping.value("ID Count"), mapping.value("Output Base"),
					mapping.value("Output Reference"), mapping.value("Flags (decoded below)"), mapping.offset()));
		}
		return mappings;
	}

	private static List<IortNode.Memory> memory(Group node) throws TableException {
		var memory = new ArrayList<IortNode.Memory>();
		for (var range : node.groups("Memory Range Descriptor")) {
			memory.add(new IortNode.Memory(new PA(range.value("Base Address of RMR")), range.value("Length of RMR")));
		}
		return memory;
	}

	/**
	 * Up to node revision 4 the index of an SMMU's own mapping holds unless all its interrupts are wired; then a flag says it.
	 *
	 * @see "drivers/acpi/arm64/iort.c:iort_get_id_mapping_index"
	 */
	private static OptionalInt ofSmmu(Group node) throws TableException {
		long revision = node.value("Revision");
		long index = node.number("Device ID Mapping Index").orElse(Long.MAX_VALUE);
		if (revision == 0 || index >= node.groups("ID Mapping").size()) {
			return OptionalInt.empty();
		}
		boolean holds = revision >= FLAG_TELLS ? (node.value("Flags (decoded below)") & DEVICE_ID_VALID) != 0 : !allWired(node);
		return holds ? OptionalInt.of((int) index) : OptionalInt.empty();
	}

	private static boolean allWired(Group node) {
		return List.of("Event GSIV", "PRI GSIV", "GERR GSIV", "Sync GSIV").stream().allMatch(name -> node.number(name).orElse(0) != 0);
	}

	/** A PMCG whose interrupt is not wired has a mapping for it: the first. */
	private static OptionalInt ofPmcg(Group node) throws TableException {
		boolean wired = node.value("Overflow Interrupt GSIV") != 0;
		return wired || node.groups("ID Mapping").isEmpty() ? OptionalInt.empty() : OptionalInt.of(0);
	}

	private static PA base(Group node) throws TableException {
		return new PA(node.value("Base Address"));
	}

	private static long span(Group node) throws TableException {
		long span = node.value("Span");
		return span == 0 ? Address.PAGE_SIZE : span;
	}

	/**
	 * From revision 1 of the node on there is one, wherever it is: Linux does not ask whether its address is 0.
	 *
	 * @see "drivers/acpi/arm64/iort.c:arm_smmu_v3_pmcg_init_resources"
	 */
	private static Optional<PA> secondPage(Group node) throws TableException {
		return node.value("Revision") == 0 ? Optional.empty() : node.number("Page 1 Base Address").stream().mapToObj(PA::new).findFirst();
	}

	/** An address that older revisions of the node lack and newer ones may leave 0. */
	private static Optional<PA> optional(Group node, String name) {
		long address = node.number(name).orElse(0);
		return address == 0 ? Optional.empty() : Optional.of(new PA(address));
	}
}
