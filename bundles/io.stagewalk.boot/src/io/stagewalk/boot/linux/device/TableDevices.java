package io.stagewalk.boot.linux.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.iort.LinuxIort;
import io.stagewalk.acpi.view.Apmt;
import io.stagewalk.acpi.view.Gtdt;
import io.stagewalk.boot.linux.BusNotifier;
import io.stagewalk.boot.linux.GetTable;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/** Platform devices that no object of the namespace stands for; of those with memory Xen's notifier hears. */
public final class TableDevices {
	private TableDevices() {
	}

	/**
	 * {@code acpi_iort_init}: a device for every SMMU and every performance monitor counter group, in the order of the nodes.
	 *
	 * @param iort    as Dom0 sees it; empty where there is none
	 * @param place   of the table
	 * @param firstId number of the first device: those that get theirs from the bus share one row of numbers
	 * @see "drivers/acpi/arm64/iort.c:iort_init_platform_devices"
	 */
	public static Activation iortInit(Optional<LinuxIort> iort, Optional<AddressRange> place, int firstId) {
		var calls = new ArrayList<Activation>();
		calls.add(GetTable.of("IORT", place));
		int id = firstId;
		for (var device : iort.map(LinuxIort::iort).map(TableDevices::devices).orElse(List.of())) {
			calls.add(Routine.of(DeviceFunctions.IORT_ADD_PLATFORM_DEVICE, device.added(id++)));
		}
		iort.flatMap(LinuxIort::overflow).ifPresent(overflow -> calls.add(Act.note(DeviceFunctions.IORT_INIT_PLATFORM_DEVICES,
				overflow.getMessage() + ": Linux goes on with the nodes that it has come to")));
		return Routine.of(DeviceFunctions.ACPI_IORT_INIT, calls);
	}

	/** How many devices an IORT makes. */
	public static int count(Iort iort) {
		return devices(iort).size();
	}

	/** A device to which the bus gives a number. @see "PLATFORM_DEVID_AUTO" */
	private record Numbered(String name, List<AddressRange> memory) {
		Activation added(int id) {
			return BusNotifier.added(name + "." + id + ".auto", memory);
		}
	}

	private static List<Numbered> devices(Iort iort) {
		return iort.nodes().stream().flatMap(node -> device(node).stream()).toList();
	}

	private static Optional<Numbered> device(IortNode node) {
		return switch (node) {
			case IortNode.SmmuV3 smmu -> Optional.of(new Numbered("arm-smmu-v3", memory(smmu.base(), smmu.length())));
			case IortNode.SmmuV2 smmu -> Optional.of(new Numbered("arm-smmu", memory(smmu.base(), smmu.length())));
			case IortNode.Pmcg group -> Optional.of(new Numbered("arm-smmu-v3-pmcg", pages(group.page0(), group.page1())));
			case IortNode.ItsGroup its -> Optional.empty();
			case IortNode.NamedComponent component -> Optional.empty();
			case IortNode.RootComplex root -> Optional.empty();
			case IortNode.ReservedMemory reserved -> Optional.empty();
			case IortNode.WireBridge bridge -> Optional.empty();
			case IortNode.Other other -> Optional.empty();
		};
	}

	/**
	 * {@code acpi_apmt_init}: a device for every monitor.
	 *
	 * @param monitors nothing where there is no APMT
	 * @param place    of the table
	 * @param firstId  number of the first device
	 * @see "drivers/acpi/arm64/apmt.c:apmt_init_platform_devices"
	 */
	public static Activation apmtInit(List<Apmt.Monitor> monitors, Optional<AddressRange> place, int firstId) {
		var calls = new ArrayList<Activation>();
		calls.add(GetTable.of("APMT", place));
		int id = firstId;
		for (var monitor : monitors) {
			var device = new Numbered("arm-cs-arch-pmu", pages(monitor.page0(), monitor.page1()));
			calls.add(Routine.of(DeviceFunctions.APMT_ADD_PLATFORM_DEVICE, device.added(id++)));
		}
		return Routine.of(DeviceFunctions.ACPI_APMT_INIT, calls);
	}

	/**
	 * {@code gtdt_sbsa_gwdt_init}: a device for every watchdog that is not the Secure world's. One without an address ends it.
	 *
	 * @param watchdogs nothing where there is no GTDT
	 * @see "drivers/acpi/arm64/gtdt.c:gtdt_import_sbsa_gwdt"
	 */
	public static Activation watchdogInit(List<Gtdt.Watchdog> watchdogs, Optional<AddressRange> place) {
		var calls = new ArrayList<Activation>();
		calls.add(GetTable.of("GTDT", place));
		var known = watchdogs.stream().filter(watchdog -> watchdog.world() == Gtdt.World.NON_SECURE)
				.takeWhile(watchdog -> watchdog.control().value() != 0 && watchdog.refresh().value() != 0).toList();
		for (int i = 0; i < known.size(); i++) {
			var frames = pages(known.get(i).control(), Optional.of(known.get(i).refresh()));
			calls.add(Routine.of(DeviceFunctions.GTDT_IMPORT_SBSA_GWDT, BusNotifier.added("sbsa-gwdt." + i, frames)));
		}
		return Routine.of(DeviceFunctions.GTDT_SBSA_GWDT_INIT, calls);
	}

	private static List<AddressRange> pages(PA first, Optional<PA> second) {
		var pages = new ArrayList<>(memory(first, Address.PAGE_SIZE));
		second.ifPresent(page -> pages.addAll(memory(page, Address.PAGE_SIZE)));
		return pages;
	}

	/** A resource that would wrap around is none. */
	private static List<AddressRange> memory(PA base, long length) {
		return Long.compareUnsigned(base.value() + length - 1, base.value()) < 0 ? List.of()
				: List.of(AddressRange.ofLength(base.value(), length));
	}
}
