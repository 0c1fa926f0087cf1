package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.Touched;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** The registers of a _CPC are mapped when the driver of processors finds it, and the memory that its method reads is touched. */
class PerformanceRegistersTest {
	private static final long READ = 0x0b30_0000L;
	private static final List<AddressRange> REGISTERS = List.of(AddressRange.ofLength(0x0b31_0000L, 4), AddressRange.ofLength(0x0b31_1010L, 8));

	@Test
	void areMappedAndNotRead() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("performance", "xen"));
		assertEquals(REGISTERS, mapped(trace));
		assertTrue(accessed(trace).contains(READ), accessed(trace).toString());
		assertTrue(accessed(trace).stream().noneMatch(address -> REGISTERS.stream().anyMatch(range -> range.contains(address))));
	}

	@Test
	void whoeverAsksInIoremapAsksForThem() throws Exception {
		var asked = Touched.hypercalls(AmlBoots.run(AmlBoots.boot("performance", "ioremap")));
		assertTrue(asked.containsAll(REGISTERS.stream().map(AddressRange::toPages).toList()), asked.toString());
	}

	private static List<AddressRange> mapped(Trace trace) {
		var mapped = new ArrayList<AddressRange>();
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.StageOneMapped one && one.what().endsWith("_CPC")) {
				mapped.add(one.ipa());
			}
		}
		return mapped;
	}

	/** What was read in the driver. */
	private static List<Long> accessed(Trace trace) {
		var accessed = new ArrayList<Long>();
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.Accessed one
					&& trace.step(i).stack().frames().stream().anyMatch(frame -> frame.function().name().equals("acpi_cppc_processor_probe"))) {
				accessed.add(one.input().value());
			}
		}
		return accessed;
	}
}
