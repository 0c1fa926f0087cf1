package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.xen.CraftedTables;
import io.stagewalk.acpi.xen.Dom0Machine;
import io.stagewalk.boot.linux.Dom0Plan;
import io.stagewalk.boot.linux.StartKernel;
import io.stagewalk.boot.machine.Given;
import io.stagewalk.boot.linux.smmu.ProbeSmmu;
import io.stagewalk.boot.linux.smmu.ProbeSmmuV2;
import io.stagewalk.boot.linux.smmu.SmmuDevice;
import io.stagewalk.boot.linux.smmu.SmmuV2Device;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.GuestStage1;
import io.stagewalk.boot.machine.Hypervisor;
import io.stagewalk.boot.machine.Io;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Threads;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.xen.DomainPlan;
import io.stagewalk.boot.xen.HostFirmware;
import io.stagewalk.boot.xen.SharedSmmu;
import io.stagewalk.boot.xen.StartXen;
import io.stagewalk.boot.xen.VirtPaging;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Actor;
import io.stagewalk.translation.builder.SmmuEntries.Stalling;
import io.stagewalk.translation.builder.TableFrames;

/** Makes the machine before its first step out of a scenario and its platform. */
final class MachineBuilder {
	private static final int GICV2 = 2;

	private final Scenario scenario;
	private final Platform platform;
	private final Settings settings;
	private final MachineLayout layout;
	private final Optional<Madt> madt;
	private final Dom0Cpus cpus;
	private final CraftedTables crafted;
	private final VirtualGic gic;
	private final HiddenSmmus made;

	MachineBuilder(Scenario scenario, Platform platform, Settings settings) throws ScenarioException, TableException {
		this.scenario = scenario;
		this.platform = platform;
		this.settings = settings;
		checkAddresses();
		this.layout = MachineLayout.of(scenario, platform, smmusOfXen());
		var table = platform.table("APIC");
		this.madt = table.isPresent() ? Optional.of(Madt.of(table.get())) : Optional.empty();
		this.cpus = Dom0Cpus.of(scenario, madt);
		this.crafted = CraftedTables.of(layout.host(), dom0(), settings.xen().crafting());
		this.gic = new VirtualGic(scenario, host(), settings.xen(), cpus.virtual());
		this.made = settings.smmu() == SmmuVariant.SHARED_STAGE2
				? HiddenSmmus.of(crafted, layout.host(), layout.crafted().guest()) : HiddenSmmus.none(crafted);
	}

	List<String> notes() {
		var notes = new ArrayList<>(settings.notes());
		notes.addAll(Unmodelled.notes(scenario));
		notes.addAll(layout.notes());
		notes.addAll(cpus.notes());
		if (FirmwareChoice.of(scenario, host()) instanceof HostFirmware.DeviceTree tree) {
			notes.add(tree.why());
		}
		notes.addAll(crafted.notes());
		return List.copyOf(notes);
	}

	Machine build() throws ScenarioException, TableException {
		var devices = devices();
		return build(devices, actions(devices));
	}

	/** The machine without what is done after the boot, and that. */
	Aftermath takenApart() throws ScenarioException, TableException {
		var devices = devices();
		var actions = actions(devices);
		return new Aftermath(build(devices, actions.withoutInit()), actions.init(), actions.actors());
	}

	private Actions.Devices devices() throws TableException, ScenarioException {
		return Actions.Devices.of(scenario, Streams.of(scenario, host()), platform);
	}

	private Actions actions(Actions.Devices devices) throws ScenarioException {
		return Actions.of(scenario, devices, settings, cpus);
	}

	private Machine build(Actions.Devices devices, Actions actions) throws ScenarioException, TableException {
		var streams = devices.streams();
		var shared = shared(streams);
		var own = own(streams);
		var older = older(streams);
		var asked = scenario.all(Statement.Deny.class).stream().map(Statement.Deny::range).toList();
		var denied = DenyList.of(host(), settings.xen(), settings.smmu()).plus(asked);
		var plan = new DomainPlan(layout.banks(), layout.tables(), new DomainPlan.Crafted(layout.crafted(), made.pages()), denied,
				Regions.booted(host()).regions(), shared, settings.paBits());
		var given = given();
		var view = new Dom0View(scenario, platform, layout, made.iort());
		var dom0 = view.plan(crafted, settings.linux(), new Dom0Plan.Processors(gic.controller(), cpus.online()),
				new Dom0View.Work(drivers(own, older), actions.sequence()));
		var kernel = FirmwareChoice.isLinuxWithoutAcpi(scenario) ? StartKernel.withoutAcpi(dom0, given.kernel())
				: StartKernel.of(dom0, given.kernel(), settings.linux());
		var frames = new TableFrames(layout.heap().firstFrame(), layout.heap().lastFrame() + 1);
		var hypervisor = new Hypervisor(Optional.empty(), settings.policy(), RangeSet.EMPTY, frames);
		var actors = actions.actorsWith(gic.controller().isPresent() ? cpus.online() : 1);
		var threads = Threads.starting(actors, actors.getFirst(),
				StartXen.of(given, plan, new FirmwareMemory(scenario).of(host(), layout), kernel)).without(off(actors));
		return new Machine(given, identified(memory(), shared, own, older), hypervisor, GuestStage1.off(),
				Io.untouched(layout.forDrivers(), devices.slots()),
				view.acpica(settings.linux()), threads, actions.script()).arriving();
	}

	/** The CPUs that Linux starts, which it does where it knows the interrupt controller. */
	private List<Actor> off(List<Actor> actors) throws TableException {
		return gic.controller().isEmpty() ? List.of()
				: actors.stream().filter(actor -> actor instanceof Actor.DomainCPU cpu && cpu.cpu() > 0).toList();
	}

	private List<SmmuDevice> own(Streams streams) throws ScenarioException {
		return settings.smmu() == SmmuVariant.DOM0_STAGE1 ? new Dom0Smmus(scenario, settings.paBits(), stalling()).of(streams) : List.of();
	}

	private List<SmmuV2Device> older(Streams streams) throws ScenarioException {
		return settings.smmu() == SmmuVariant.DOM0_STAGE1 ? new Dom0Smmus(scenario, settings.paBits(), stalling()).older(streams) : List.of();
	}

	/** The driver of SMMUv2s is linked before that of SMMUv3s. */
	private static List<Activation> drivers(List<SmmuDevice> smmus, List<SmmuV2Device> older) {
		return Stream.concat(older.stream().flatMap(smmu -> ProbeSmmuV2.of(smmu).stream()),
				smmus.stream().flatMap(smmu -> ProbeSmmu.of(smmu).stream())).toList();
	}

	/** Memory in which the SMMUs in use say what they can. */
	private static SimulatedMemory identified(SimulatedMemory memory, List<SharedSmmu> shared, List<SmmuDevice> own,
			List<SmmuV2Device> older) {
		for (var smmu : shared) {
			memory = new SmmuIdentity(smmu.base(), smmu.features()).in(memory);
		}
		for (var smmu : older) {
			memory = new SmmuV2Identity(new PA(smmu.registers().first()), smmu.features()).in(memory);
		}
		for (var smmu : own) {
			memory = new SmmuIdentity(smmu.base(), smmu.features()).in(memory);
		}
		return memory;
	}

	private long smmusOfXen() throws TableException {
		var table = platform.table("IORT");
		return settings.smmu() != SmmuVariant.SHARED_STAGE2 || table.isEmpty() ? 0 : Iort.of(table.get()).smmus().size();
	}

	private Stalling stalling() {
		return scenario.first(Statement.Smmu.class).filter(smmu -> smmu.faults() == Statement.Smmu.FaultModel.STALL).isPresent()
				? Stalling.ON_FAULT : Stalling.NEVER;
	}

	private List<SharedSmmu> shared(Streams streams) throws ScenarioException {
		return settings.smmu() == SmmuVariant.SHARED_STAGE2
				? new SharedSmmus(scenario, settings.paBits(), stalling()).of(streams) : List.of();
	}

	/** The platform as Xen sees it. */
	private Platform host() {
		return new Platform(platform.tables(), List.of());
	}

	private Given given() throws TableException {
		var vtcr = VirtPaging.vtcr(settings.paBits());
		return new Given(settings.xen(), settings.points().names(), vtcr, emulated(), cpuInterface(), BusView.of(host(), layout, scenario),
				new KernelMemory(scenario, layout, platform).layout(vtcr, crafted.pages()), Set.of(), refused());
	}

	/** Of what Dom0 is denied, that of which it is told. */
	private RangeSet refused() {
		return new RangeSet(scenario.all(Statement.Deny.class).stream().filter(deny -> deny.answer() == Statement.Deny.Answer.REFUSED)
				.map(Statement.Deny::range).toList());
	}

	private List<Given.Emulated> emulated() throws TableException {
		var emulated = new ArrayList<Given.Emulated>();
		for (var region : Regions.booted(host()).regions()) {
			var by = switch (region.purpose()) {
				case GICD -> Optional.of("vGICD");
				case GICR -> Optional.of("vGICR");
				case ITS -> settings.xen().does(Behaviour.COPIES_ITS) ? Optional.of("vITS") : Optional.<String> empty();
				case UART -> region.source().signature().equals("SPCR") ? Optional.of("vUART") : Optional.<String> empty();
				case GICC, GICV, GICH, GICV2M, TIMER, WATCHDOG, ECAM, DEBUG_PORT, SMMU, PMCG, BOOT_ERROR_REGION, ERROR_STATUS,
						FIXED_REGISTER, ERROR_SERIALIZATION, ERROR_INJECTION, ERROR_RECORDS, CHANNEL, TPM, PMU, MSC, IOMMU, WATCHDOG_REGISTER,
						EMBEDDED_CONTROLLER, IPMI, FLUSH_HINT, CXL, DMA_CONTROLLER, LOCAL_APIC, IO_APIC ->
					Optional.<String> empty();
			};
			if (by.isPresent()) {
				emulated.add(new Given.Emulated(by.get(), region.purpose() == Region.Purpose.ITS
						? AddressRange.ofLength(region.range().first(), region.range().length() / 2) // GITS_TRANSLATER is no part of it
						: region.range().toPages(), gic.registers(region)));
			}
		}
		return emulated;
	}

	private Optional<Given.CpuInterface> cpuInterface() throws TableException {
		if (madt.isEmpty() || madt.get().gicVersion() != GICV2) {
			return Optional.empty();
		}
		var virtual = madt.get().gicvBase();
		return Regions.booted(host()).regions().stream().filter(region -> region.purpose() == Region.Purpose.GICC).findFirst()
				.flatMap(region -> virtual.map(base -> new Given.CpuInterface(region.range().toPages(), base.frame())));
	}

	private Dom0Machine dom0() {
		return new Dom0Machine(layout.crafted().guest(), cpus.virtual(), layout.banks(), new FirmwareMemory(scenario).acpi());
	}

	/** Dom0's RAM, Xen's heap and the tables; the registers of devices read as 0 unless the scenario says otherwise. */
	private SimulatedMemory memory() throws TableException {
		var memory = SimulatedMemory.empty().withPresent(layout.heap());
		for (var bank : layout.banks()) {
			memory = memory.withPresent(bank);
		}
		for (var table : layout.host().tables()) {
			if (table.address().isPresent()) {
				var place = AddressRange.ofLength(table.address().get().value(), table.length());
				memory = memory.withPresent(place.toPages()).writeBytes(place.first(), Arrays.copyOf(table.bytes(), (int) table.length()));
			}
		}
		memory = memory.withPresent(AddressRange.ofFrames(layout.crafted().machine().frame(), made.pages()))
				.writeBytes(layout.crafted().machine().value(), made.bytes());
		for (var table : platform.initrd()) {
			if (table.address().filter(at -> layout.banks().stream().anyMatch(bank -> bank.contains(at.value()))).isPresent()) {
				memory = memory.writeBytes(table.address().get().value(), table.bytes());
			}
		}
		memory = PciRegisters.in(memory, scenario, platform);
		for (var word : scenario.all(Statement.Memory.class)) {
			memory = memory.withPresent(AddressRange.ofFrames(word.address().frame(), 1)).write64(word.address().value(), word.value());
		}
		return memory;
	}

	/** All that the scenario puts into physical memory must be there. */
	private void checkAddresses() throws ScenarioException {
		var problems = new ArrayList<Problem>();
		scenario.all(Statement.Dom0Ram.class).forEach(bank -> check(problems, bank, bank.range().last()));
		scenario.all(Statement.AcpiMemory.class).forEach(bank -> check(problems, bank, bank.range().last()));
		scenario.all(Statement.XenHeap.class).forEach(heap -> check(problems, heap, heap.range().last()));
		scenario.all(Statement.Ballooned.class).forEach(range -> check(problems, range, range.range().last()));
		scenario.all(Statement.Memory.class).forEach(word -> check(problems, word, word.address().value()));
		scenario.all(Statement.CraftedTables.class)
				.forEach(page -> check(problems, page, page.guest().value() | page.machine().value()));
		scenario.all(Statement.SharedInfo.class)
				.forEach(page -> check(problems, page, page.guest().value() | page.machine().value()));
		scenario.all(Statement.GrantTable.class)
				.forEach(page -> check(problems, page, page.guest().value() | page.machine().value()));
		if (!problems.isEmpty()) {
			throw new ScenarioException(problems);
		}
	}

	private void check(List<Problem> problems, Statement statement, long address) {
		int bits = Math.min(settings.paBits(), 48);
		if (address >>> bits != 0) {
			problems.add(scenario.problem(statement, "expected addresses of at most " + bits + " bits, found " + Address.text(address)));
		}
	}
}
