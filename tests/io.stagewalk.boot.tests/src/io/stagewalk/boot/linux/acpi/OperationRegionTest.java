package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.stagewalk.aml.value.Data;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;

/** What AML accesses in memory is mapped window by window, and goes through stage 2. */
class OperationRegionTest {
	private static Trace trace;

	@BeforeAll
	static void boot() throws Exception {
		trace = AmlBoots.run(AmlBoots.boot("regions", "xen", "memory 0x04120008 0x1234"));
	}

	@Test
	void windowEndsWithThePageAndIsKept() {
		assertEquals(List.of(new AddressRange(0x04100800, 0x04100fff), new AddressRange(0x04102800, 0x04102fff),
				new AddressRange(0x04101000, 0x04101fff)), AmlBoots.windows(trace, "\\_SB.REG0.WIDE"));
	}

	/** As ACPICA has it, its declaration fails while the table is loaded, and is looked at once more when a field is used. */
	@Test
	void aRegionThatIsPlacedWhenItIsUsedIsMapped() throws Exception {
		var late = AmlBoots.run(AmlBoots.boot("late", "xen"));
		assertEquals(End.COMPLETE, late.end());
		assertEquals(List.of(new AddressRange(0x04160800, 0x04160bff)), AmlBoots.windows(late, "\\_SB.LATE.REGN"));
	}

	@Test
	void windowOfALaterLinuxEndsWithTheRegion() throws Exception {
		var later = AmlBoots.run(AmlBoots.boot("regions", "xen", "linux 6.12"));
		assertEquals(List.of(new AddressRange(0x04100800, 0x041047ff)), AmlBoots.windows(later, "\\_SB.REG0.WIDE"));
		assertEquals(List.of(new AddressRange(0x04110ffe, 0x0411100d)), AmlBoots.windows(later, "\\_SB.REG0.ODDR"));
	}

	@Test
	void windowEndsWithTheRegion() {
		assertEquals(List.of(new AddressRange(0x04120000, 0x0412000f)), AmlBoots.windows(trace, "\\_SB.REG0.IDXR"));
	}

	@Test
	void accessAcrossAPageIsMadeThroughTheFirst() {
		assertEquals(List.of(new AddressRange(0x04110ffe, 0x04110fff)), AmlBoots.windows(trace, "\\_SB.REG0.ODDR"));
	}

	@Test
	void regionOfAMethodIsMappedAtEachCall() {
		assertEquals(2, AmlBoots.windows(trace, "\\_SB.REG0.ONCE.LOCL").size());
	}

	@Test
	void eachPageFaultsOnce() {
		var faulted = IntStream.range(0, trace.size()).mapToObj(i -> trace.step(i).effect()).filter(Effect.Aborted.class::isInstance)
				.map(effect -> ((Effect.Aborted) effect).fault().faultingIpa().frame()).filter(frame -> frame >= 0x4100 && frame < 0x4150)
				.toList();
		assertEquals(List.of(0x4100L, 0x4102L, 0x4101L, 0x4110L, 0x4120L, 0x4130L, 0x4140L), faulted);
	}

	/** The data register shows what the scenario says, once its index stands in the other. */
	@Test
	void indexedFieldIsReadThroughItsRegisters() {
		assertEquals(0x14, trace.stateAt(trace.size()).memory().read(0x04120000, 4));
		assertEquals(new Data.Int(0x1234), ((Data.Elements) AmlBoots.value(trace, "\\_SB.REG0.VALS")).elements().get(5));
	}

	@Test
	void memoryKeepsWhatIsWritten() {
		assertEquals(new Data.Int(0x5ca0), ((Data.Elements) AmlBoots.value(trace, "\\_SB.REG0.VALS")).elements().get(7));
		assertEquals(0x5ca0, trace.stateAt(trace.size()).memory().read(0x04140000, 2));
	}

	@Test
	void methodsAreFramesOfTheCallStack() {
		int access = IntStream.range(0, trace.size()).filter(i -> trace.step(i).effect() instanceof Effect.Accessed accessed
				&& accessed.input().value() == 0x04130000).findFirst().orElseThrow();
		var stack = trace.step(access).stack().toString();
		assertTrue(stack.startsWith("acpi_ex_system_memory_space_handler < acpi_ev_address_space_dispatch < \\_SB.REG0.ONCE < "
				+ "\\_SB.REG0._INI < acpi_ns_evaluate < acpi_ns_initialize_devices < acpi_initialize_objects"), stack);
		var method = trace.step(access).stack().frames().get(2);
		assertEquals("SSDT", method.function().file());
		assertTrue(method.variables().stream().anyMatch(variable -> variable.name().equals("Arg0") && variable.value().equals("0x1")),
				method.variables().toString());
	}

	@Test
	void acpiIoremapAsksForWhatAmlReaches() throws Exception {
		var asking = AmlBoots.run(AmlBoots.boot("regions", "acpi-ioremap+on-fault"));
		assertEquals(End.COMPLETE, asking.end());
		assertTrue(IntStream.range(0, asking.size()).mapToObj(i -> asking.step(i).effect())
				.noneMatch(effect -> effect instanceof Effect.Aborted aborted && aborted.fault().faultingIpa().frame() == 0x4102));
	}

	@Test
	void dom0DiesInTheMethodThatReachesWhatNobodyMaps() throws Exception {
		var dying = AmlBoots.run(AmlBoots.boot("regions", "notifier"));
		assertEquals(End.DIED, dying.end());
		assertEquals("\\_SB.REG0._INI", dying.step(dying.size() - 2).stack().frames().get(2).function().name());
	}
}
