package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.AmlMemory;
import io.stagewalk.boot.Touched;
import io.stagewalk.memory.AddressRange;

/** Whether a device is there, and where, can stand in registers: then the scenario says it. */
class MemoryContentsTest {
	private static final String[] PRESENT = { "memory 0x04200000 1", "memory 0x04200008 0x04400000", "memory 0x04200010 0x2000" };
	private static final AddressRange DEVICE = AddressRange.ofLength(0x04400000, 0x2000);

	@Test
	void registersThatNobodySpeaksOfHoldZero() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("contents", "xen"));
		assertTrue(AmlBoots.notes(trace, "acpi_ns_evaluate").contains("\\_SB.DEV0._STA is 0x0"));
		assertFalse(Touched.hypercalls(trace).contains(DEVICE));
	}

	@Test
	void deviceThatARegisterShowsIsAddedWithTheMemoryThatRegistersName() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("contents", "xen", PRESENT));
		assertTrue(AmlBoots.notes(trace, "acpi_ns_evaluate").contains("\\_SB.DEV0._STA is 0xf"));
		assertTrue(Touched.hypercalls(trace).contains(DEVICE), Touched.hypercalls(trace).toString());
	}

	@Test
	void comparisonKnowsItTooBeforeAnyBoot() throws Exception {
		var boot = AmlBoots.boot("contents", "xen", PRESENT);
		var named = AmlMemory.of(boot.platform(), boot.start().memory()).stream().filter(one -> one.path().equals("\\_SB.DEV0"))
				.map(AmlMemory.Named::range).toList();
		assertEquals(List.of(DEVICE), named);
	}
}
