package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.view.Mcfg;
import io.stagewalk.acpi.view.Spcr;
import io.stagewalk.acpi.xen.CraftedTables;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.trace.AslLines;
import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.linux.Dom0Plan;
import io.stagewalk.boot.linux.Dom0Plan.Dom0Table;
import io.stagewalk.boot.linux.acpi.AcpiInit;
import io.stagewalk.boot.linux.acpi.AcpiPlan;
import io.stagewalk.boot.linux.acpi.AskFunction;
import io.stagewalk.boot.linux.pci.ConfigSpaces;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Remap;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.scenario.Statement.PciFunction;

/** What Linux finds as Dom0: the tables where it sees them, and what it makes of them. */
final class Dom0View {
	/** Of one evaluation, or of loading one table: so much that no firmware needs it, and so little that a run ends. */
	private static final Settings.Limits AML_LIMITS = new Settings.Limits(1L << 24, Settings.Limits.DEFAULT.loopTicks(),
			Settings.Limits.DEFAULT.callDepth());

	private static final int NFIT_HEADER = 40;
	private static final int TPM2_LENGTH = 52;
	private static final int START_METHOD = 48;

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
				new Dom0Plan.Donated(shared, ballooned, grant), acpi(processors), new OutsideNamespace(platform, tables, iort).plan(linux),
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

	private Dom0Plan.Acpi acpi(Dom0Plan.Processors processors) throws TableException {
		var plan = new AcpiPlan(blocks(), ConfigSpaces.of(dom0Table("MCFG")),
				new AcpiPlan.Drivers(nvdimms(), startMethod(), driven()), processors);
		return new Dom0Plan.Acpi(AcpiInit.busInit(plan), AcpiInit.scanInit(plan), AcpiInit.pnpInit(plan),
				AcpiInit.drivers(plan), AcpiInit.laterDrivers(plan), AcpiInit.pinEvents(plan),
				modules().flatMap(module -> AcpiInit.module(plan, module).stream()).toList());
	}

	private Stream<String> modules() {
		return scenario.all(Statement.Modules.class).stream().flatMap(modules -> modules.names().stream());
	}

	/** Of the TPM; 0 if there is none. */
	private Data startMethod() throws TableException {
		var table = dom0Table("TPM2");
		return new Data.Int(table.isPresent() && table.get().length() >= TPM2_LENGTH ? table.get().bytes()[START_METHOD] & 0xff : 0);
	}

	/** Functions of PCI that drivers take. */
	private Map<Acpica.Function, String> driven() {
		var driven = new HashMap<Acpica.Function, String>();
		for (var driver : scenario.all(Statement.Driver.class)) {
			scenario.function(driver.function()).map(PciFunction::address).ifPresent(at -> driven.put(
					new Acpica.Function(at.segment(), at.bus(), at.device(), at.function()), Statement.Modules.canonical(driver.module())));
		}
		return driven;
	}

	/** What stands in the NFIT behind its header and a reserved word. */
	private Optional<Data> nvdimms() {
		return dom0Table("NFIT").filter(table -> table.length() > NFIT_HEADER)
				.map(table -> new Data.Bytes(Arrays.copyOfRange(table.bytes(), NFIT_HEADER, table.bytes().length)));
	}

	/** What holds AML, where Dom0 finds it. */
	private List<AcpiPlan.DefinitionBlock> blocks() {
		return Loader.order(seen()).stream().map(table -> new AcpiPlan.DefinitionBlock(AmlTable.of(table),
				table.address().map(at -> AddressRange.ofLength(at.value(), table.length())))).toList();
	}

	/** The host's tables where they are, and those of the initrd. */
	private Platform seen() {
		return new Platform(layout.host().tables(), platform.initrd());
	}

	/** Linux' ACPI subsystem before it does anything. */
	Acpica acpica(LinuxVersion linux) throws TableException {
		return Acpica.begin(Loader.initial(seen(), AML_LIMITS, linux.acpica()), hiddenUart(),
				new Acpica.Kernel(linux, new RangeSet(layout.banks()), configuration(), new AslLines(), AskFunction.NEWCOMERS));
	}

	private RangeSet configuration() throws TableException {
		return RangeSet.EMPTY.plus(ConfigSpaces.of(dom0Table("MCFG")).allocations().stream().map(Mcfg.Allocation::ecam).toList());
	}

	/**
	 * The STAO that Xen makes says that the console's UART is Xen's. It stands behind the host's tables, and Linux takes the first
	 * that there is: where the host has one, its word counts instead.
	 */
	private OptionalLong hiddenUart() throws TableException {
		var own = platform.tables().stream().filter(table -> table.signature().equals(Signatures.STAO)).findFirst();
		if (own.isPresent() && TableModel.of(own.get()).sound(Signatures.STAO).value("Ignore UART") == 0) {
			return OptionalLong.empty();
		}
		var table = dom0Table("SPCR");
		long base = table.isPresent() ? Spcr.of(table.get()).base().address() : 0;
		return base == 0 ? OptionalLong.empty() : OptionalLong.of(base);
		}

	private Optional<Table> dom0Table(String signature) {
		return platform.dom0Tables().stream().filter(table -> table.signature().equals(signature)).findFirst();
	}
}
