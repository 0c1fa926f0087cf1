package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.builder.LinuxStage1.Flag;

/** What cannot be mapped or changed is refused, and what Linux makes of an identity map and the fixmap. */
class LinuxRefusalTest {
	private static final long ROOT = 0x8000_0000L;
	private static final long VA_START = -1L << 39;
	private static final long MIB2 = 1L << 21;
	private static final Stage1Regime REGIME = Stage1Regime.el1(
			new Stage1Registers(0x1005, 25 | 25L << 16 | 2L << 30 | 5L << 32, LinuxMemoryType.MAIR_EL1, ROOT, ROOT), new HCR(0),
			SecurityState.NON_SECURE, Features.ARMV8_0);
	private final SimulatedMemory memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(ROOT, 0x10000));

	private static LinuxStage1 kernel(int frames) {
		return new LinuxStage1(REGIME.upper().orElseThrow().tables(), Set.of(),
				new TableFrames((ROOT >>> 12) + 1, (ROOT >>> 12) + 1 + frames), 0);
	}

	private static LinuxMapping mapping(long virtual, long size) {
		return new LinuxMapping(virtual, 0x4000_0000L, size, PageProtection.PAGE_KERNEL);
	}

	@Test
	void aPageWhereABlockIs() throws Exception {
		var block = kernel(8).createMapping(memory, mapping(VA_START, MIB2), Set.of());
		assertThrows(BlockInTheWayException.class,
				() -> block.tables().createMapping(block.memory(), mapping(VA_START + 0x1000, 0x1000), Set.of()));
		assertThrows(BlockInTheWayException.class,
				() -> block.tables().ioremap(block.memory(), mapping(VA_START + 0x1000, 0x1000)));
	}

	@Test
	void noFrameForATable() {
		assertThrows(OutOfTableFramesException.class, () -> kernel(1).ioremap(memory, mapping(VA_START, 0x1000)));
	}

	@Test
	void aChangeOfABlockAndOfNothing() throws Exception {
		var block = kernel(8).createMapping(memory, mapping(VA_START, MIB2), Set.of());
		var page = AddressRange.ofLength(VA_START, 0x1000);
		assertEquals(Optional.empty(), block.tables().changeMemory(block.memory(), page, PermissionChange.SET_MEMORY_RO));
		assertEquals(Optional.empty(), kernel(8).changeMemory(memory, page, PermissionChange.SET_MEMORY_RO));
	}

	/** The descriptor stays but for bit 0. */
	@Test
	void anInvalidPageBecomesValidAgain() throws Exception {
		var mapped = kernel(8).ioremap(memory, mapping(VA_START, 0x1000));
		var page = AddressRange.ofLength(VA_START, 0x1000);
		var hidden = mapped.tables().changeMemory(mapped.memory(), page, PermissionChange.SET_MEMORY_INVALID).orElseThrow();
		var fault = (Translation.Fault) walk(hidden.memory(), VA_START);
		assertEquals(3, fault.level());
		var shown = hidden.tables().changeMemory(hidden.memory(), page, PermissionChange.SET_MEMORY_VALID).orElseThrow();
		assertEquals(mapped.memory(), shown.memory());
	}

	@Test
	void aFixmapPageComesAndGoes() throws Exception {
		var set = kernel(8).setFixmap(memory, mapping(-0x20_0000L, 0x1000));
		assertEquals(new PA(0x4000_0123L), ((Translation.Translated) walk(set.memory(), -0x20_0000L + 0x123)).output());
		var cleared = set.tables().clearFixmap(set.memory(), -0x20_0000L);
		assertEquals(3, ((Translation.Fault) walk(cleared.memory(), -0x20_0000L)).level());
	}

	@Test
	void anIdentityMapInTheLowerRange() throws Exception {
		var idmap = new LinuxStage1(REGIME.lower().tables(), Set.of(), new TableFrames((ROOT >>> 12) + 1, (ROOT >>> 12) + 9), 0);
		var text = new LinuxMapping(0x4000_0000L, 0x4000_0000L, 0x3000, PageProtection.PAGE_KERNEL_ROX);
		var update = idmap.createMapping(memory, text, EnumSet.noneOf(Flag.class));
		var found = (Translation.Translated) new Walker(update.memory(), TranslationRegime.of(REGIME)).walk(new VA(0x4000_2ff0L),
				Access.EXECUTE);
		assertEquals(new PA(0x4000_2ff0L), found.output());
	}

	private static Translation walk(SimulatedMemory memory, long address) {
		return new Walker(memory, TranslationRegime.of(REGIME)).walk(new VA(address), Access.READ);
	}
}
