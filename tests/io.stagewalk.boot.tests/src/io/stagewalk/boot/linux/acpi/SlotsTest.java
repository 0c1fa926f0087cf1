package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** What the namespace has on a PCI bus is asked before the bus is scanned, there or not. */
class SlotsTest {
	private static final long ECAM = 0x40_1000_0000L;
	private static final long ABSENT = ECAM + (5L << 15 | 2L << 12);
	private static final long PORT = ECAM + (3L << 15);
	private static final long BEHIND = ECAM + (1L << 20);

	@Test
	void devicesOfTheNamespaceAreAskedInItsOrderWhenTheirBusIsMade() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("slots", "xen", "pci 0000:00:03.0 bridge 1 port", "pci 0000:01:00.0"));
		assertEquals(List.of(ABSENT, PORT, BEHIND), read(trace, "acpiphp_add_context"));
	}

	@Test
	void behindABridgeThatIsNotThereNobodyIsAsked() throws Exception {
		assertEquals(List.of(ABSENT, PORT), read(AmlBoots.run(AmlBoots.boot("slots", "xen")), "acpiphp_add_context"));
	}

	/** Which addresses were read within a function, in order. */
	private static List<Long> read(Trace trace, String function) {
		return LongStream.range(0, trace.size()).mapToObj(i -> trace.step((int) i))
				.filter(step -> step.stack().frames().stream().anyMatch(frame -> frame.function().name().equals(function)))
				.flatMap(step -> step.effect() instanceof Effect.Accessed accessed ? List.of(accessed.input().value()).stream()
						: List.<Long> of().stream())
				.toList();
	}
}
