package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;

/** Reads the nodes of an IORT. @see "IO Remapping Table, DEN0049E, 3" */
final class IortReader {
	private static final int TABLE_LENGTH = 48;
	private static final int NODE_HEADER = 16;
	private static final int ITS_GROUP = 0, NAMED_COMPONENT = 1, ROOT_COMPLEX = 2, SMMU_V2 = 3, SMMU_V3 = 4, PMCG = 5;
	private static final int DEVICE_NAME = 29;

	private final Table table;

	private IortReader(Table table) {
		this.table = table;
	}

	static List<IortNode> nodes(Table table) throws TableException {
		var bytes = table.structure(Signatures.IORT, TABLE_LENGTH);
		var reader = new IortReader(table);
		var nodes = new ArrayList<IortNode>();
		long count = bytes.u32(36, "Number of IORT nodes");
		long at = bytes.u32(40, "Offset to Array of IORT nodes");
		for (long i = 0; i < count; i++) {
			int length = bytes.u16(at + 1, "IORT node length");
			if (length < NODE_HEADER || !bytes.has(at, length)) {
				throw bytes.unexpected(at + 1, "IORT node length", NODE_HEADER + " to " + Math.min(0xffff, bytes.length() - at),
						Integer.toString(length));
			}
			nodes.add(reader.node(bytes.part(at, length, "IORT node")));
			at += length;
		}
		return nodes;
	}

	private IortNode node(Structure node) throws TableException {
		int type = node.u8(0, "IORT node type");
		int at = node.offset();
		return switch (type) {
			case ITS_GROUP -> new IortNode.ItsGroup(at, identifiers(node));
			case NAMED_COMPONENT -> new IortNode.NamedComponent(at, mappings(node), name(node));
			case ROOT_COMPLEX -> new IortNode.RootComplex(at, mappings(node), node.u32(28, "PCI Segment number"));
			case SMMU_V2 -> new IortNode.SmmuV2(at, mappings(node), base(node), span(node), node.u32(32, "Model"));
			case SMMU_V3 -> new IortNode.SmmuV3(at, mappings(node), base(node), optional(node, IortNode.SmmuV3.VATOS, "VATOS Address"),
					node.u32(40, "Model"));
			case PMCG -> new IortNode.Pmcg(at, mappings(node), new PA(node.u64(IortNode.Pmcg.PAGE_0, "Page 0 Base Address")),
					optional(node, IortNode.Pmcg.PAGE_1, "Page 1 Base Address"), node.u32(28, "Node reference"));
			default -> new IortNode.Other(at, type, table.buffer().slice(at, node.length()));
		};
	}

	private static List<Long> identifiers(Structure node) throws TableException {
		long count = node.u32(16, "Number of ITSs");
		var identifiers = new ArrayList<Long>();
		for (long i = 0; i < count; i++) {
			identifiers.add(node.u32(20 + 4 * i, "GIC ITS Identifier"));
		}
		return identifiers;
	}

	/** The mappings of a node; they stand inside of it. */
	private static List<IdMapping> mappings(Structure node) throws TableException {
		long count = node.u32(8, "Number of ID mappings");
		long at = node.u32(12, "Reference to ID Array");
		if (count > node.length() / IdMapping.LENGTH) {
			throw node.unexpected(8, "Number of ID mappings", "at most " + node.length() / IdMapping.LENGTH, Long.toString(count));
		}
		var mappings = new ArrayList<IdMapping>();
		for (long i = 0; i < count; i++, at += IdMapping.LENGTH) {
			var mapping = node.part(at, IdMapping.LENGTH, "ID mapping");
			mappings.add(new IdMapping(mapping.u32(0, "Input base"), mapping.u32(4, "Number of IDs"), mapping.u32(8, "Output base"),
					mapping.u32(12, "Output Reference"), mapping.u32(16, "Flags")));
		}
		return mappings;
	}

	private static String name(Structure node) throws TableException {
		int length = node.length() - DEVICE_NAME;
		return node.text(DEVICE_NAME, Math.max(1, length), "Device object name");
	}

	private static PA base(Structure node) throws TableException {
		return new PA(node.u64(IortNode.Smmu.BASE, "Base Address"));
	}

	private static long span(Structure node) throws TableException {
		long span = node.u64(IortNode.SmmuV2.SPAN, "Span");
		return span == 0 ? Address.PAGE_SIZE : span;
	}

	/** An address that older revisions of the node lack and newer ones may leave 0. */
	private static Optional<PA> optional(Structure node, int offset, String name) throws TableException {
		long address = node.has(offset, 8) ? node.u64(offset, name) : 0;
		return address == 0 ? Optional.empty() : Optional.of(new PA(address));
	}
}
