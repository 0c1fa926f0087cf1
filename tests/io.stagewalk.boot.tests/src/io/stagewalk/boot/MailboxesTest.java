package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** Linux maps the registers of the channels to the platform before it executes any AML, and touches none of them. */
class MailboxesTest {
	private static final AddressRange REGISTERS = AddressRange.ofLength(0x0b40_0000L, 0x1_0000);
	private static final int INTERRUPTS = 1;

	@TempDir
	Path folder;

	@Test
	void policyThatAsksInAcpiOsIoremapHearsOfDoorbells() throws Exception {
		var trace = boot(0, reduced(0x0b40_0010L, 32, 0x0b40_2000L), reduced(0x0b40_1000L, 64, 0x0b40_2000L));
		assertEquals(pages(0x0b400, 0x0b401), asked(trace));
		assertEquals(List.of(), Touched.faults(trace, REGISTERS));
	}

	/** Where the platform interrupts, what acknowledges that comes before the doorbell. */
	@Test
	void acknowledgingIsMappedIfThereAreInterrupts() throws Exception {
		assertEquals(pages(0x0b402, 0x0b400), asked(boot(INTERRUPTS, reduced(0x0b40_0010L, 32, 0x0b40_2000L))));
	}

	@Test
	void widthThatIsNoneEndsIt() throws Exception {
		var trace = boot(0, reduced(0x0b40_0000L, 32, 0), reduced(0x0b40_1000L, 24, 0), reduced(0x0b40_2000L, 32, 0));
		assertEquals(pages(0x0b400), asked(trace));
		assertTrue(Touched.steps(trace, step -> step.effect() instanceof Effect.Noted).stream()
				.anyMatch(step -> ((Effect.Noted) step.effect()).text().equals("Error: Cannot access register of 24 bit width")));
	}

	@Test
	void machineWithoutChannelsMapsNothing() throws Exception {
		assertEquals(List.of(), asked(new CraftedPlatform(folder).boot("policy acpi-ioremap+on-fault")));
	}

	@SafeVarargs
	private final Trace boot(int flags, List<Number>... channels) throws Exception {
		var body = new ArrayList<Number>(List.of(flags, 0L));
		for (var channel : channels) {
			body.addAll(channel);
		}
		return new CraftedPlatform(folder).with("PCCT", 2, body.toArray(Number[]::new)).boot("policy acpi-ioremap+on-fault");
	}

	/** A channel of type 2. */
	private static List<Number> reduced(long doorbell, int width, long acknowledge) {
		var bytes = new ArrayList<Number>(List.of((byte) 2, (byte) 90, 70, (byte) 0, (byte) 0, 0x0b50_0000L, 0x100L));
		bytes.addAll(List.of((byte) 0, (byte) width, (byte) 0, (byte) 3, doorbell, 0L, 1L, 1, 0, (short) 0));
		bytes.addAll(List.of((byte) 0, (byte) 32, (byte) 0, (byte) 3, acknowledge, 0L, 1L));
		return Collections.unmodifiableList(bytes);
	}

	private static List<AddressRange> asked(Trace trace) {
		return Touched.hypercalls(trace).stream().filter(REGISTERS::contains).toList();
	}

	private static List<AddressRange> pages(long... frames) {
		var pages = new ArrayList<AddressRange>();
		for (long frame : frames) {
			pages.add(AddressRange.ofFrames(frame, 1));
		}
		return pages;
	}
}
