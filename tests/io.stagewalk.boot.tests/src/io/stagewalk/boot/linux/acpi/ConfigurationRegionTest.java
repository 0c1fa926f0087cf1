package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** AML's regions in PCI configuration space go through ECAM, as soon as there is a root bus. */
class ConfigurationRegionTest {
	/** Bus 0 of the example's machine, device 1. */
	private static final long PAGE = 0x40_1000_8000L;
	private static Trace trace;

	@BeforeAll
	static void boot() throws Exception {
		trace = AmlBoots.run(AmlBoots.boot("config", "xen", "pci 0000:00:01.0"));
	}

	@Test
	void beforeTheRootBusIsThereTheMethodIsAborted() {
		var notes = AmlBoots.notes(trace, "acpi_ev_address_space_dispatch").stream().filter(note -> note.startsWith("AE_ERROR")).toList();
		assertTrue(!notes.isEmpty(), notes.toString());
		var first = IntStream.range(0, trace.size()).filter(i -> note(i).startsWith("\\_SB.PCI0.CFGD._STA fails")).findFirst();
		assertTrue(first.isPresent());
		assertTrue(first.getAsInt() < firstAccess());
	}

	private static String note(int i) {
		return trace.step(i).effect() instanceof Effect.Noted noted ? noted.text() : "";
	}

	private static int firstAccess() {
		return IntStream.range(0, trace.size()).filter(i -> trace.step(i).effect() instanceof Effect.Accessed accessed
				&& accessed.input().value() == PAGE && isUnder(i, "raw_pci_read")).findFirst().orElseThrow();
	}

	private static boolean isUnder(int i, String function) {
		return ((Machine) trace.stateAt(i)).stack(trace.step(i).actor()).frames().stream()
				.anyMatch(frame -> frame.function().name().equals(function));
	}

	@Test
	void afterwardsTheRegisterIsReadWhereEcamHasIt() {
		assertEquals(new Data.Int(0x0008_13b5), AmlBoots.value(trace, "\\SEEN"));
	}

	@Test
	void whatLiesBelowIsReachedThroughTheBus() {
		// device 1 is no bridge, so the one below has its own number on the same bus: nobody is there
		assertEquals(new Data.Int(0xffff), AmlBoots.value(trace, "\\WRIT"));
	}

	@Test
	void theFirstTouchOfThePageFaultsAsAnyOther() {
		var faulted = IntStream.range(0, trace.size()).mapToObj(i -> trace.step(i).effect()).filter(Effect.Aborted.class::isInstance)
				.map(effect -> ((Effect.Aborted) effect).fault().faultingIpa().frame()).filter(frame -> frame == PAGE >> 12).toList();
		assertEquals(List.of(PAGE >> 12), faulted);
	}
}
