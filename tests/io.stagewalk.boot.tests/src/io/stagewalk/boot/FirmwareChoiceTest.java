package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;

/** By what Xen and Linux boot: ACPI, a device tree, or nothing. */
class FirmwareChoiceTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "xen-command-line \"acpi=force\"", "device-tree stub", "device-tree full\nxen-command-line \"console=dtuart acpi=force\"",
			"linux-command-line \"acpi=force\"" })
	void acpi(String lines) throws Exception {
		assertEquals(End.COMPLETE, Examples.run(boot(lines)).end());
		assertTrue(isRunByLinux(Examples.run(boot(lines))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			device-tree full                                  | the device tree has more than /chosen, and ACPI is not forced
			device-tree full\\nxen-command-line "acpi=off"     | acpi=off
			""")
	void deviceTreeIsToldAndNotFollowed(String lines, String why) throws Exception {
		var boot = boot(lines.replace("\\n", "\n"));
		var told = "Xen boots by device tree: " + why + "; what follows is not modelled";
		assertTrue(boot.notes().contains(told), boot.notes().toString());
		var trace = Examples.run(boot);
		assertEquals(new Effect.Noted(told), trace.step(trace.size() - 1).effect());
		assertTrue(!isRunByLinux(trace));
	}

	@ParameterizedTest
	@ValueSource(strings = { "off", "no", "0", "disable", "false" })
	void neitherIsTheEnd(String no) throws Exception {
		var trace = Examples.run(boot("xen-command-line \"acpi=" + no + "\""));
		assertEquals("acpi=off, so ACPI is disabled, and the device tree has nothing but /chosen", death(trace));
	}

	@Test
	void fadtThatIsTooOldIsNoAcpi() throws Exception {
		var old = "transform set FACP/\"FADT Minor Revision\" = 0\ntransform set FACP/Revision = 5\n";
		assertTrue(death(Examples.run(boot(old))).startsWith("FADT revision 5.0, expected 5.1 or later"));
		var forced = boot(old + "device-tree full\nxen-command-line \"acpi=force\"");
		assertTrue(forced.notes().stream().anyMatch(note -> note.startsWith("Xen boots by device tree: FADT revision 5.0")),
				forced.notes().toString());
	}

	@Test
	void linuxWithoutAcpiHasNoInterruptController() throws Exception {
		var trace = Examples.run(boot("linux-command-line \"quiet acpi=off\""));
		assertEquals("No interrupt controller found: acpi=off, and the device tree that Xen made has none", death(trace));
		assertTrue(isRunByLinux(trace));
	}

	private static String death(Trace trace) {
		assertTrue(trace.end().isDeath(), trace.end()::text);
		return ((Effect.Died) trace.step(trace.size() - 1).effect()).reason();
	}

	private static boolean isRunByLinux(Trace trace) {
		return IntStream.range(0, trace.size()).anyMatch(i -> trace.step(i).actor() instanceof Actor.DomainCPU);
	}

	private static BootScenario boot(String lines) throws Exception {
		return BootScenario.of(Examples.file("x.scenario"), "platform tables\npa-bits 44\n" + lines + "\nboot\n");
	}
}
