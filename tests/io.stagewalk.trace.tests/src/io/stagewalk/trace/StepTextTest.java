package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.AbortSyndrome;
import io.stagewalk.trace.Effect.Transferred.Arrival;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Shareability;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.smmu.EventRecord;

/** A step is one line, and each kind of effect has its own words. */
class StepTextTest {
	private static final AddressRange PAGE = AddressRange.ofFrames(0x4000, 1);
	private static final AddressRange PAGES = AddressRange.ofFrames(0x4000, 2);
	private static final IPA INPUT = new IPA(0x400_0004L);
	private static final StreamID STREAM = new StreamID(0x18);
	private static final List<DescriptorWrite> WRITE = List.of(new DescriptorWrite(new PA(0x8000_0000L), 3, 0, 0x7ff));
	private static final Translation.Fault FAULT = Translation.Fault.ofStage2(FaultKind.TRANSLATION, 3, INPUT, Access.READ,
			List.of());
	private static final VA VIRTUAL = new VA(0xffff_8000_0800_0004L);
	private static final Translation.Fault STAGE1_FAULT = new Translation.Fault(FaultKind.TRANSLATION, 3, FaultOrigin.STAGE1, VIRTUAL,
			Optional.empty(), Access.READ, Optional.empty(), List.of(), List.of());
	private static final Translation.Translated TRANSLATED = new Translation.Translated(new PA(0x400_0004L),
			new MemoryAttributes(0xff, Shareability.OUTER), List.of(), List.of());
	private static final EventRecord EVENT = new EventRecord(0x18_0000_0010L, 0x288_0000_0000L, 0x400_0004L, 0x400_0000L);

	private static Map<Effect, String> lines() {
		var lines = new LinkedHashMap<Effect, String>();
		lines.put(Effect.NONE, "");
		lines.put(new Effect.Noted("a word"), "a word");
		lines.put(new Effect.RegionAccessed("SystemMemory", "\\FLD0", Access.READ, 0x9080000, 4, 1),
				"read of 4 bytes of SystemMemory at 0x9080000 by \\FLD0, value 0x1");
		lines.put(new Effect.Mapped(PAGE, new PA(0x400_0000L), P2mType.MMIO_DIRECT_C, WRITE, 0),
				"maps IPA 0x04000000 -> PA 0x04000000 as mmio_direct_c, 1 page");
		lines.put(new Effect.Mapped(PAGES, new PA(0x400_0000L), P2mType.RAM_RW, List.of(), 0),
				"maps IPA 0x04000000..0x04001fff -> PA 0x04000000 as ram_rw, 2 pages, which it was already");
		lines.put(new Effect.Mapped(PAGE, new PA(0), P2mType.INVALID, WRITE, 1), "unmaps IPA 0x04000000, 1 page");
		lines.put(new Effect.ValidityChanged("root made invalid", WRITE, 1), "root made invalid, 1 descriptor");
		lines.put(new Effect.StreamConfigured(STREAM, STREAM, 6, WRITE), "stream table entry of StreamID 0x18 written, Config 0b110");
		lines.put(new Effect.StreamConfigured(new StreamID(0), STREAM, 0, WRITE),
				"stream table entry of StreamIDs 0x0..0x18 written, Config 0b000");
		lines.put(new Effect.SmmuCommanded(new PA(0x905_0000L), List.of(new Effect.SmmuCommanded.Command("CMD_TLBI_S12_VMALL", 2),
				new Effect.SmmuCommanded.Command("CMD_SYNC", 1)), WRITE), "SMMU at 0x09050000: CMD_TLBI_S12_VMALL x2, CMD_SYNC");
		lines.put(new Effect.StageOneMapped(PAGE, "ioremap", VIRTUAL, new MemoryAttributes(0x04, Shareability.OUTER), WRITE),
				"stage 1 only: ioremap 0x04000000..0x04000fff at VA 0xffff800008000004, Device-nGnRE, 1 descriptor");
		lines.put(new Effect.StageOneMapped(PAGE, "a table", VIRTUAL, new MemoryAttributes(0xff, Shareability.INNER), List.of()),
				"stage 1 only: a table 0x04000000..0x04000fff at VA 0xffff800008000004, Normal WB, mapped already");
		lines.put(new Effect.StageOneUnmapped(PAGE, VIRTUAL, WRITE),
				"stage 1 only: unmaps 0x04000000..0x04000fff at VA 0xffff800008000004, 1 descriptor");
		lines.put(new Effect.StageOneUnmapped(PAGE, VIRTUAL, List.of()),
				"stage 1 only: unmaps 0x04000000..0x04000fff at VA 0xffff800008000004, still mapped");
		lines.put(new Effect.StageOneFaulted(STAGE1_FAULT, AbortSyndrome.of(STAGE1_FAULT, 4)),
				"STAGE-1 ABORT on read: translation fault at level 3 of stage 1, VA 0xffff800008000004");
		lines.put(new Effect.Accessed(Optional.of(VIRTUAL), INPUT, TRANSLATED, Access.READ, 4, 1),
				"read of 4 bytes at IPA 0x04000004 -> PA 0x04000004, value 0x1, by VA 0xffff800008000004");
		lines.put(new Effect.Accessed(INPUT, TRANSLATED, Access.WRITE, 4, 0xcafe),
				"write of 4 bytes at IPA 0x04000004 -> PA 0x04000004, value 0xcafe");
		lines.put(new Effect.Accessed(INPUT, TRANSLATED, Access.READ, 1, 0),
				"read of 1 byte at IPA 0x04000004 -> PA 0x04000004, value 0x0");
		lines.put(new Effect.Aborted(FAULT, AbortSyndrome.of(FAULT, 4)), "STAGE-2 ABORT on read: translation fault at level 3, "
				+ "IPA 0x04000004");
		lines.put(new Effect.AbortInjected(FAULT), "ABORT INJECTED: nothing is mapped at IPA 0x04000004");
		lines.put(new Effect.Hypercalled("XENMEM_add_to_physmap_range", PAGE, 1),
				"HYPERCALL XENMEM_add_to_physmap_range 0x04000000..0x04000fff");
		lines.put(new Effect.Refused(PAGE, "denied"), "not mapped: 0x04000000..0x04000fff, denied");
		lines.put(new Effect.Emulated(INPUT, "vGIC"), "read of 0x04000004 emulated by vGIC, value 0x0");
		lines.put(new Effect.Emulated(INPUT, "vGIC", Access.WRITE, 0), "write of 0x04000004 emulated by vGIC");
		lines.put(new Effect.Transferred(STREAM, INPUT, Access.READ, new Arrival(new PA(0x400_0004L), "", 4, 7), Optional.empty()),
				"DMA read 0x04000004 -> PA 0x04000004, StreamID 0x18, value 0x7");
		lines.put(new Effect.Transferred(STREAM, INPUT, Access.WRITE, new Arrival(new PA(0x400_0004L), "BAR 0 of disk", 4, 7),
				Optional.empty()), "DMA write 0x04000004 -> PA 0x04000004, BAR 0 of disk, StreamID 0x18, value 0x7");
		lines.put(new Effect.TransferStalled(STREAM, INPUT, Access.READ, EVENT, List.of()),
				"DMA STALLS: read 0x04000004, F_TRANSLATION (0x10) of StreamID 0x18, STAG 0x0");
		lines.put(new Effect.TransferFailed(STREAM, INPUT, Access.READ, Optional.of(EVENT), List.of()), "DMA FAILS: read "
				+ "0x04000004, F_TRANSLATION (0x10) of StreamID 0x18");
		lines.put(new Effect.TransferFailed(STREAM, INPUT, Access.WRITE, Optional.empty(), List.of()),
				"DMA FAILS: write 0x04000004, aborted, nothing recorded");
		lines.put(new Effect.Died("panic"), "DOM0 DIES: panic");
		lines.put(new Effect.Died(Effect.Died.Who.XEN, "a data abort"), "XEN PANICS: a data abort");
		return lines;
	}

	@Test
	void everyKindOfEffect() {
		lines().forEach((effect, line) -> {
			assertEquals(line, StepText.effect(effect));
			assertFalse(line.contains("\n"));
		});
		var covered = lines().keySet().stream().map(Object::getClass).map(Class.class::cast).collect(Collectors.toSet());
		assertEquals(Set.copyOf(Arrays.asList(Effect.class.getPermittedSubclasses())), covered);
	}

	@Test
	void everyKindOfMotion() {
		var device = new Actor.Device("edu", STREAM);
		assertEquals("goes on", what(Motion.WITHIN, Effect.NONE));
		assertEquals("calls", what(Motion.CALL, Effect.NONE));
		assertEquals("returns", what(Motion.RETURN, Effect.NONE));
		assertEquals("-> Device edu", what(new Motion.Enter(device), Effect.NONE));
		assertEquals("-> back to Device edu", what(new Motion.Leave(device), Effect.NONE));
		assertEquals("a word; calls", what(Motion.CALL, new Effect.Noted("a word")));
	}

	private static String what(Motion motion, Effect effect) {
		return StepText.what(new Step(new Actor.Hypervisor(0), CallStack.EMPTY, motion, effect));
	}

	@Test
	void aLineSaysNumberWhoWhereAndWhat() {
		var stack = CallStack.EMPTY.push(new Toy.ToyFrame(new Function("try_map_mmio", "xen/arch/arm/traps.c"), 0, 0));
		assertEquals("    12  Xen          try_map_mmio                       a word",
				StepText.line(12, new Step(new Actor.Hypervisor(0), stack, Motion.WITHIN, new Effect.Noted("a word"))));
		assertEquals("     0  Xen CPU 1" + " ".repeat(39) + "calls",
				StepText.line(0, new Step(new Actor.Hypervisor(1), CallStack.EMPTY, Motion.CALL, Effect.NONE)));
		assertEquals("Dom0 CPU 1", new Actor.DomainCPU(0, 1).label());
	}

	/** Only where every descriptor ends as it began: cleared and written again counts as nothing. */
	@Test
	void aMappingThatChangesNothing() {
		var address = new PA(0x8000_0000L);
		var cleared = new DescriptorWrite(address, 3, 5, 0);
		assertEquals(true, mapped(List.of(cleared, new DescriptorWrite(address, 3, 0, 5))).changesNothing());
		assertEquals(false, mapped(List.of(cleared, new DescriptorWrite(address, 3, 0, 6))).changesNothing());
		assertEquals(false, mapped(List.of(cleared)).changesNothing());
		assertEquals(true, mapped(List.of()).changesNothing());
	}

	private static Effect.Mapped mapped(List<DescriptorWrite> writes) {
		return new Effect.Mapped(PAGE, new PA(0), P2mType.RAM_RW, writes, 0);
	}
}
