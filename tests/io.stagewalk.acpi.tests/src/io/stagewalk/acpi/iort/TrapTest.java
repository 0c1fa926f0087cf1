package io.stagewalk.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.iort.IortNode.ItsGroup;
import io.stagewalk.acpi.iort.IortNode.NamedComponent;
import io.stagewalk.acpi.iort.IortNode.Pmcg;
import io.stagewalk.acpi.iort.IortNode.RootComplex;
import io.stagewalk.acpi.iort.IortNode.SmmuV3;
import io.stagewalk.memory.PA;

/** What is odd about a way is said where it strikes, and only there. */
class TrapTest {
	private static final int ITS = 48, SMMU = 100, ROOT = 200;
	private static final ItsGroup GROUP = new ItsGroup(ITS, List.of(0L));

	private static IdMapping range(long input, long last, long output, long to) {
		return new IdMapping(input, last - input, output, to, 0);
	}

	private static IdMapping single(long output, long to) {
		return new IdMapping(0, 0, output, to, 1);
	}

	private static RootComplex root(int offset, IdMapping... mappings) {
		return new RootComplex(offset, List.of(mappings), 0);
	}

	private static NamedComponent component(IdMapping... mappings) {
		return new NamedComponent(300, List.of(mappings), "\\_SB.DEV0");
	}

	private static SmmuV3 smmu(OptionalInt own, IdMapping... mappings) {
		return new SmmuV3(SMMU, List.of(mappings), new PA(0x9050000), Optional.empty(), 0, own);
	}

	private static SmmuV3 smmu() {
		return smmu(OptionalInt.empty(), range(0, 0xffff, 0, ITS));
	}

	private static IortGraph graph(IortNode... nodes) {
		return IortGraph.of(new Iort(Arrays.asList(nodes)), List.of());
	}

	private static EnumSet<Trap> traps(IortGraph graph, IortRoute route) {
		var traps = EnumSet.noneOf(Trap.class);
		graph.remarks(route).forEach(remark -> traps.add(remark.trap()));
		return traps;
	}

	private static EnumSet<Trap> traps(long requester, IortNode... nodes) {
		var graph = graph(nodes);
		return traps(graph, graph.route(0, (int) requester).orElseThrow());
	}

	@Test
	void theLaterRangeHasTheIdThatACountTooHighAdds() {
		var root = root(ROOT, range(0, 0x100, 0, SMMU), range(0x100, 0x1ff, 0x5000, SMMU));
		assertEquals(EnumSet.of(Trap.COUNT_OFF_BY_ONE), traps(0x100, GROUP, smmu(), root));
		assertEquals(EnumSet.noneOf(Trap.class), traps(0xff, GROUP, smmu(), root));
		assertEquals(EnumSet.noneOf(Trap.class), traps(0x101, GROUP, smmu(), root));
		assertEquals(Optional.of(0x5000L), graph(GROUP, smmu(), root).route(0, 0x100).orElseThrow().deviceId());
	}

	@Test
	void theEarlierRangeHasItIfItIsNotTheLastIdOfIt() {
		var root = root(ROOT, range(0, 0x101, 0, SMMU), range(0x100, 0x1ff, 0x5000, SMMU));
		assertEquals(EnumSet.of(Trap.OVERLAP), traps(0x100, GROUP, smmu(), root));
		assertEquals(Optional.of(0x100L), graph(GROUP, smmu(), root).route(0, 0x100).orElseThrow().deviceId());
		// the last one, but the later range begins elsewhere
		assertEquals(Optional.of(0x101L), graph(GROUP, smmu(), root).route(0, 0x101).orElseThrow().deviceId());
	}

	@Test
	void theFirstInTheTableWinsAlsoIfItBeginsWithTheLastIdOfAnother() {
		var root = root(ROOT, range(0x100, 0x1ff, 0x5000, SMMU), range(0, 0x100, 0, SMMU));
		assertEquals(EnumSet.of(Trap.OVERLAP), traps(0x100, GROUP, smmu(), root));
		assertEquals(Optional.of(0x5000L), graph(GROUP, smmu(), root).route(0, 0x100).orElseThrow().deviceId());
	}

	/** A single mapping does not look at the ID, and so supersedes what was found on the last ID of a range. */
	@Test
	void aSingleMappingTakesTheLastIdOfAnEarlierRange() {
		var root = root(ROOT, range(0, 0x100, 0, SMMU), single(0x77, SMMU));
		var graph = graph(GROUP, smmu(), root);
		assertEquals(Optional.of(0x77L), graph.route(0, 0x100).orElseThrow().deviceId());
		assertEquals(Optional.of(0xffL), graph.route(0, 0xff).orElseThrow().deviceId());
		assertTrue(traps(0x100, GROUP, smmu(), root).contains(Trap.SINGLE_OF_ROOT));
	}

	@Test
	void aSingleMappingOfARootComplexMakesAllFunctionsOne() {
		var root = root(ROOT, new IdMapping(0, 0xffff, 0x10, SMMU, 1));
		assertEquals(EnumSet.of(Trap.SINGLE_OF_ROOT, Trap.SINGLE_WITH_COUNT), traps(0x18, GROUP, smmu(), root));
		var owner = graph(GROUP, smmu(), root).reach().ofStream(0x10, any -> true).getFirst();
		assertEquals(Optional.of(new IdRange(0, 0xffff)), owner.inputs());
	}

	@Test
	void aSingleMappingOfAnSmmuMapsNothing() {
		var smmu = smmu(OptionalInt.empty(), single(0x77, ITS));
		assertEquals(EnumSet.of(Trap.SINGLE_IGNORED, Trap.UNMAPPED), traps(0x18, GROUP, smmu, root(ROOT, range(0, 0xff, 0, SMMU))));
		assertEquals(List.of(IortEdge.Use.SINGLE_IGNORED), graph(GROUP, smmu).edges().stream().map(IortEdge::use).toList());
	}

	@Test
	void aRangeThatCountsAsTheSmmusOwnMapsNothing() {
		var smmu = smmu(OptionalInt.of(0), range(0, 0xffff, 0, ITS));
		assertEquals(EnumSet.of(Trap.OWN_MAPPING, Trap.UNMAPPED), traps(0x18, GROUP, smmu, root(ROOT, range(0, 0xff, 0, SMMU))));
		assertEquals(Optional.empty(), graph(GROUP, smmu).ownRoute(smmu));
		assertEquals(List.of(IortEdge.Use.OWN_BUT_RANGE), graph(GROUP, smmu).edges().stream().map(IortEdge::use).toList());
	}

	@Test
	void anSmmusOwnInterruptsHaveTheirDeviceId() {
		var smmu = smmu(OptionalInt.of(1), range(0, 0xffff, 0, ITS), single(0x77, ITS));
		var graph = graph(GROUP, smmu, root(ROOT, range(0, 0xff, 0, SMMU)));
		var route = graph.ownRoute(smmu).orElseThrow();
		assertEquals(Optional.of(0x77L), route.deviceId());
		assertEquals(Optional.empty(), route.stream());
		assertEquals(EnumSet.noneOf(Trap.class), traps(graph, route));
		assertEquals(List.of(IdSource.Kind.OWN_INTERRUPTS, IdSource.Kind.PCI),
				graph.reach().ofDevice(0x77, any -> true).stream().map(owner -> owner.range().source().kind()).toList());
	}

	@Test
	void aPmcgsInterruptHasItsDeviceIdAndMustGoStraightToAnIts() {
		var pmcg = new Pmcg(400, List.of(single(0x99, SMMU)), new PA(0x9060000), Optional.empty(), SMMU, OptionalInt.of(0));
		var graph = graph(GROUP, smmu(), pmcg);
		assertEquals(Optional.of(0x99L), graph.ownRoute(pmcg).orElseThrow().deviceId());
		assertEquals(EnumSet.of(Trap.OWN_TARGET), traps(graph, graph.ownRoute(pmcg).orElseThrow()));
		assertEquals(Optional.of(SMMU), graph.countedBy(pmcg).map(IortNode::offset));
	}

	@Test
	void whatIsMappedToNothingOrNotAtAllIsSaid() {
		assertEquals(EnumSet.of(Trap.NOWHERE), traps(0x18, GROUP, root(ROOT, range(0, 0xff, 0, 4711))));
		assertEquals(EnumSet.of(Trap.UNMAPPED), traps(0x118, GROUP, smmu(), root(ROOT, range(0, 0xff, 0, SMMU))));
		assertEquals(EnumSet.of(Trap.NULL_REFERENCE), traps(0x18, GROUP, root(ROOT, range(0x1000, 0x1fff, 0, 0), range(0, 0xff, 0, ITS))));
	}

	@Test
	void aCycleAndARangePastTheLastIdAreSaid() {
		var back = smmu(OptionalInt.empty(), range(0, 0xff, 0, ROOT));
		assertEquals(EnumSet.of(Trap.CYCLE), traps(0x18, back, root(ROOT, range(0, 0xff, 0, SMMU))));
		var wraps = new IdMapping(0x10, 0xffff_ffffL, 0, ITS, 0);
		assertEquals(EnumSet.of(Trap.WRAPS, Trap.UNMAPPED), traps(0x18, GROUP, root(ROOT, wraps)));
	}

	@Test
	void theSecondRootComplexOfASegmentIsOneThatLinuxDoesNotAsk() {
		var first = root(ROOT, range(0, 0xff, 0, ITS));
		var second = root(ROOT + 50, range(0x100, 0x1ff, 0, ITS));
		assertEquals(EnumSet.of(Trap.SECOND_ROOT), traps(0x118, GROUP, first, second));
		assertEquals(EnumSet.noneOf(Trap.class), traps(0x18, GROUP, first, second));
	}

	@Test
	void eachSingleMappingOfAComponentIsAnIdOfIt() {
		var component = component(single(0x10, SMMU), single(0x11, SMMU));
		var graph = graph(GROUP, smmu(), component);
		assertEquals(List.of(0x10L, 0x11L), graph.routes(component).stream().map(route -> route.deviceId().orElseThrow()).toList());
		assertEquals(2, graph.reach().ranges().size());
		assertEquals(1, graph.reach().ofStream(0x11, any -> true).size());
		graph.routes(component).forEach(route -> assertEquals(EnumSet.noneOf(Trap.class), traps(graph, route)));
	}

	@Test
	void linuxStopsAtAComponentsRange() {
		var component = component(range(0, 3, 0x20, SMMU), single(0x10, SMMU));
		var graph = graph(GROUP, smmu(), component);
		assertEquals(EnumSet.of(Trap.COMPONENT_STOPS), traps(graph, graph.routes(component).getFirst()));
		assertTrue(traps(graph, graph.route(component, 1)).contains(Trap.COMPONENT_RANGE));
	}

	@Test
	void reservedMemoryIsForTheStreamsOfItsOutputs() {
		var memory = new IortNode.ReservedMemory(500, List.of(new IdMapping(0, 1, 0x18, SMMU, 0)),
				List.of(new IortNode.Memory(new PA(0x8000_0000L), 0x10000)));
		var graph = graph(GROUP, smmu(), root(ROOT, range(0, 0xff, 0, SMMU)), memory);
		assertEquals(List.of(new IdRange(0x18, 0x19)), graph.reservedFor(memory).stream().map(IortGraph.ReservedStreams::streams).toList());
		assertEquals(List.of(memory), graph.reserved(graph.route(0, 0x19).orElseThrow().stream().orElseThrow()));
		assertEquals(List.of(), graph.reserved(graph.route(0, 0x1a).orElseThrow().stream().orElseThrow()));
		assertEquals(List.of(ROOT, 500), graph.roots().stream().map(IortNode::offset).toList());
	}

	@Test
	void aMappingThatOthersLeaveNothingIsShadowed() {
		var root = root(ROOT, range(0, 0xffff, 0, SMMU), range(0x100, 0x1ff, 0x5000, SMMU));
		assertEquals(List.of(IortEdge.Use.MAPS, IortEdge.Use.MAPS, IortEdge.Use.SHADOWED),
				graph(GROUP, smmu(), root).edges().stream().map(IortEdge::use).toList());
	}

	/** Linux compares with names of four characters; people leave the underscores out. */
	@Test
	void aComponentIsFoundByItsPathInBothForms() {
		var filled = new NamedComponent(300, List.of(), "\\_SB_.A___.DEV0");
		var graph = graph(GROUP, smmu(), filled);
		assertEquals(List.of(filled), graph.components("\\_SB.A.DEV0"));
		assertEquals(List.of(filled), graph.components("\\_SB_.A___.DEV0"));
		assertEquals(List.of(), graph.components("\\_SB.DEV0"));
	}
}
