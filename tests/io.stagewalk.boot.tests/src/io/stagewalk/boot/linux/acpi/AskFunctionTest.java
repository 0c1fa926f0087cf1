package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.stagewalk.aml.value.Data;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** Functions of PCI that a scan finds are asked for in the namespace, behind bridges too. */
class AskFunctionTest {
	private static Trace trace;

	@BeforeAll
	static void boot() throws Exception {
		trace = AmlBoots.run(AmlBoots.boot("functions", "xen", "pci 0000:00:01.0 bridge 1 port", "pci 0000:01:00.0", "pci 0000:00:02.0"));
	}

	@Test
	void howTheSlotIsSetUpIsAskedOfTheRootBridgeForEach() {
		assertEquals(new Data.Int(3), AmlBoots.value(trace, "\\ROOT"));
	}

	@Test
	void readinessIsAskedForOnceAndTheNameFourTimes() {
		assertEquals(new Data.Int(5), AmlBoots.value(trace, "\\PORT"));
	}

	@Test
	void whatIsBehindAPortHasItsObjectBelowThePorts() {
		assertEquals(new Data.Int(5), AmlBoots.value(trace, "\\LEAF"));
	}

	/** Its vendor is read before the bus is scanned, for all that the namespace names, also where nothing is. */
	@Test
	void whoeverDoesHotPlugLooksFirst() {
		var vendors = IntStream.range(0, trace.size()).filter(i -> trace.step(i).effect() instanceof Effect.Accessed accessed
				&& accessed.input().value() == 0x40_1002_8000L).boxed().toList();
		var first = IntStream.range(0, trace.size()).filter(i -> trace.step(i).effect() instanceof Effect.Accessed accessed
				&& accessed.input().value() == 0x40_1001_0000L).findFirst().orElseThrow();
		assertEquals(2, vendors.size());
		assertTrue(vendors.getFirst() < first);
	}
}
