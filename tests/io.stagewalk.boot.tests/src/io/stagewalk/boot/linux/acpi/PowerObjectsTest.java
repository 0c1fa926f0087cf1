package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;

/** What objects for power and wake touch is touched when their device is made. */
class PowerObjectsTest {

	@Test
	void stateThenEventThenWake() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("power", "xen"));
		assertEquals(List.of(new AddressRange(0x04240000, 0x04240fff), new AddressRange(0x04241000, 0x04241fff),
				new AddressRange(0x04242000, 0x04242fff)), AmlBoots.windows(trace, "\\_SB.PWD0.REGS"));
	}
}
