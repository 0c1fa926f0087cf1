package io.stagewalk.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Samples;
import io.stagewalk.acpi.TableBytes;
import io.stagewalk.acpi.iort.IortRoute.End;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;

/** An ID goes from node to node by the mappings, once through each node, and says where it ends. */
class IortRouteTest {

	@Test
	void reachesTheSmmuOfTheExample() throws Exception {
		var iort = Iort.of(Examples.table("IORT"));
		var stream = iort.streamOf(0, 0x18).orElseThrow();
		assertEquals(new StreamID(0x18), stream.id());
		assertEquals(new PA(0x9050000), stream.smmu().base());
		assertEquals(0x20000, stream.smmu().length());
		assertEquals(Optional.of(0x18L), iort.routeOf(0, 0x18).orElseThrow().deviceId());
	}

	/** The example's firmware wrote a length of 0x100 into a field for the length minus 1. */
	@Test
	void givesTheLastIdOfARangeToTheRangeThatBeginsWithIt() throws Exception {
		for (var table : List.of(Examples.table("IORT"), Samples.iort())) {
			var iort = Iort.of(table);
			int segment = (int) ((IortNode.RootComplex) iort.nodes().get(2)).segment();
			assertEquals(Optional.of(new StreamID(0xff)), iort.streamOf(segment, 0xff).map(IortRoute.Stream::id));
			assertEquals(Optional.empty(), iort.streamOf(segment, 0x100));
			assertEquals(Optional.of(0x100L), iort.routeOf(segment, 0x100).flatMap(IortRoute::deviceId));
		}
	}

	@Test
	void keepsTheLastIdWhereNoOtherRangeBeginsWithIt() throws Exception {
		var route = Iort.of(Examples.table("IORT")).routeOf(0, 0xffff).orElseThrow();
		assertEquals(Optional.of(0xffffL), route.deviceId());
	}

	@Test
	void addsTheOutputBase() throws Exception {
		var iort = Iort.of(Samples.iort());
		var route = iort.routeOf(1, 0x42).orElseThrow();
		assertEquals(List.of(0x42L, 0x42L, 0x10042L), route.hops().stream().map(IortRoute.Hop::id).toList());
		assertEquals(List.of("root complex of segment 1", "SMMUv3 at 0x09050000", "ITS group"),
				route.hops().stream().map(hop -> hop.node().description()).toList());
	}

	@Test
	void takesASingleMappingWhateverTheIdIs() throws Exception {
		var iort = Iort.of(Samples.iort());
		var route = iort.routeFrom(iort.nodes().get(3), 99);
		assertEquals(Optional.of(new StreamID(0x2a)), route.stream().map(IortRoute.Stream::id));
		assertEquals(Optional.of(0x1002aL), route.deviceId());
	}

	@Test
	void doesNotTakeAnSmmusOwnSingleMapping() throws Exception {
		var iort = Iort.of(Samples.iort());
		assertEquals(End.UNMAPPED, iort.routeFrom(iort.nodes().get(1), 0x20000).end());
	}

	@Test
	void knowsNoOtherSegment() throws Exception {
		assertEquals(Optional.empty(), Iort.of(Examples.table("IORT")).routeOf(1, 0));
	}

	@Test
	void readsEveryKindOfNode() throws Exception {
		var nodes = Iort.of(Samples.iort()).nodes();
		assertEquals(List.of(5L), ((IortNode.ItsGroup) nodes.get(0)).identifiers());
		assertEquals(Optional.of(new PA(0x9080000)), ((IortNode.SmmuV3) nodes.get(1)).vatos());
		assertEquals("\\_SB.A", ((IortNode.NamedComponent) nodes.get(3)).name());
		assertEquals(new IortNode.Pmcg(312, List.of(), new PA(0x9052000), Optional.of(new PA(0x9062000)), 72, OptionalInt.empty()), nodes.get(4));
		assertEquals(new IortNode.SmmuV2(352, List.of(), new PA(0x2b400000), 0x10000, 3), nodes.get(5));
		assertEquals(0x40, ((IortNode.Other) nodes.get(6)).type());
	}

	/** Linux claims its second page, and that is the first of the machine. */
	@Test
	void counterGroupOfALaterRevisionHasASecondPageEvenWithoutAnAddress() throws Exception {
		for (int revision : List.of(0, 1, 2)) {
			var table = TableBytes.of("IORT").u32(1).u32(48).u32(0).u8(5).u16(40).u8(revision).u32(0).u32(0).u32(0).u64(0x9052000).u32(0).u32(0)
					.u64(0).build();
			var group = (IortNode.Pmcg) Iort.of(table).nodes().getFirst();
			assertEquals(revision == 0 ? Optional.empty() : Optional.of(new PA(0)), group.page1());
		}
	}

	@Test
	void endsAtAMappingToNowhere() {
		var root = new IortNode.RootComplex(48, List.of(new IdMapping(0, 0xffff, 0, 4711, 0)), 0);
		assertEquals(End.NOWHERE, new Iort(List.of(root)).routeOf(0, 5).orElseThrow().end());
	}

	@Test
	void endsWhereItComesBack() {
		var root = new IortNode.RootComplex(48, List.of(new IdMapping(0, 0xffff, 0, 100, 0)), 0);
		var smmu = new IortNode.SmmuV3(100, List.of(new IdMapping(0, 0xffff, 0, 48, 0)), new PA(0x1000), Optional.empty(), 0, OptionalInt.empty());
		var route = new Iort(List.of(root, smmu)).routeOf(0, 5).orElseThrow();
		assertEquals(End.CYCLE, route.end());
		assertEquals(2, route.hops().size());
		assertEquals(Optional.of(new StreamID(5)), route.stream().map(IortRoute.Stream::id));
	}

	@Test
	void triesEveryRootComplexOfTheSegment() {
		var its = new IortNode.ItsGroup(500, List.of(0L));
		var first = new IortNode.RootComplex(48, List.of(new IdMapping(0, 0xff, 0, 500, 0)), 0);
		var second = new IortNode.RootComplex(100, List.of(new IdMapping(0x100, 0xff, 0x1000, 500, 0)), 0);
		var iort = new Iort(List.of(first, second, its));
		assertEquals(Optional.of(0x1001L), iort.routeOf(0, 0x101).flatMap(IortRoute::deviceId));
		assertEquals(End.UNMAPPED, iort.routeOf(0, 0x200).orElseThrow().end());
	}

	@Test
	void wrapsAsThirtyTwoBits() {
		assertEquals(0, new IdMapping(0, 1, 0xffff_ffffL, 0, 0).map(1));
	}
}
