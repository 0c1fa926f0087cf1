package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.stagewalk.boot.linux.Dom0Plan.Dom0Table;
import io.stagewalk.boot.linux.Dom0Plan.PlatformDevice;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.translation.Access;

/** {@code start_kernel} and what comes of it, as far as device memory goes, in the order of Linux 6.1. */
public final class StartKernel {
	private StartKernel() {
	}

	public static Activation of(Dom0Plan plan) {
		var calls = new ArrayList<Activation>();
		calls.add(MemoryAccess.of(LinuxFunctions.PRIMARY_ENTRY, Access.EXECUTE, new IPA(plan.entry()), Integer.BYTES));
		calls.add(Routine.of(LinuxFunctions.SETUP_ARCH, Routine.of(LinuxFunctions.ACPI_BOOT_TABLE_INIT,
				Routine.of(LinuxFunctions.ACPI_TB_PARSE_ROOT_TABLE, plan.tables().stream().map(StartKernel::readHeader).toList()))));
		calls.add(Routine.of(LinuxFunctions.INIT_IRQ, plan.interruptController().stream()
				.map(register -> MemoryAccess.read(LinuxFunctions.GIC_ACPI_INIT, register, Integer.BYTES)).toList()));
		calls.add(xenGuestInit(plan.donated()));
		calls.add(Act.note(LinuxFunctions.REGISTER_XEN_PLATFORM_NOTIFIER, "hears of platform and AMBA devices from now on"));
		calls.add(acpiInit(plan));
		calls.addAll(plan.drivers());
		plan.bert().ifPresent(region -> calls.add(bertInit(region)));
		calls.add(Routine.of(LinuxFunctions.RUN_INIT_PROCESS, Stream.concat(Stream.of(new Unreached()), plan.init().stream()).toList()));
		return Routine.of(LinuxFunctions.START_KERNEL, calls);
	}

	private static Activation readHeader(Dom0Table table) {
		return MemoryAccess.read(LinuxFunctions.ACPI_TB_INSTALL_STANDARD_TABLE, table.place().first(), Integer.BYTES);
	}

	private static Activation xenGuestInit(Dom0Plan.Donated donated) {
		var calls = new ArrayList<Activation>();
		donated.sharedInfo().ifPresent(page -> calls.add(Hypercall.addToPhysmap(page)));
		var frames = donated.ballooned().stream()
				.flatMap(range -> LongStream.rangeClosed(range.firstFrame(), range.lastFrame()).boxed()).toList();
		var balloon = new ArrayList<Activation>();
		// the newest page of the balloon is given back first
		frames.reversed().forEach(gfn -> balloon.add(Hypercall.decreaseReservation(gfn)));
		donated.grantTable().ifPresent(page -> balloon.add(Hypercall.addToPhysmap(page)));
		calls.add(Routine.of(LinuxFunctions.XEN_XLATE_MAP_BALLOONED_PAGES, balloon));
		return Routine.of(LinuxFunctions.XEN_GUEST_INIT, calls);
	}

	private static Activation acpiInit(Dom0Plan plan) {
		return Routine.of(LinuxFunctions.ACPI_INIT, plan.acpi().busInit(),
				Routine.of(LinuxFunctions.ACPI_IORT_INIT, added(plan.acpi().early()).toList()), plan.acpi().scanInit());
	}

	private static Stream<Activation> added(List<PlatformDevice> devices) {
		return devices.stream().map(device -> BusNotifier.added(device.path(), device.resources()));
	}

	private static Activation bertInit(AddressRange region) {
		return Routine.of(LinuxFunctions.BERT_INIT,
				new Ioremap(LinuxFunctions.IOREMAP_CACHE, MappingSite.IOREMAP, region, "boot error region"),
				MemoryAccess.read(LinuxFunctions.BERT_PRINT_ALL, region.first(), Integer.BYTES));
	}
}
