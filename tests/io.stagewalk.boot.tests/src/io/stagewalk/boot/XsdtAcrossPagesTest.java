package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;

/** Xen maps the header of the XSDT and copies the table: what lies in another page is not mapped. */
class XsdtAcrossPagesTest {
	@Test
	void onlyWhereItCrossesAPageBehindItsHeader() throws Exception {
		int died = 0;
		int survived = 0;
		for (int at = 0; at < 0x1000; at += 0x40) {
			var trace = Examples.run(BootScenario.of(Examples.file("x.scenario"),
					"platform tables\ntransform relocate 0x" + Long.toHexString(0xbc00_0000L + at) + "\nboot\n"));
			var xsdt = IntStream.range(0, trace.size()).mapToObj(trace::step).filter(step -> step.function().name().equals("acpi_create_xsdt"))
					.findFirst().orElseThrow();
			if (xsdt.effect() instanceof Effect.Died dies) {
				assertTrue(dies.reason().startsWith("a data abort at EL2, for the XSDT 0x"), dies.reason());
				assertEquals(End.PANICKED, trace.end());
				died++;
			} else {
				survived += isAlive(trace) ? 1 : 0;
			}
		}
		assertTrue(died > 0 && survived > died, died + " of them died, and " + survived + " did not");
	}

	private static boolean isAlive(Trace trace) {
		return trace.end() == End.COMPLETE;
	}
}
