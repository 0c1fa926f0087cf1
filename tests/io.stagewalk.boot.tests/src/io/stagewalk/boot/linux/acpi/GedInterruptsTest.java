package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.linux.InterruptController.Trigger;
import io.stagewalk.boot.linux.acpi.GedInterrupts.Requested;

/** Which interrupts of a generic event device Linux requests. */
class GedInterruptsTest {
	private static final String EDGE_41 = "89 06 00 03 01 29 00 00 00", LEVEL_300 = "89 06 00 01 01 2c 01 00 00";
	private static final String MEMORY = "86 09 00 01 00 00 00 09 00 10 00 00", END = "79 00";

	@Test
	void theFirstOfEachDescriptor() {
		var two = "89 0a 00 01 02 30 00 00 00 31 00 00 00";
		assertEquals(List.of(new Requested(41, Trigger.EDGE), new Requested(48, Trigger.LEVEL)),
				interrupts(EDGE_41 + two + END, "_EVT").requested());
	}

	@ParameterizedTest
	@CsvSource({ "_E29, 1", "_EVT, 1", "_L29, 0", "_E41, 0" })
	void onlyWithAMethodForIt(String method, int requested) {
		var interrupts = interrupts(EDGE_41 + END, method);
		assertEquals(requested, interrupts.requested().size());
		assertEquals(requested == 1 ? Optional.empty() : Optional.of("cannot locate _EVT method"), interrupts.problem());
	}

	@Test
	void methodNamesHaveTwoDigits() {
		assertEquals(0, interrupts(LEVEL_300 + END, "_L12C", "_L2C").requested().size());
		assertEquals(1, interrupts(LEVEL_300 + END, "_EVT").requested().size());
	}

	@Test
	void whatIsNoInterruptEndsIt() {
		var interrupts = interrupts(EDGE_41 + MEMORY + LEVEL_300 + END, "_EVT");
		assertEquals(List.of(new Requested(41, Trigger.EDGE)), interrupts.requested());
		assertEquals(Optional.of("unable to parse IRQ resource"), interrupts.problem());
	}

	@Test
	void brokenResourcesGiveNone() {
		assertEquals(GedInterrupts.NONE, interrupts("89 06 00", "_EVT"));
		assertEquals(GedInterrupts.NONE, GedInterrupts.of(new Data.Reference("\\X"), name -> true));
	}

	private static GedInterrupts interrupts(String bytes, String... methods) {
		return GedInterrupts.of(new Data.Bytes(HexFormat.of().parseHex(bytes.replace(" ", ""))), Set.of(methods)::contains);
	}
}
