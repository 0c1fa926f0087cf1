package io.stagewalk.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.stagewalk.acpi.iort.IdMapping;
import io.stagewalk.acpi.iort.IdRange;
import io.stagewalk.acpi.iort.IdSource;
import io.stagewalk.acpi.iort.IortEdge;
import io.stagewalk.acpi.iort.IortGraph;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.iort.IortReach;
import io.stagewalk.acpi.iort.IortRoute;
import io.stagewalk.acpi.iort.ReachedIds;

/** The graph of an IORT, ways of IDs and who has one, as lines. */
public record IortText(IortGraph graph) {

	/** Nodes, mappings, and where all IDs get to. */
	public List<String> whole() {
		var reach = graph.reach();
		var lines = new ArrayList<>(nodes());
		lines.add("");
		lines.addAll(mappings(reach.used()));
		lines.add("");
		lines.addAll(ranges(reach));
		return lines;
	}

	private List<String> nodes() {
		var text = new TextTable("at", "node", "");
		graph.nodes().forEach(node -> text.row(at(node), node.description(), detail(node)));
		return text.lines();
	}

	private String detail(IortNode node) {
		return switch (node) {
			case IortNode.ItsGroup group -> graph.itss(group).stream().map(its -> "ITS " + its.id()
					+ its.base().map(base -> " at " + base).orElse(", which the MADT does not have")).collect(Collectors.joining(", "));
			case IortNode.Pmcg pmcg -> "counts for " + graph.countedBy(pmcg).map(counted -> counted.description() + " (" + at(counted) + ")")
					.orElse("no node: there is none at 0x" + Long.toHexString(pmcg.reference()));
			case IortNode.ReservedMemory memory -> graph.reservedFor(memory).stream().map(by -> "for StreamID " + by.streams() + " of "
					+ by.smmu().map(smmu -> smmu.description()).orElse("no SMMU")).collect(Collectors.joining(", "));
			case IortNode.NamedComponent component -> "";
			case IortNode.RootComplex root -> "";
			case IortNode.Smmu smmu -> "";
			case IortNode.WireBridge bridge -> "";
			case IortNode.Other other -> "";
		};
	}

	private List<String> mappings(Set<IdMapping> used) {
		var text = new TextTable("mapping", "from", "IDs", "to", "become", "");
		for (var edge : graph.edges()) {
			text.row(hex(edge.mapping().offset()), at(edge.from()), edge.inputs().map(IdRange::toString).orElse("single"),
					edge.to().map(IortText::at).orElse("nowhere: " + hex(edge.mapping().outputReference())), edge.outputs().toString(),
					use(edge, used));
		}
		return text.lines();
	}

	private static String use(IortEdge edge, Set<IdMapping> used) {
		return edge.use() != IortEdge.Use.MAPS ? edge.use().text() : used.contains(edge.mapping()) ? "" : "no ID comes here";
	}

	private List<String> ranges(IortReach reach) {
		var text = new TextTable("source", "IDs", "SMMU", "StreamID", "ITS group", "DeviceID");
		for (var range : reach.ranges()) {
			text.row(range.source().node().description(), inputs(range), range.atSmmu().map(hop -> at(hop.node())).orElse("none"),
					range.atSmmu().map(hop -> hop.ids().toString()).orElse("-"), range.atIts().map(hop -> at(hop.node())).orElse(end(range)),
					range.atIts().map(hop -> hop.ids().toString()).orElse("-"));
		}
		var lines = new ArrayList<>(text.lines());
		if (reach.extent() == IortReach.Extent.CUT) {
			lines.add("and more: the table has too many ranges to list");
		}
		return lines;
	}

	private static String inputs(ReachedIds range) {
		var source = range.source();
		return functions(source, range.inputs()).or(() -> range.inputs().map(IdRange::toString)).orElseGet(
				() -> source.kind() == IdSource.Kind.OWN_INTERRUPTS ? "own interrupts"
						: source.single().map(mapping -> "single mapping at " + hex(mapping.offset())).orElse(""));
	}

	private static String end(ReachedIds range) {
		return switch (range.end()) {
			case AT_ITS -> "";
			case UNMAPPED -> "none";
			case NOWHERE -> "none: mapping " + hex(range.refused().orElseThrow().offset()) + " leads nowhere";
			case CYCLE -> "none: mapping " + hex(range.refused().orElseThrow().offset()) + " leads back";
		};
	}

	/** The ways of one device's IDs, step by step. */
	public List<String> routes(List<IortRoute> routes) {
		var lines = new ArrayList<String>();
		for (var route : routes) {
			if (!lines.isEmpty()) {
				lines.add("");
			}
			lines.addAll(route(route));
		}
		return lines;
	}

	private List<String> route(IortRoute route) {
		var text = new TextTable("at", "node", "ID", "by mapping");
		for (var hop : route.hops()) {
			text.row(at(hop.node()), hop.node().description(), id(hop, route),
					hop.mapping().map(mapping -> hex(mapping.offset())).orElse(hop.node() instanceof IortNode.ItsGroup ? "" : "none"));
		}
		var lines = new ArrayList<>(text.lines());
		lines.add(summary(route));
		route.stream().map(graph::reserved).orElse(List.of()).forEach(memory -> memory.memory()
				.forEach(range -> lines.add("reserved for it: " + range)));
		for (var remark : graph.remarks(route)) {
			lines.add("note: " + remark.text());
			lines.add("      " + remark.trap().text());
		}
		return lines;
	}

	private static String id(IortRoute.Hop hop, IortRoute route) {
		if (isFixed(hop)) {
			return "any";
		}
		boolean isFirst = hop == route.hops().getFirst();
		return (hop.node() instanceof IortNode.ItsGroup ? "DeviceID " : hop.node() instanceof IortNode.Smmu && !isFirst ? "StreamID "
				: hop.node() instanceof IortNode.RootComplex && isFirst ? "requester ID " : "") + hex(hop.id());
	}

	private String summary(IortRoute route) {
		var stream = route.stream().map(at -> "StreamID " + at.id() + " of " + at.smmu().description()).orElse("past every SMMU");
		var device = route.deviceId().map(id -> "DeviceID " + hex(id) + " of " + detail(route.hops().getLast().node())).orElse("no ITS");
		return stream + "; " + device;
	}

	/** Who has an ID: a line each. */
	public List<String> owners(List<IortReach.Owner> owners) {
		if (owners.isEmpty()) {
			return List.of("nobody has it");
		}
		var text = new TextTable("who", "source", "SMMU", "StreamID", "ITS group", "DeviceID");
		for (var owner : owners) {
			var range = owner.range();
			text.row(functions(range.source(), owner.inputs()).orElse(owner.inputs().map(inputs -> "ID " + inputs).orElse("its one ID")),
					range.source().description(), range.atSmmu().map(hop -> at(hop.node())).orElse("none"),
					range.atSmmu().map(hop -> part(owner, hop)).orElse("-"), range.atIts().map(hop -> at(hop.node())).orElse(end(range)),
					range.atIts().map(hop -> part(owner, hop)).orElse("-"));
		}
		return text.lines();
	}

	/** What the inputs of an owner are at a hop of the range that they are part of. */
	private static String part(IortReach.Owner owner, ReachedIds.Hop hop) {
		var all = owner.range().inputs();
		if (all.isEmpty() || all.get().count() != hop.ids().count()) {
			return hop.ids().toString();
		}
		long first = hop.ids().first() + owner.inputs().orElseThrow().first() - all.get().first();
		return new IdRange(first, first + owner.inputs().orElseThrow().count() - 1).toString();
	}

	/** The PCI functions of requester IDs, as Linux writes them; empty where a source has none. */
	static Optional<String> functions(IdSource source, Optional<IdRange> inputs) {
		return source.node() instanceof IortNode.RootComplex root ? inputs.map(ids -> function(root.segment(), ids.first())
				+ (ids.count() == 1 ? "" : ".." + function(root.segment(), ids.last()))) : Optional.empty();
	}

	private static String function(long segment, long requester) {
		return "%04x:%02x:%02x.%x".formatted(segment, requester >> 8, requester >> 3 & 0x1f, requester & 7);
	}

	/** Whether the ID at a hop does not matter. */
	static boolean isFixed(IortRoute.Hop hop) {
		return hop.mapping().filter(mapping -> mapping.isSingle()).isPresent() && !(hop.node() instanceof IortNode.RootComplex);
	}

	private static String at(IortNode node) {
		return hex(node.offset());
	}

	private static String hex(long number) {
		return "0x" + Long.toHexString(number);
	}
}
