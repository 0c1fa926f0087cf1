package io.stagewalk.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.PA;

/** Large tables take little time, and hostile ones an end. */
class LargeIortTest {
	private static final int COUNT = 1000;
	private static final IortNode.ItsGroup ITS = new IortNode.ItsGroup(48, List.of(0L));

	private static IortNode.SmmuV3 smmu(int offset, List<IdMapping> mappings) {
		return new IortNode.SmmuV3(offset, mappings, new PA(0x10_0000L * offset), Optional.empty(), 0, OptionalInt.empty());
	}

	/** As many root complexes as SMMUs, each mapping one range of functions to it. */
	private static IortGraph wide() {
		var nodes = new ArrayList<IortNode>(List.of(ITS));
		for (int i = 0; i < COUNT / 2; i++) {
			nodes.add(smmu(1000 + i, List.of(new IdMapping(0, 0xffff, i << 16, 48, 0))));
			nodes.add(new IortNode.RootComplex(100_000 + i, List.of(new IdMapping(0, 0xffff, 0, 1000 + i, 0)), i));
		}
		return IortGraph.of(new Iort(nodes), List.of());
	}

	@Test
	void aThousandNodesTakeMilliseconds(TestReporter reporter) {
		var graph = wide();
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 20; i++) {
			long start = System.nanoTime();
			assertEquals(COUNT / 2, graph.reach().ranges().size());
			best = Math.min(best, System.nanoTime() - start);
		}
		reporter.publishEntry("reach of 1000 nodes", best / 1000 + " µs");
		// a machine that is busy with other things may take longer, but not by so much
		assertTrue(best < 100_000_000, best + " ns");
		var owners = graph.reach().ofDevice(0x12_0018, any -> true);
		assertEquals(List.of(Optional.of(IdRange.of(0x18))), owners.stream().map(IortReach.Owner::inputs).toList());
		assertEquals(0x12, ((IortNode.RootComplex) owners.getFirst().range().source().node()).segment());
	}

	@Test
	void aThousandMappingsOfEachOfAThousandNodesAreWhole(TestReporter reporter) {
		var shared = new ArrayList<IdMapping>();
		for (int i = 0; i < COUNT; i++) {
			shared.add(new IdMapping(i * 64L, 63, (long) i << 16, 48, 0));
		}
		var nodes = new ArrayList<IortNode>(List.of(ITS));
		for (int i = 1; i < COUNT; i++) {
			nodes.add(new IortNode.RootComplex(1000 + i, shared, i));
		}
		var graph = IortGraph.of(new Iort(nodes), List.of());
		long start = System.nanoTime();
		var reach = graph.reach();
		reporter.publishEntry("reach of a million mappings", (System.nanoTime() - start) / 1_000_000 + " ms");
		assertEquals(IortReach.Extent.WHOLE, reach.extent());
		// and the IDs behind the last range, which nothing maps
		assertEquals((COUNT - 1) * (COUNT + 1), reach.ranges().size());
	}

	/** Each ID goes through all nodes, and the IDs part at each of them. */
	@Test
	void rangesThatWouldNeverEndAreCut() {
		var nodes = new ArrayList<IortNode>(List.of(ITS));
		for (int i = 0; i < COUNT; i++) {
			var mappings = new ArrayList<IdMapping>();
			for (long j = 0; j < 64; j++) {
				mappings.add(new IdMapping(j << 26, (1 << 26) - 1, j * 0x0765_4321L & 0xffff_ffffL, 1000 + (i + 1) % COUNT, 0));
			}
			nodes.add(i == 0 ? new IortNode.NamedComponent(1000, mappings, "\\_SB.DEV0") : smmu(1000 + i, mappings));
		}
		var graph = IortGraph.of(new Iort(nodes), List.of());
		var reach = assertTimeout(Duration.ofSeconds(60), graph::reach);
		assertEquals(IortReach.Extent.CUT, reach.extent());
		var range = reach.ranges().getFirst();
		var route = graph.route(range.source().node(), range.inputs().orElseThrow().first());
		assertEquals(route.end(), range.end());
		assertEquals(route.hops().getLast().id(), range.hops().getLast().ids().first());
	}

	/** No range is looked at again for each that overlaps it. */
	@Test
	void aMillionOverlapsTakeLittleTime() {
		var mappings = new ArrayList<IdMapping>();
		for (int i = 0; i < 200_000; i++) {
			mappings.add(new IdMapping(i, 0x7fff_0000L, i, 48, 0));
		}
		for (var order : List.of(mappings, mappings.reversed())) {
			var root = new IortNode.RootComplex(1000, order, 0);
			assertTimeout(Duration.ofSeconds(20), () -> InputMap.of(root));
		}
		Collections.shuffle(mappings, new java.util.Random(1));
		var root = new IortNode.RootComplex(1000, mappings, 0);
		assertTimeout(Duration.ofSeconds(20), () -> InputMap.of(root));
	}
}
