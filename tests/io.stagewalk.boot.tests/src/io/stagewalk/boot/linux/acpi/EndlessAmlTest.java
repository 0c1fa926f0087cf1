package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.Touched;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.End;

/** Methods that do not end are given up, and Dom0 goes on without what they would have done. */
class EndlessAmlTest {

	@Test
	void bootGoesOnBehindLoopsWithoutEnd() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("loop", "xen"));
		assertEquals(End.COMPLETE, trace.end());
		assertTrue(AmlBoots.notes(trace, "acpi_ns_initialize_devices").contains("2 methods have run, 2 failed"),
				AmlBoots.notes(trace, "acpi_ns_initialize_devices").toString());
		assertTrue(Touched.hypercalls(trace).contains(AddressRange.ofLength(0x04310000, 0x1000)));
	}
}
