package io.stagewalk.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.TableBytes;
import io.stagewalk.acpi.view.MadtEntry;
import io.stagewalk.memory.PA;

/** Reserved memory and wire bridges, as tables of revision 5 on have them. */
class NewerNodesTest {
	private static final int ITS = 48, SMMU = 72, MEMORY = 160, BRIDGE = 248;

	/** ITS group 48; SMMUv3 72; reserved memory 160 of two ranges for StreamIDs 0x18 and 0x19; wire bridge 248 of 32 wires. */
	private static IortGraph graph() throws Exception {
		var iort = TableBytes.of("IORT").u32(4).u32(48).u32(0);
		iort.u8(0).u16(24).u8(1).u32(1).u32(0).u32(0).u32(1).u32(3);
		iort.u8(4).u16(88).u8(5).u32(2).u32(1).u32(68).u64(0x9050000).u32(0).u32(0).u64(0).u32(0).u32(0).u32(0).u32(0).u32(0).u32(0).u32(0);
		iort.u32(0).u32(0xffff).u32(0).u32(ITS).u32(0);
		iort.u8(6).u16(88).u8(3).u32(3).u32(1).u32(28).u32(1).u32(2).u32(48);
		iort.u32(0).u32(1).u32(0x18).u32(SMMU).u32(0);
		iort.u64(0x8000_0000L).u64(0x10000).u32(0).u64(0x9000_0000L).u64(0).u32(0);
		iort.u8(7).u16(56).u8(0).u32(4).u32(1).u32(36).u64(0x2f00_0000L).u16(0).text("\\_SB.W0", 10);
		iort.u32(0).u32(31).u32(0x100).u32(ITS).u32(0);
		return IortGraph.of(Iort.of(iort.build()), List.of(new MadtEntry.Its(0, 3, new PA(0x8080000))));
	}

	@Test
	void reservedMemorySaysItsRangesAndTheirStreams() throws Exception {
		var memory = graph().nodes(IortNode.ReservedMemory.class).getFirst();
		assertEquals(MEMORY, memory.offset());
		assertEquals("reserved memory 0x80000000..0x8000ffff and 1 more", memory.description());
		assertEquals("0x90000000 of 0x0 bytes", memory.memory().get(1).toString());
		var by = graph().reservedFor(memory).getFirst();
		assertEquals(new IdRange(0x18, 0x19), by.streams());
		assertEquals(Optional.of(SMMU), by.smmu().map(IortNode::offset));
	}

	@Test
	void wiresAreDevicesOfTheIts() throws Exception {
		var owner = graph().reach().ofDevice(0x105, any -> true).getFirst();
		assertEquals(IdSource.Kind.WIRES, owner.range().source().kind());
		assertEquals(Optional.of(IdRange.of(5)), owner.inputs());
		assertEquals(BRIDGE, owner.range().source().node().offset());
		assertEquals("interrupt wire bridge \\_SB.W0", owner.range().source().description());
	}

	/** From node revision 5 on, a flag says whether an SMMU has a mapping of its own. */
	@Test
	void withoutTheFlagTheFirstMappingIsAMappingLikeOthers() throws Exception {
		var graph = graph();
		assertEquals(Optional.of(0x18L), graph.route(graph.node(SMMU).orElseThrow(), 0x18).deviceId());
	}

	@Test
	void anItsIsWhereTheMadtSays() throws Exception {
		var group = graph().nodes(IortNode.ItsGroup.class).getFirst();
		assertEquals(List.of(new IortGraph.Its(3, Optional.of(new PA(0x8080000)))), graph().itss(group));
		assertEquals(List.of(new IortGraph.Its(3, Optional.empty())), IortGraph.of(new Iort(graph().nodes()), List.of()).itss(group));
	}
}
