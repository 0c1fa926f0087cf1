package io.stagewalk.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Samples;
import io.stagewalk.acpi.iort.IortRoute.End;
import io.stagewalk.testing.Seeds;

/** Whole ranges get to where their IDs get to one by one, and lead back to the functions that they came from. */
class IortReachTest {
	private static final int REQUESTERS = 0x10000;
	private long compared;

	@Test
	void everyRequesterIdOfRandomTablesGoesWhereItGoesByItself(TestReporter reporter) {
		var ends = new HashMap<End, Long>();
		Seeds.check(80, random -> {
			var plain = new RandomIort(random);
			var graph = IortGraph.of(Iort.of(plain.table()), List.of());
			var reach = graph.reach();
			assertEquals(IortReach.Extent.WHOLE, reach.extent());
			for (var root : graph.nodes(IortNode.RootComplex.class)) {
				var ranges = reach.ranges().stream().filter(range -> range.source().node() == root).toList();
				compareAll(plain, graph, ranges);
				ranges.forEach(range -> ends.merge(range.end(), 1L, Long::sum));
			}
		});
		reporter.publishEntry("IDs compared", compared + ", ranges by end " + ends);
		assertEquals(End.values().length, ends.size(), ends.toString());
	}

	/** The ranges are in order and without gaps. */
	private void compareAll(RandomIort plain, IortGraph graph, List<ReachedIds> ranges) {
		long next = 0;
		for (var range : ranges) {
			var inputs = range.inputs().orElseThrow();
			assertEquals(next, inputs.first());
			next = inputs.last() + 1;
			var from = plain.node(range.source().node().offset());
			for (long id = inputs.first(); id <= inputs.last(); id++) {
				assertEquals(new OneByOne(plain).from(from, id), at(range, id), "ID 0x" + Long.toHexString(id) + " of " + range);
				compared++;
			}
			for (long id : new long[] {inputs.first(), inputs.last()}) {
				assertEquals(at(range, id), plain(graph.route(range.source().node(), id)));
			}
		}
		assertEquals(REQUESTERS, next);
	}

	private static OneByOne.Way at(ReachedIds range, long id) {
		var hops = new ArrayList<>(List.of(new OneByOne.Hop(range.source().node().offset(), id)));
		for (var hop : range.hops()) {
			boolean isOne = hop.ids().count() == 1;
			hops.add(new OneByOne.Hop(hop.node().offset(), hop.ids().first() + (isOne ? 0 : id - range.inputs().orElseThrow().first())));
		}
		return new OneByOne.Way(hops, range.end());
	}

	private static OneByOne.Way plain(IortRoute route) {
		return new OneByOne.Way(route.hops().stream().map(hop -> new OneByOne.Hop(hop.node().offset(), hop.id())).toList(), route.end());
	}

	@Test
	void everyHopNamesTheMappingThatItCameBy() {
		Seeds.check(60, random -> {
			var plain = new RandomIort(random);
			var graph = IortGraph.of(Iort.of(plain.table()), List.of());
			for (var range : graph.reach().ranges()) {
				var at = plain.node(range.source().node().offset());
				for (var hop : range.hops()) {
					var by = at.mappings().stream().filter(mapping -> mapping.offset() == hop.mapping().offset()).findFirst().orElseThrow();
					assertEquals(hop.node().offset(), by.reference());
					at = plain.node(by.reference());
				}
			}
		});
	}

	@Test
	void idsOfComponentsGoWhereTheyGoByThemselves() {
		Seeds.check(200, random -> {
			var plain = new RandomIort(random);
			var graph = IortGraph.of(Iort.of(plain.table()), List.of());
			for (var range : graph.reach().ranges()) {
				if (range.source().kind() == IdSource.Kind.COMPONENT && range.inputs().isPresent()) {
					var from = plain.node(range.source().node().offset());
					var inputs = range.inputs().get();
					for (long id : new long[] {inputs.first(), inputs.last(), random.nextLong(inputs.first(), inputs.last() + 1)}) {
						assertEquals(new OneByOne(plain).from(from, id), at(range, id));
					}
				}
			}
		});
	}

	@Test
	void streamsAndDevicesLeadBackToTheFunctionsThatHaveThem(TestReporter reporter) {
		var asked = new long[2];
		Seeds.check(25, random -> {
			var plain = new RandomIort(random);
			var graph = IortGraph.of(Iort.of(plain.table()), List.of());
			var reach = graph.reach();
			var streams = new HashMap<OneByOne.Hop, TreeSet<Long>>();
			var devices = new HashMap<OneByOne.Hop, TreeSet<Long>>();
			for (var root : graph.nodes(IortNode.RootComplex.class)) {
				for (long id = 0; id < REQUESTERS; id++) {
					var way = new OneByOne(plain).from(plain.node(root.offset()), id);
					long function = (long) root.offset() << 32 | id;
					put(streams, way.atSmmu(plain), function);
					put(devices, way.atIts(), function);
				}
			}
			for (var hop : questions(random, streams)) {
				assertEquals(streams.getOrDefault(hop, new TreeSet<>()),
						functions(reach.ofStream(hop.id(), smmu -> smmu.offset() == hop.offset())));
				asked[0]++;
			}
			for (var hop : questions(random, devices)) {
				assertEquals(devices.getOrDefault(hop, new TreeSet<>()),
						functions(reach.ofDevice(hop.id(), its -> its.offset() == hop.offset())));
				asked[1]++;
			}
		});
		reporter.publishEntry("asked", asked[0] + " StreamIDs, " + asked[1] + " DeviceIDs");
		assertTrue(asked[0] > 0 && asked[1] > 0);
	}

	private static void put(Map<OneByOne.Hop, TreeSet<Long>> functions, OneByOne.Hop at, long function) {
		if (at != null) {
			functions.computeIfAbsent(at, any -> new TreeSet<>()).add(function);
		}
	}

	/** IDs that somebody has, and their neighbours, which perhaps nobody has. */
	private static List<OneByOne.Hop> questions(SplittableRandom random, Map<OneByOne.Hop, TreeSet<Long>> known) {
		var hops = List.copyOf(known.keySet());
		var questions = new ArrayList<OneByOne.Hop>();
		for (int i = 0; i < 200 && !hops.isEmpty(); i++) {
			var hop = hops.get(random.nextInt(hops.size()));
			questions.add(new OneByOne.Hop(hop.offset(), hop.id() + random.nextInt(3) - 1 & 0xffff_ffffL));
		}
		return questions;
	}

	private static TreeSet<Long> functions(List<IortReach.Owner> owners) {
		var functions = new TreeSet<Long>();
		for (var owner : owners) {
			if (owner.range().source().kind() == IdSource.Kind.PCI) {
				var inputs = owner.inputs().orElseThrow();
				for (long id = inputs.first(); id <= inputs.last(); id++) {
					functions.add((long) owner.range().source().node().offset() << 32 | id);
				}
			}
		}
		return functions;
	}

	@Test
	void aSingleMappingIsAnIdWithoutInput() throws Exception {
		var graph = IortGraph.of(Iort.of(Samples.iort()), List.of());
		var range = graph.reach().ranges().stream().filter(one -> one.source().kind() == IdSource.Kind.COMPONENT).findFirst().orElseThrow();
		assertEquals(Optional.empty(), range.inputs());
		assertEquals(IdRange.of(0x2a), range.atSmmu().orElseThrow().ids());
		assertEquals(IdRange.of(0x1002a), range.atIts().orElseThrow().ids());
	}
}
