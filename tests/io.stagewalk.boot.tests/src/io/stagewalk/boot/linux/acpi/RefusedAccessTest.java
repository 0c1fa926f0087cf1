package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.value.Data;
import io.stagewalk.trace.End;

/** The kernel maps neither its own memory for AML nor what has no address; the method is aborted and Dom0 goes on. */
class RefusedAccessTest {

	@Test
	void kernelMemoryIsNotMappedForAml() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("ram", "xen"));
		assertEquals(End.COMPLETE, trace.end());
		assertEquals(new Data.Int(0), AmlBoots.value(trace, "\\_SB.RAM0.DONE"));
		assertEquals(List.of(), AmlBoots.windows(trace, "\\_SB.RAM0"));
		assertTrue(AmlBoots.notes(trace, "acpi_ev_address_space_dispatch").stream().anyMatch(note -> note.contains("kernel memory")));
	}

	@Test
	void addressAboveTheKernelsIsNotMapped() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("ram", "xen"));
		assertTrue(AmlBoots.notes(trace, "acpi_ns_initialize_devices").contains("2 methods have run, 2 failed"),
				AmlBoots.notes(trace, "acpi_ns_initialize_devices").toString());
	}
}
