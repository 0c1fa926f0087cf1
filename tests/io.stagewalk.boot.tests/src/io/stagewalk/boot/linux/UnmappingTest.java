package io.stagewalk.boot.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;

/** What Linux maps and gives up again, and what a process maps. */
class UnmappingTest {
	private static final Function UNMAP = new Function("iounmap", "");
	private static final AddressRange FLASH = AddressRange.ofLength(0x0400_0000L, 0x2000), WITHIN = AddressRange.ofLength(0x0400_0010L, 8);

	@Test
	void whatWasUnmappedIsNotTranslatedAndItsAddressIsFree() throws Exception {
		var mapped = Booted.after(Booted.machine(), new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, FLASH, "flash"));
		var virtual = mapped.stage1().covering(FLASH.first()).orElseThrow().virtual();
		assertTrue(stage1(mapped).walk(virtual, Access.READ) instanceof Translation.Translated);
		var unmapped = Booted.after(mapped, new Iounmap(UNMAP, FLASH));
		assertTrue(stage1(unmapped).walk(virtual, Access.READ) instanceof Translation.Fault);
		assertEquals(Booted.machine().stage1().mappings(), unmapped.stage1().mappings());
		var again = Booted.after(unmapped, new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, FLASH, "flash"));
		assertEquals(virtual, again.stage1().covering(FLASH.first()).orElseThrow().virtual());
	}

	@Test
	void whatIsSharedGoesWithItsLastUser() throws Exception {
		var one = Booted.after(Booted.machine(), new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, FLASH, "window"));
		var two = Booted.after(one, new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, WITHIN, "window"));
		assertEquals(2, two.stage1().covering(FLASH, KernelMapping.Kind.ACPI).orElseThrow().references());
		var left = Booted.after(two, new Iounmap(UNMAP, WITHIN));
		assertEquals(1, left.stage1().covering(FLASH, KernelMapping.Kind.ACPI).orElseThrow().references());
		assertTrue(Booted.after(left, new Iounmap(UNMAP, WITHIN)).stage1().covering(FLASH, KernelMapping.Kind.ACPI).isEmpty());
	}

	@Test
	void whatWasNeverMappedIsNoted() throws Exception {
		var machine = Booted.machine();
		assertEquals(machine.stage1(), Booted.after(machine, new Iounmap(UNMAP, FLASH)).stage1());
	}

	/** A window that ACPICA has already makes no hypercall, whatever asks. */
	@Test
	void windowThatIsThereDoesNotAskXen() throws Exception {
		var asking = Booted.machine("ioremap");
		var one = new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, FLASH, "window");
		assertEquals(1, hypercalls(asking, one));
		assertEquals(0, hypercalls(Booted.after(asking, one),
				new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, WITHIN, "window")));
	}

	@Test
	void processHasItsOwnTables() throws Exception {
		var machine = Booted.machine();
		assertTrue(machine.stage1().user().isEmpty());
		var first = Booted.after(machine, new MmapMem(FLASH.first() + 8));
		var second = Booted.after(first, new MmapMem(FLASH.first() + 0x1000));
		assertEquals(List.of(0xffff_8000_1000L, 0xffff_8000_0000L), second.stage1().mappings().stream()
				.filter(mapping -> mapping.kind() == KernelMapping.Kind.USER).map(mapping -> mapping.virtual().value()).toList());
		assertEquals(first.stage1().registers(), second.stage1().registers());
		var virtual = second.stage1().covering(FLASH.first()).orElseThrow().virtual();
		assertTrue(stage1(second).walk(virtual, Access.READ, Privilege.UNPRIVILEGED) instanceof Translation.Translated);
		var kernel = Booted.after(Booted.machine(), new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, FLASH, "flash"));
		var secret = kernel.stage1().covering(FLASH.first()).orElseThrow().virtual();
		assertTrue(stage1(kernel).walk(secret, Access.READ, Privilege.UNPRIVILEGED) instanceof Translation.Fault);
	}

	private static Walker stage1(Machine machine) {
		return new Walker(machine.memory(), machine.dom0Regime().stage1Only());
	}

	private static long hypercalls(Machine machine, Activation activation) {
		return Booted.effects(machine, activation).stream().filter(Effect.Hypercalled.class::isInstance).count();
	}
}
