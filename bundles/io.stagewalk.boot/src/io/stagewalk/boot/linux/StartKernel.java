package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.stagewalk.boot.linux.Dom0Plan.Dom0Table;
import io.stagewalk.boot.linux.Dom0Plan.Namespace;
import io.stagewalk.boot.linux.Dom0Plan.OperationRegion;
import io.stagewalk.boot.linux.Dom0Plan.PlatformDevice;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.boot.version.LinuxBehaviour;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;

/** {@code start_kernel} and what comes of it, as far as device memory goes. */
public final class StartKernel {
	private StartKernel() {
	}

	/** The order of all that is modelled: what {@code start_kernel} calls itself, and then the initcalls, level by level. */
	public static Activation of(Dom0Plan plan, LinuxVersion linux) {
		var outside = plan.outside();
		var controller = plan.processors().controller();
		var calls = new ArrayList<Activation>();
		calls.addAll(EarlyBoot.entry(plan));
		calls.add(EarlyBoot.setupArch(plan));
		calls.addAll(InitIrq.boot(controller));
		calls.add(outside.time());
		// early_initcall
		calls.add(xenGuestInit(plan.donated(), InitIrq.eventChannel(controller)));
		controller.ifPresent(known -> plan.processors().secondary().forEach(cpu -> calls.add(CpuUp.of(cpu, known))));
		// arch_initcall: only from here on platform and AMBA devices are heard of
		calls.add(Act.note(LinuxFunctions.REGISTER_XEN_PLATFORM_NOTIFIER, "hears of platform and AMBA devices from now on"));
		// subsys_initcall
		calls.add(acpiInit(plan, linux));
		// device_initcall, in the order in which the kernel is linked
		calls.add(outside.erst());
		calls.add(outside.watchdogs());
		calls.addAll(plan.drivers());
		// late_initcall
		calls.add(outside.bert());
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

	private static Activation acpiInit(Dom0Plan plan, LinuxVersion linux) {
		var namespace = plan.namespace();
		var outside = plan.outside();
		var calls = new ArrayList<Activation>();
		calls.add(Routine.of(LinuxFunctions.ACPI_BUS_INIT,
				Routine.of(LinuxFunctions.ACPI_LOAD_TABLES,
						plan.tables().stream().filter(Dom0Table::holdsAml).flatMap(StartKernel::load).toList()),
				Routine.of(LinuxFunctions.ACPI_INITIALIZE_OBJECTS,
						namespace.regions().stream().flatMap(StartKernel::runInitializers).toList())));
		var errors = List.of(outside.hest(), outside.ghes());
		boolean apmtLate = linux.does(LinuxBehaviour.APMT_AFTER_SCAN);
		var arm = linux.does(LinuxBehaviour.READS_APMT) && !apmtLate ? List.of(outside.apmt(), outside.iort()) : List.of(outside.iort());
		boolean armFirst = linux.does(LinuxBehaviour.IORT_BEFORE_HEST);
		calls.addAll(armFirst ? arm : errors);
		calls.addAll(armFirst ? errors : arm);
		calls.add(Routine.of(LinuxFunctions.ACPI_SCAN_INIT, scan(namespace).toList()));
		if (apmtLate) {
			calls.add(outside.apmt());
		}
		return Routine.of(LinuxFunctions.ACPI_INIT, calls);
	}

	/** A definition block is mapped and read, page by page. */
	private static Stream<Activation> load(Dom0Table table) {
		var place = table.place();
		var map = new Ioremap(LinuxFunctions.ACPI_OS_MAP_MEMORY, MappingSite.ACPI_OS_IOREMAP, place, table.signature());
		var reads = LongStream.rangeClosed(place.firstFrame(), place.lastFrame())
				.map(frame -> Math.max(place.first(), frame << Address.PAGE_SHIFT))
				.mapToObj(at -> MemoryAccess.read(LinuxFunctions.ACPI_LOAD_TABLES, at & -Integer.BYTES, Integer.BYTES));
		return Stream.concat(Stream.of(map), reads);
	}

	/** ACPICA maps a window up to the end of the page, and keeps it while reads fall into it. */
	private static Stream<Activation> runInitializers(OperationRegion region) {
		var accesses = new ArrayList<Activation>();
		AddressRange window = null;
		for (long offset : region.reads()) {
			long at = region.range().first() + offset;
			if (window == null || !window.contains(at)) {
				window = new AddressRange(at, Math.min(at | Address.PAGE_SIZE - 1, region.range().last()));
				accesses.add(new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, window,
						"OperationRegion " + region.path()));
			}
			accesses.add(MemoryAccess.read(LinuxFunctions.ACPI_EX_SYSTEM_MEMORY_SPACE_HANDLER, at, Integer.BYTES));
		}
		return accesses.stream();
	}

	private static Stream<Activation> scan(Namespace namespace) {
		return Stream.concat(Stream.concat(added(namespace.before()), namespace.roots().stream()), added(namespace.after()));
	}

	private static Stream<Activation> added(List<PlatformDevice> devices) {
		return devices.stream().map(device -> BusNotifier.added(device.path(), device.resources()));
	}
}
