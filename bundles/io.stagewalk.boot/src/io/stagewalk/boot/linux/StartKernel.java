package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.version.LinuxBehaviour;
import io.stagewalk.boot.version.LinuxVersion;

/** {@code start_kernel} and what comes of it, as far as device memory goes. */
public final class StartKernel {
	private StartKernel() {
	}

	/** The order of all that is modelled: what {@code start_kernel} calls itself, and then the initcalls, level by level. */
	public static Activation of(Dom0Plan plan, KernelLayout layout, LinuxVersion linux) {
		var outside = plan.outside();
		var controller = plan.processors().controller();
		var calls = new ArrayList<Activation>();
		calls.addAll(EarlyBoot.entry(plan));
		calls.add(EarlyBoot.image(layout));
		calls.add(EarlyBoot.setupArch(plan, layout));
		calls.add(new MemblockFreeAll());
		calls.addAll(InitIrq.boot(controller));
		calls.add(outside.time());
		// early_initcall
		calls.add(xenGuestInit(plan.donated(), InitIrq.eventChannel(controller)));
		controller.ifPresent(known -> calls.add(CpuUp.all(plan.processors().online(), known)));
		// postcore_initcall
		outside.mailboxes().ifPresent(calls::add);
		// arch_initcall: only from here on platform and AMBA devices are heard of
		calls.add(Act.note(LinuxFunctions.REGISTER_XEN_PLATFORM_NOTIFIER, "hears of platform and AMBA devices from now on"));
		// subsys_initcall
		calls.add(acpiInit(plan, linux));
		// fs_initcall
		calls.add(plan.acpi().pnpInit());
		// device_initcall, in the order in which the kernel is linked
		calls.addAll(plan.acpi().drivers());
		calls.add(outside.erst());
		calls.add(outside.watchdogs());
		calls.addAll(plan.acpi().later());
		calls.addAll(plan.drivers());
		// late_initcall
		calls.add(outside.bert());
		// late_initcall_sync
		calls.add(plan.acpi().events());
		calls.add(Routine.of(LinuxFunctions.RUN_INIT_PROCESS, initProcess(plan)));
		return Routine.of(LinuxFunctions.START_KERNEL, calls);
	}

	/** It loads modules before it does anything else. */
	private static List<Activation> initProcess(Dom0Plan plan) {
		var calls = new ArrayList<>(plan.acpi().modules());
		calls.add(new Unreached());
		calls.addAll(plan.init());
		return calls;
	}

	/** With {@code acpi=off}: the device tree that Xen made describes no interrupt controller, and nothing else. */
	public static Activation withoutAcpi(Dom0Plan plan, KernelLayout layout) {
		var calls = new ArrayList<>(EarlyBoot.entry(plan));
		calls.add(EarlyBoot.image(layout));
		calls.add(EarlyBoot.setupWithoutAcpi(plan, layout));
		calls.add(new Panic(LinuxFunctions.INIT_IRQ, "No interrupt controller found: acpi=off, and the device tree that Xen made has none"));
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

	private static Activation acpiInit(Dom0Plan plan, LinuxVersion linux) {
		var outside = plan.outside();
		var calls = new ArrayList<Activation>();
		calls.add(plan.acpi().busInit());
		var errors = List.of(outside.hest(), outside.ghes());
		boolean apmtLate = linux.does(LinuxBehaviour.APMT_AFTER_SCAN);
		var arm = linux.does(LinuxBehaviour.READS_APMT) && !apmtLate ? List.of(outside.apmt(), outside.iort()) : List.of(outside.iort());
		boolean armFirst = linux.does(LinuxBehaviour.IORT_BEFORE_HEST);
		calls.addAll(armFirst ? arm : errors);
		calls.addAll(armFirst ? errors : arm);
		calls.add(plan.acpi().scanInit());
		if (apmtLate) {
			calls.add(outside.apmt());
		}
		return Routine.of(LinuxFunctions.ACPI_INIT, calls);
		}
}
