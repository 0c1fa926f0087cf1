package io.stagewalk.boot.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.translation.builder.P2mType;

/** Hypercalls for many pages of device memory. */
class ManyPagesTest {
	private static final long FIRST = 0x400_0000_0000L, ELSEWHERE = 0x500_0000_0000L;

	private static AddressRange pages(long first, long count) {
		return AddressRange.ofLength(first, count * Address.PAGE_SIZE);
	}

	private static P2mType type(Machine machine, long address) {
		var p2m = machine.hypervisor().domainP2m();
		return p2m.encoding().type(p2m.lookUp(machine.memory(), address >>> Address.PAGE_SHIFT).softwareBits());
	}

	private static List<Effect.Hypercalled> calls(List<Effect> effects) {
		return effects.stream().filter(Effect.Hypercalled.class::isInstance).map(Effect.Hypercalled.class::cast).toList();
	}

	private static List<AddressRange> mapped(List<Effect> effects) {
		return effects.stream().filter(Effect.Mapped.class::isInstance).map(Effect.Mapped.class::cast).map(Effect.Mapped::ipa).toList();
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "65535, 65535", "65536, 0", "65552, 16", "524288, 0" })
	void aDevicesSizeIsCutToSixteenBits(long frames, long told) throws Exception {
		var notifier = BusNotifier.added("\\_SB.HUGE", List.of(pages(FIRST, frames)));
		var machine = Booted.machine("xen");
		assertEquals(told, calls(Booted.effects(machine, notifier)).getFirst().pages());
		var after = Booted.after(machine, notifier);
		assertEquals(told == 0 ? P2mType.INVALID : P2mType.MMIO_DIRECT_C, type(after, FIRST));
		assertEquals(P2mType.INVALID, type(after, FIRST + told * Address.PAGE_SIZE));
	}

	@Test
	void withoutAnArrayTheDevicesOtherMemoryIsGivenUpButStays() throws Exception {
		var notifier = BusNotifier.added("\\_SB.HUGE", List.of(pages(ELSEWHERE, 2), pages(FIRST, 524289), pages(ELSEWHERE + 0x10_0000, 1)));
		var machine = Booted.machine("xen");
		assertEquals(List.of("XENMEM_add_to_physmap_range", "XENMEM_remove_from_physmap"),
				calls(Booted.effects(machine, notifier)).stream().map(Effect.Hypercalled::name).toList());
		var after = Booted.after(machine, notifier);
		assertEquals(P2mType.MMIO_DIRECT_C, type(after, ELSEWHERE));
		assertEquals(P2mType.INVALID, type(after, ELSEWHERE + 0x10_0000));
	}

	@Test
	void aPolicyAsksAsOftenAsItTakes() throws Exception {
		var range = pages(FIRST, 65537);
		Activation mapping = new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, range, "window");
		var machine = Booted.machine("ioremap");
		assertEquals(List.of(65535L, 2L), calls(Booted.effects(machine, mapping)).stream().map(Effect.Hypercalled::pages).toList());
		var after = Booted.after(machine, mapping);
		assertEquals(P2mType.MMIO_DIRECT_C, type(after, range.last()));
		assertTrue(after.stage1().covering(FIRST).isPresent());
	}

	/** Pages of different fates follow each other, and each step tells of one kind. */
	@Test
	void aStepTellsOfPagesThatHaveTheSameFate() throws Exception {
		var some = Booted.after(Booted.machine("xen"), BusNotifier.added("\\_SB.DEV0", List.of(pages(FIRST + 0x5000, 3))));
		var notifier = BusNotifier.added("\\_SB.DEV1", List.of(pages(FIRST, 515)));
		var effects = Booted.effects(some, notifier);
		assertEquals(List.of(pages(FIRST, 5), pages(FIRST + 0x5000, 3), pages(FIRST + 0x8000, 504), pages(FIRST + 0x20_0000, 3)), mapped(effects));
		assertEquals(List.of(false, true, false, false), effects.stream().filter(Effect.Mapped.class::isInstance)
				.map(Effect.Mapped.class::cast).map(Effect.Mapped::changesNothing).toList());
		var after = Booted.after(some, notifier);
		for (long page = 0; page < 515; page++) {
			assertEquals(P2mType.MMIO_DIRECT_C, type(after, FIRST + page * Address.PAGE_SIZE));
		}
	}

	@Test
	void whatIsDeniedIsLeftOutInItsPlace() throws Exception {
		var machine = Booted.machine("xen");
		var denied = machine.hypervisor().denied().ranges().getFirst();
		var around = new AddressRange(denied.first() - 2 * Address.PAGE_SIZE, denied.last() + 3 * Address.PAGE_SIZE);
		var effects = Booted.effects(machine, BusNotifier.added("\\_SB.DEV0", List.of(around)));
		var refused = effects.stream().filter(Effect.Refused.class::isInstance).map(Effect.Refused.class::cast).map(Effect.Refused::ipa).toList();
		assertTrue(refused.contains(denied));
		var after = Booted.after(machine, BusNotifier.added("\\_SB.DEV0", List.of(around)));
		assertEquals(P2mType.INVALID, type(after, denied.first()));
		assertEquals(P2mType.MMIO_DIRECT_C, type(after, denied.first() - Address.PAGE_SIZE));
		assertFalse(mapped(effects).stream().anyMatch(denied::overlaps));
	}
}
