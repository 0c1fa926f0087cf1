package io.stagewalk.boot.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Threads;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;

/** What Linux maps and gives up again, and what a process maps. */
class UnmappingTest {
	private static final Actor DOM0 = new Actor.DomainCPU(0, 0);
	private static final Function UNMAP = new Function("iounmap", "");
	private static final AddressRange FLASH = AddressRange.ofLength(0x0400_0000L, 0x2000), WITHIN = AddressRange.ofLength(0x0400_0010L, 8);

	@Test
	void whatWasUnmappedIsNotTranslatedAndItsAddressIsFree() throws Exception {
		var mapped = after(booted(), new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, FLASH, "flash"));
		var virtual = mapped.stage1().covering(FLASH.first()).orElseThrow().virtual();
		assertTrue(stage1(mapped).walk(virtual, Access.READ) instanceof Translation.Translated);
		var unmapped = after(mapped, new Iounmap(UNMAP, FLASH));
		assertTrue(stage1(unmapped).walk(virtual, Access.READ) instanceof Translation.Fault);
		assertEquals(booted().stage1().mappings(), unmapped.stage1().mappings());
		var again = after(unmapped, new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, FLASH, "flash"));
		assertEquals(virtual, again.stage1().covering(FLASH.first()).orElseThrow().virtual());
	}

	@Test
	void whatIsSharedGoesWithItsLastUser() throws Exception {
		var one = after(booted(), new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, FLASH, "window"));
		var two = after(one, new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, WITHIN, "window"));
		assertEquals(2, two.stage1().covering(FLASH, KernelMapping.Kind.ACPI).orElseThrow().references());
		var left = after(two, new Iounmap(UNMAP, WITHIN));
		assertEquals(1, left.stage1().covering(FLASH, KernelMapping.Kind.ACPI).orElseThrow().references());
		assertTrue(after(left, new Iounmap(UNMAP, WITHIN)).stage1().covering(FLASH, KernelMapping.Kind.ACPI).isEmpty());
	}

	@Test
	void whatWasNeverMappedIsNoted() throws Exception {
		var machine = booted();
		assertEquals(machine.stage1(), after(machine, new Iounmap(UNMAP, FLASH)).stage1());
	}

	/** A window that ACPICA has already makes no hypercall, whatever asks. */
	@Test
	void windowThatIsThereDoesNotAskXen() throws Exception {
		var asking = booted("ioremap");
		var one = new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, FLASH, "window");
		assertEquals(1, hypercalls(asking, one));
		assertEquals(0, hypercalls(after(asking, one), new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, WITHIN, "window")));
	}

	@Test
	void processHasItsOwnTables() throws Exception {
		var machine = booted();
		assertTrue(machine.stage1().user().isEmpty());
		var first = after(machine, new MmapMem(FLASH.first() + 8));
		var second = after(first, new MmapMem(FLASH.first() + 0x1000));
		assertEquals(List.of(0xffff_8000_1000L, 0xffff_8000_0000L), second.stage1().mappings().stream()
				.filter(mapping -> mapping.kind() == KernelMapping.Kind.USER).map(mapping -> mapping.virtual().value()).toList());
		assertEquals(first.stage1().registers(), second.stage1().registers());
		var virtual = second.stage1().covering(FLASH.first()).orElseThrow().virtual();
		assertTrue(stage1(second).walk(virtual, Access.READ, Privilege.UNPRIVILEGED) instanceof Translation.Translated);
		var kernel = after(booted(), new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, FLASH, "flash"));
		var secret = kernel.stage1().covering(FLASH.first()).orElseThrow().virtual();
		assertTrue(stage1(kernel).walk(secret, Access.READ, Privilege.UNPRIVILEGED) instanceof Translation.Fault);
	}

	private static Walker stage1(Machine machine) {
		return new Walker(machine.memory(), machine.dom0Regime().stage1Only());
	}

	private static Machine booted(String... policy) throws Exception {
		var boot = BootScenario.of(Repository.example().resolve("unmap.scenario"),
				"platform tables\npa-bits 44\ndom0-ram 0x60000000..0x7fffffff\nxen 4.20.4\npolicy on-fault\nboot\n");
		var trace = boot.run(Budget.DEFAULT, Progress.NONE);
		var machine = (Machine) trace.stateAt(trace.size());
		return policy.length == 0 ? machine : machine.withPolicy(boot.policyNamed(policy[0]));
	}

	private static Machine after(Machine machine, Activation activation) {
		var states = states(machine, activation);
		return states.getLast();
	}

	private static List<Machine> states(Machine machine, Activation activation) {
		var states = new ArrayList<Machine>();
		var at = starting(machine, activation);
		states.add(at);
		for (var next = at.next(); next.isPresent(); next = next.get().after().next()) {
			states.add((Machine) next.get().after());
		}
		return states;
	}

	private static long hypercalls(Machine machine, Activation activation) {
		return states(machine, activation).stream().filter(state -> state.next().filter(step -> step.step().effect() instanceof Effect.Hypercalled)
				.isPresent()).count();
	}

	private static Machine starting(Machine machine, Activation activation) {
		return machine.withThreads(Threads.starting(List.of(new Actor.Hypervisor(0), DOM0), DOM0, activation));
	}
}
