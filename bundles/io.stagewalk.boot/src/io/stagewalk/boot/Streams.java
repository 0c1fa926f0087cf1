package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.iort.IdRange;
import io.stagewalk.acpi.iort.IdSource;
import io.stagewalk.acpi.iort.IortGraph;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.iort.IortRoute;
import io.stagewalk.acpi.iort.ReachedIds;
import io.stagewalk.boot.device.Requester;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement.Component;
import io.stagewalk.scenario.Statement.PciFunction;

/**
 * Which StreamIDs there are, by the IORT: those of each device that has a name, and all that reach an SMMU.
 *
 * @param byName   the devices that have a name, with the StreamID that its transfers have first
 * @param routes   of the same through the IORT; none of a device that it does not know
 * @param smmus    all, in the order of the table
 * @param bySmmu   for each SMMU that anything reaches, the StreamIDs, ascending and apart
 */
record Streams(Map<String, List<Requester>> byName, Map<String, IortRoute> routes, List<IortNode.Smmu> smmus,
		Map<IortNode.Smmu, List<IdRange>> bySmmu, Doorbells doorbells) {

	/** @throws ScenarioException if a component has not the StreamID that is said of it */
	static Streams of(Scenario scenario, Platform host) throws TableException, ScenarioException {
		var graph = IortGraph.asLinuxReads(host);
		var byName = new LinkedHashMap<String, List<Requester>>();
		var routes = new LinkedHashMap<String, IortRoute>();
		for (var function : scenario.all(PciFunction.class)) {
			var route = graph.flatMap(known -> known.route(function.address().segment(), function.address().requesterId()));
			var stream = route.flatMap(IortRoute::stream);
			// a function that no SMMU translates for still signs its accesses
			var id = stream.map(IortRoute.Stream::id).orElse(new StreamID(function.address().requesterId()));
			function.name().ifPresent(name -> {
				byName.put(name, List.of(new Requester(name, id, stream.map(at -> at.smmu().base()))));
				route.ifPresent(known -> routes.put(name, known));
			});
		}
		for (var component : scenario.all(Component.class)) {
			var ways = ways(scenario, component, graph);
			byName.put(component.name(), ways.isEmpty() ? List.of(new Requester(component.name(), new StreamID(0), Optional.empty()))
					: ways.stream().map(way -> requester(component, way.stream().orElseThrow())).toList());
			ways.stream().findFirst().ifPresent(way -> routes.put(component.name(), way));
		}
		return new Streams(byName, routes, graph.map(known -> known.nodes(IortNode.Smmu.class)).orElse(List.of()),
				graph.map(Streams::bySmmu).orElse(Map.of()), Doorbells.of(host));
	}

	private static Requester requester(Component component, IortRoute.Stream stream) {
		return new Requester(component.name(), stream.id(), Optional.of(stream.smmu().base()));
	}

	/** Of a component's StreamIDs that reach an SMMU, the one first that is said. */
	private static List<IortRoute> ways(Scenario scenario, Component component, Optional<IortGraph> graph) throws ScenarioException {
		var ways = new ArrayList<>(graph.stream().flatMap(known -> known.components(component.path()).stream()
				.flatMap(node -> known.routes(node).stream())).filter(way -> way.stream().isPresent()).toList());
		if (component.stream().isPresent()) {
			var said = component.stream().get();
			var first = ways.stream().filter(way -> id(way).equals(said)).findFirst().orElseThrow(() -> unknown(scenario, component, ways));
			ways.remove(first);
			ways.addFirst(first);
		}
		return ways;
	}

	private static StreamID id(IortRoute way) {
		return way.stream().orElseThrow().id();
	}

	private static ScenarioException unknown(Scenario scenario, Component component, List<IortRoute> ways) {
		var known = ways.stream().map(way -> id(way).toString()).collect(Collectors.joining(", "));
		return new ScenarioException(scenario.problem(component, "stream", ways.isEmpty()
				? "expected no stream: the IORT leads " + component.path() + " to no SMMU"
				: "expected one of its StreamIDs, " + known + ", found " + component.stream().orElseThrow()));
	}

	private static Map<IortNode.Smmu, List<IdRange>> bySmmu(IortGraph graph) {
		var found = new LinkedHashMap<IortNode.Smmu, List<IdRange>>();
		graph.reach().ranges().stream().filter(Streams::isOfDevice).forEach(range -> range.atSmmu().ifPresent(
				hop -> found.computeIfAbsent((IortNode.Smmu) hop.node(), smmu -> new ArrayList<>()).add(hop.ids())));
		found.replaceAll((smmu, ranges) -> merged(ranges));
		return found;
	}

	private static boolean isOfDevice(ReachedIds range) {
		return range.source().kind() == IdSource.Kind.PCI || range.source().kind() == IdSource.Kind.COMPONENT;
	}

	private static List<IdRange> merged(List<IdRange> ranges) {
		var merged = new ArrayList<IdRange>();
		ranges.stream().sorted((a, b) -> Long.compare(a.first(), b.first())).forEach(range -> {
			if (!merged.isEmpty() && merged.getLast().last() + 1 >= range.first()) {
				var before = merged.removeLast();
				merged.add(new IdRange(before.first(), Math.max(before.last(), range.last())));
			} else {
				merged.add(range);
			}
		});
		return List.copyOf(merged);
	}

	/** Where a device sends its interrupts; empty if the machine has nothing that takes them. */
	Optional<Long> doorbell(String device) {
		return doorbells.of(Optional.ofNullable(routes.get(device)));
	}

	/** @throws IllegalArgumentException if no device has the name, which the scenario's own rules exclude */
	Requester of(String device) {
		return Optional.ofNullable(byName.get(device)).orElseThrow(() -> new IllegalArgumentException(device)).getFirst();
	}
}
