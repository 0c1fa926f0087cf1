package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.view.Mcfg;
import io.stagewalk.acpi.xen.CraftedTables;
import io.stagewalk.boot.linux.Dom0Plan;
import io.stagewalk.boot.linux.Dom0Plan.Dom0Table;
import io.stagewalk.boot.linux.Dom0Plan.PlatformDevice;
import io.stagewalk.boot.linux.pci.BusRange;
import io.stagewalk.boot.linux.pci.PciRoot;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Remap;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;

/** What Linux finds as Dom0: the tables where it sees them, and what it makes of them. */
final class Dom0View {
	private final Scenario scenario;
	private final Platform platform;
	private final MachineLayout layout;
	private final Optional<Table> iort;

	/**
	 * @param platform with the tables of the initrd
	 * @param iort     the one that Xen made; empty if Dom0 has the host's
	 */
	Dom0View(Scenario scenario, Platform platform, MachineLayout layout, Optional<Table> iort) {
		this.scenario = scenario;
		this.platform = platform;
		this.layout = layout;
		this.iort = iort;
	}

	/**
	 * What is done beside the boot itself.
	 *
	 * @param drivers by drivers of the platform, once its devices are known
	 * @param init    when the kernel has booted
	 */
	record Work(List<Activation> drivers, List<Activation> init) {
	}

	Dom0Plan plan(CraftedTables crafted, LinuxVersion linux, Dom0Plan.Processors processors, Work work) throws TableException {
		var shared = scenario.first(Statement.SharedInfo.class).map(page -> new Remap(page.guest(), page.machine()));
		var grant = scenario.first(Statement.GrantTable.class).map(page -> new Remap(page.guest(), page.machine()));
		var ballooned = scenario.all(Statement.Ballooned.class).stream().map(Statement.Ballooned::range).toList();
		var tables = tables(crafted);
		// Xen sorts the banks before it loads the kernel into the first of them
		return new Dom0Plan(Collections.min(layout.banks()).first(), firmware(crafted), tables, processors,
				new Dom0Plan.Donated(shared, ballooned, grant), namespace(), new OutsideNamespace(platform, tables, iort).plan(linux),
				work.drivers(), work.init());
	}

	private Dom0Plan.Firmware firmware(CraftedTables crafted) {
		var made = crafted.layout();
		return new Dom0Plan.Firmware(part("EFI", made.efiSystemTable()).place(), part("EFI", made.efiMemoryMap()).place());
	}

	/** Those that Xen made stand in its own region, the others where the host has them or the initrd put them. */
	private List<Dom0Table> tables(CraftedTables crafted) {
		var made = crafted.layout();
		var tables = new ArrayList<Dom0Table>();
		tables.add(part("RSDP", made.rsdp()));
		tables.add(part("XSDT", made.xsdt()));
		tables.add(part("FACP", made.fadt()));
		for (var table : layout.tables()) {
			switch (table.signature()) {
				case "FACP" -> {
					// made anew
				}
				case "APIC" -> tables.add(part("APIC", made.madt()));
				case "IORT" -> iort.flatMap(Dom0View::place).or(table::place)
						.ifPresent(place -> tables.add(new Dom0Table(table.signature(), place)));
				default -> table.place().ifPresent(place -> tables.add(new Dom0Table(table.signature(), place)));
			}
		}
		tables.add(part("STAO", made.stao()));
		for (var table : platform.initrd()) {
			table.address().ifPresent(at -> tables.add(new Dom0Table(table.signature(), AddressRange.ofLength(at.value(), table.length()))));
		}
		return tables;
	}

	private static Optional<AddressRange> place(Table table) {
		return table.address().map(at -> AddressRange.ofLength(at.value(), table.length()));
	}

	private Dom0Table part(String signature, CraftedTables.Part part) {
		return new Dom0Table(signature, AddressRange.ofLength(layout.crafted().guest().value() + part.offset(), part.length()));
	}

	private Dom0Plan.Namespace namespace() throws TableException {
		var regions = scenario.all(Statement.OperationRegion.class).stream()
				.map(region -> new Dom0Plan.OperationRegion(region.path(), region.range(), region.reads())).toList();
		var before = new ArrayList<PlatformDevice>();
		var after = new ArrayList<PlatformDevice>();
		var side = before;
		for (var statement : scenario.statements()) {
			if (statement instanceof Statement.PciFunction) {
				side = after;
			} else if (statement instanceof Statement.AcpiDevice device) {
				side.add(new PlatformDevice(device.path(), device.resources()));
			}
		}
		return new Dom0Plan.Namespace(regions, before, roots(), after);
	}

	/** Each allocation of the MCFG as one root bridge with all of its buses. */
	private List<Activation> roots() throws TableException {
		var mcfg = configurationSpace(dom0Table("MCFG"));
		return mcfg.stream().map(one -> new PciRoot(String.format("PCI %04x:%02x", one.segment(), one.firstBus()), one.segment(),
				new BusRange(one.firstBus(), one.lastBus()), Optional.empty()).added(mcfg)).toList();
	}

	static List<Mcfg.Allocation> configurationSpace(Optional<Table> mcfg) throws TableException {
		return mcfg.isPresent() ? Mcfg.of(mcfg.get()).allocations() : List.of();
	}

	private Optional<Table> dom0Table(String signature) {
		return platform.dom0Tables().stream().filter(table -> table.signature().equals(signature)).findFirst();
	}
}
