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
import io.stagewalk.memory.IPA;
import io.stagewalk.translation.Access;

/** {@code start_kernel} and what comes of it, as far as device memory goes. */
public final class StartKernel {
	private StartKernel() {
	}

	/** The order of all that is modelled: what {@code start_kernel} calls itself, and then the initcalls, level by level. */
	public static Activation of(Dom0Plan plan, LinuxVersion linux) {
		var outside = plan.outside();
		return Routine.of(LinuxFunctions.START_KERNEL,
				MemoryAccess.of(LinuxFunctions.PRIMARY_ENTRY, Access.EXECUTE, new IPA(plan.entry()), Integer.BYTES),
				setupArch(plan.tables()),
				initIrq(plan.interruptController()),
				outside.time(),
				// early_initcall
				xenGuestInit(plan.donated()),
				// arch_initcall: only from here on platform and AMBA devices are heard of
				Act.note(LinuxFunctions.REGISTER_XEN_PLATFORM_NOTIFIER, "hears of platform and AMBA devices from now on"),
				// subsys_initcall
				acpiInit(plan, linux),
				// device_initcall, in the order in which the kernel is linked
				Routine.of(LinuxFunctions.DO_INITCALLS,
						Stream.concat(Stream.of(outside.erst(), outside.watchdogs()), plan.drivers().stream()).toList()),
				// late_initcall
				outside.bert(),
				Routine.of(LinuxFunctions.RUN_INIT_PROCESS, Stream.concat(Stream.of(new Unreached()), plan.init().stream()).toList()));
	}

	private static Activation setupArch(List<Dom0Table> tables) {
		return Routine.of(LinuxFunctions.SETUP_ARCH, Routine.of(LinuxFunctions.ACPI_BOOT_TABLE_INIT,
				Routine.of(LinuxFunctions.ACPI_TB_PARSE_ROOT_TABLE, tables.stream().map(StartKernel::readHeader).toList())));
	}

	private static Activation initIrq(List<Long> registers) {
		return Routine.of(LinuxFunctions.INIT_IRQ, registers.stream()
				.map(register -> MemoryAccess.read(LinuxFunctions.GIC_ACPI_INIT, register, Integer.BYTES)).toList());
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
