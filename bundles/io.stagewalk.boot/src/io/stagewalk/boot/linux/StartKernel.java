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

/** {@code start_kernel} and what comes of it, as far as device memory goes, in the order of Linux 6.1. */
public final class StartKernel {
	private StartKernel() {
	}

	public static Activation of(Dom0Plan plan) {
		var calls = new ArrayList<Activation>();
		calls.addAll(EarlyBoot.entry(plan));
		calls.add(EarlyBoot.setupArch(plan));
		var controller = plan.processors().controller();
		calls.addAll(InitIrq.boot(controller));
		calls.add(xenGuestInit(plan.donated(), InitIrq.eventChannel(controller)));
		controller.ifPresent(known -> plan.processors().secondary().forEach(cpu -> calls.add(CpuUp.of(cpu, known))));
		calls.add(Act.note(LinuxFunctions.REGISTER_XEN_PLATFORM_NOTIFIER, "hears of platform and AMBA devices from now on"));
		calls.add(acpiInit(plan));
		calls.addAll(plan.drivers());
		plan.bert().ifPresent(region -> calls.add(bertInit(region)));
		calls.add(Routine.of(LinuxFunctions.RUN_INIT_PROCESS, Stream.concat(Stream.of(new Unreached()), plan.init().stream()).toList()));
		return Routine.of(LinuxFunctions.START_KERNEL, calls);
	}

	private static Activation xenGuestInit(Dom0Plan.Donated donated, List<Activation> eventChannel) {
		var calls = new ArrayList<Activation>();
		donated.sharedInfo().ifPresent(page -> calls.add(Hypercall.addToPhysmap(page)));
		var frames = donated.ballooned().stream()
				.flatMap(range -> LongStream.rangeClosed(range.firstFrame(), range.lastFrame()).boxed()).toList();
		var balloon = new ArrayList<Activation>();
		// the newest page of the balloon is given back first
		frames.reversed().forEach(gfn -> balloon.add(Hypercall.decreaseReservation(gfn)));
		donated.grantTable().ifPresent(page -> balloon.add(Hypercall.addToPhysmap(page)));
		calls.add(Routine.of(LinuxFunctions.XEN_XLATE_MAP_BALLOONED_PAGES, balloon));
		calls.addAll(eventChannel);
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
