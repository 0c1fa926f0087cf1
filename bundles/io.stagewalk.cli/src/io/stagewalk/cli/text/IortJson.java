package io.stagewalk.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.iort.IdMapping;
import io.stagewalk.acpi.iort.IdRange;
import io.stagewalk.acpi.iort.IortEdge;
import io.stagewalk.acpi.iort.IortGraph;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.iort.IortReach;
import io.stagewalk.acpi.iort.IortRoute;
import io.stagewalk.acpi.iort.ReachedIds;
import io.stagewalk.acpi.iort.Remark;
import io.stagewalk.json.Json;

/** The graph of an IORT, ways of IDs and who has one, as JSON. */
public record IortJson(IortGraph graph) {

	/** The whole graph, and where all IDs get to. */
	public Json whole() {
		var reach = graph.reach();
		var used = reach.used();
		return Json.object().with("nodes", Json.array(graph.nodes().stream().map(this::node).toList()))
				.with("mappings", Json.array(graph.edges().stream().map(edge -> edge(edge, used)).toList()))
				.with("roots", Json.array(graph.roots().stream().map(node -> Json.number(node.offset())).toList()))
				.with("reach", Json.array(reach.ranges().stream().map(IortJson::range).toList()))
				.with("extent", name(reach.extent())).build();
	}

	private Json node(IortNode node) {
		var json = Json.object().with("offset", node.offset()).with("type", type(node)).with("description", node.description());
		switch (node) {
			case IortNode.ItsGroup group -> json.with("itss", itss(group));
			case IortNode.NamedComponent component -> json.with("path", component.name());
			case IortNode.RootComplex root -> json.with("segment", root.segment());
			case IortNode.Smmu smmu -> json.with("base", Json.hex(smmu.base().value()));
			case IortNode.Pmcg pmcg -> {
				json.with("base", Json.hex(pmcg.page0().value()));
				graph.countedBy(pmcg).ifPresent(counted -> json.with("countsFor", counted.offset()));
			}
			case IortNode.ReservedMemory memory -> json.with("memory", memory(memory)).with("streams", streams(memory));
			case IortNode.WireBridge bridge -> json.with("base", Json.hex(bridge.base().value())).with("path", bridge.name());
			case IortNode.Other other -> json.with("number", other.type());
		}
		return json.build();
	}

	private static String type(IortNode node) {
		return switch (node) {
			case IortNode.ItsGroup group -> "its-group";
			case IortNode.NamedComponent component -> "named-component";
			case IortNode.RootComplex root -> "root-complex";
			case IortNode.SmmuV2 smmu -> "smmuv2";
			case IortNode.SmmuV3 smmu -> "smmuv3";
			case IortNode.Pmcg pmcg -> "pmcg";
			case IortNode.ReservedMemory memory -> "rmr";
			case IortNode.WireBridge bridge -> "iwb";
			case IortNode.Other other -> "other";
		};
	}

	private Json itss(IortNode.ItsGroup group) {
		return Json.array(graph.itss(group).stream().map(its -> {
			var json = Json.object().with("id", its.id());
			its.base().ifPresent(base -> json.with("base", Json.hex(base.value())));
			return json.build();
		}).toList());
	}

	private static Json memory(IortNode.ReservedMemory memory) {
		return Json.array(memory.memory().stream()
				.map(range -> Json.object().with("base", Json.hex(range.base().value()))
						.with("length", Json.hex(range.length())).build()).toList());
	}

	private Json streams(IortNode.ReservedMemory memory) {
		return Json.array(graph.reservedFor(memory).stream().map(by -> {
			var json = Json.object().with("streams", ids(by.streams()));
			by.smmu().ifPresent(smmu -> json.with("smmu", smmu.offset()));
			return json.build();
		}).toList());
	}

	private static Json edge(IortEdge edge, Set<IdMapping> used) {
		var json = Json.object().with("offset", edge.mapping().offset()).with("from", edge.from().offset()).with("index", edge.index());
		edge.inputs().ifPresent(inputs -> json.with("inputs", ids(inputs)));
		json.with("outputs", ids(edge.outputs())).with("reference", edge.mapping().outputReference());
		edge.to().ifPresent(to -> json.with("to", to.offset()));
		return json.with("single", Json.truth(edge.mapping().isSingle())).with("use", name(edge.use()))
				.with("used", Json.truth(used.contains(edge.mapping()))).build();
	}

	private static Json range(ReachedIds range) {
		var json = Json.object().with("source", range.source().node().offset()).with("kind", name(range.source().kind()));
		range.inputs().ifPresent(inputs -> json.with("inputs", ids(inputs)));
		IortText.functions(range.source(), range.inputs()).ifPresent(functions -> json.with("functions", functions));
		json.with("hops", Json.array(range.hops().stream().map(hop -> Json.object().with("mapping", hop.mapping().offset())
				.with("node", hop.node().offset()).with("ids", ids(hop.ids())).build()).toList()));
		range.atSmmu().ifPresent(hop -> json.with("smmu", hop.node().offset()).with("streams", ids(hop.ids())));
		range.atIts().ifPresent(hop -> json.with("its", hop.node().offset()).with("devices", ids(hop.ids())));
		json.with("end", name(range.end()));
		range.refused().map(IdMapping::offset).ifPresent(offset -> json.with("refused", offset));
		return json.build();
	}

	/** The ways of one device's IDs. */
	public Json routes(List<IortRoute> routes) {
		return Json.array(routes.stream().map(this::route).toList());
	}

	private Json route(IortRoute route) {
		var json = Json.object().with("hops", Json.array(route.hops().stream().map(hop -> {
			var at = Json.object().with("node", hop.node().offset()).with("description", hop.node().description());
			if (!IortText.isFixed(hop)) {
				at.with("id", Json.hex(hop.id()));
			}
			hop.mapping().ifPresent(mapping -> at.with("mapping", mapping.offset()));
			return at.build();
		}).toList()));
		route.stream().ifPresent(stream -> json.with("stream", Json.hex(stream.id().index()))
				.with("smmu", Json.hex(stream.smmu().base().value())));
		route.deviceId().ifPresent(device -> json.with("device", Json.hex(device))
				.with("itss", itss((IortNode.ItsGroup) route.hops().getLast().node())));
		json.with("end", name(route.end()));
		var reserved = route.stream().map(graph::reserved).orElse(List.of());
		if (!reserved.isEmpty()) {
			json.with("reserved", Json.array(reserved.stream().flatMap(memory -> ((Json.Array) memory(memory)).elements().stream()).toList()));
		}
		return json.with("remarks", Json.array(graph.remarks(route).stream().map(IortJson::remark).toList())).build();
	}

	private static Json remark(Remark remark) {
		var json = Json.object().with("trap", name(remark.trap())).with("node", remark.node().offset());
		remark.mapping().ifPresent(mapping -> json.with("mapping", mapping.offset()));
		return json.with("text", remark.text()).with("why", remark.trap().text()).build();
	}

	/** Who has an ID. */
	public Json owners(List<IortReach.Owner> owners) {
		return Json.array(owners.stream().map(owner -> {
			var json = Json.object().with("source", owner.range().source().node().offset()).with("kind", name(owner.range().source().kind()))
					.with("description", owner.range().source().description());
			owner.inputs().ifPresent(inputs -> json.with("inputs", ids(inputs)));
			functions(owner).ifPresent(functions -> json.with("functions", functions));
			return json.with("range", range(owner.range())).build();
		}).toList());
	}

	private static Optional<String> functions(IortReach.Owner owner) {
		return IortText.functions(owner.range().source(), owner.inputs());
	}

	private static Json ids(IdRange range) {
		return Json.object().with("first", Json.hex(range.first())).with("last", Json.hex(range.last())).build();
	}

	private static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
