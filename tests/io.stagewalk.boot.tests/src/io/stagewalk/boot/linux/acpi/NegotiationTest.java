package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;


/** {@code \_SB._OSC} is evaluated in the boot: to ask and then to take, and what it accesses is accessed. */
class NegotiationTest {
	private static long writes(Trace trace) {
		return IntStream.range(0, trace.size()).filter(i -> trace.step(i).effect() instanceof Effect.Accessed accessed
				&& accessed.input().value() == 0x0425_0000L).count();
	}

	@Test
	void itsRegistersAreWrittenTwice() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("config", "xen"));
		assertEquals(List.of(new AddressRange(0x0425_0000, 0x0425_0fff)), AmlBoots.windows(trace, "\\_SB.OSCR"));
		assertEquals(2, writes(trace));
	}
}
