package io.stagewalk.boot.linux.pci;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.view.Mcfg.Allocation;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.pci.McfgQuirk.Controller;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.EcamOps;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.trace.Function;

/**
 * A PCI root bridge as the namespace says it.
 *
 * @param path              absolute
 * @param segment           {@code _SEG}, 0 where it is missing
 * @param buses             of {@code _CRS}; where that has none, from {@code _BBN} to 255
 * @param configurationBase {@code _CBA}: where bus 0's configuration space would be, also where the first bus is another
 * @see "drivers/acpi/pci_root.c:acpi_pci_root_add; arch/arm64/kernel/pci.c:pci_acpi_scan_root"
 */
public record PciRoot(String path, int segment, BusRange buses, Optional<PA> configurationBase) {
	/** Whoever takes it. */
	public static final Function FUNCTION = PciFunctions.ACPI_PCI_ROOT_ADD;

	private static final int BUS_SHIFT = 20;

	/**
	 * Where its configuration space is, before it is known how Linux gets at it.
	 *
	 * @param buses      that it has room for
	 * @param range      of it
	 * @param controller what Linux knows of the machine
	 */
	public record Space(BusRange buses, AddressRange range, Controller controller) {
	}

	/** What {@code pci_mcfg_lookup} tells: that there is none, or that it is not as it should be; nothing else. */
	public Optional<Activation> looked(ConfigSpaces mcfg) {
		var space = space(mcfg);
		if (space.isEmpty()) {
			return Optional.of(inSetup(Act.note(PciFunctions.PCI_MCFG_LOOKUP,
					String.format("%s: %04x:%s ECAM region not found", path, segment, buses))));
		}
		return space.filter(found -> found.controller != Controller.GENERIC).map(found -> inSetup(Act.note(PciFunctions.PCI_MCFG_LOOKUP,
				String.format("%s: MCFG quirk: ECAM at %s for %s with %s", path, found.range, buses, found.controller.symbol()))));
	}

	/**
	 * Its configuration space is mapped, in one piece; and unless Linux has to look for registers first, its root bus is there. Where
	 * somebody has that memory already, there will be no bus.
	 *
	 * @param known buses of others
	 */
	public Optional<Activation> mapped(ConfigSpaces mcfg, List<Acpica.Buses> known) {
		return space(mcfg).map(space -> {
			var owner = owner(space, known);
			if (owner.isPresent()) {
				return created(Act.note(PciFunctions.PCI_ECAM_CREATE, String.format("can't claim ECAM area %s: address conflict with PCI ECAM %s",
						space.range, range(owner.get()))));
			}
			var map = new Ioremap(PciFunctions.PCI_REMAP_CFGSPACE, MappingSite.IOREMAP, mapping(space), "ECAM");
			return space.controller.needs() != Controller.Needs.NOTHING ? created(map)
					: created(map, registered(space, space.controller.ops(Optional.empty(), segment).orElseThrow()));
		});
	}

	/** The registers without which Linux does not get at configuration space are mapped, and then its root bus is there. */
	public Optional<Activation> reached(ConfigSpaces mcfg, Optional<AddressRange> registers) {
		return space(mcfg).map(space -> space.controller.ops(registers, segment)
				.map(ops -> created(new Ioremap(PciFunctions.PCI_REMAP_CFGSPACE, MappingSite.IOREMAP, registers(ops), "the controller's registers"),
						registered(space, ops)))
				.orElseGet(() -> created(Act.note(PciFunctions.ACPI_GET_RC_RESOURCES, "can't get rc base address"))));
	}

	private static AddressRange registers(EcamOps ops) {
		return switch (ops) {
			case EcamOps.RootPort(var registers, var narrow) -> registers;
			case EcamOps.XGene(var registers) -> registers;
			case EcamOps.ThunderPem(var registers) -> AddressRange.ofLength(registers.first(), 1 << 16);
			case EcamOps.Ecam none -> throw new IllegalStateException("nothing is mapped but ECAM");
			case EcamOps.Tegra194 none -> throw new IllegalStateException("nothing is mapped but ECAM");
		};
	}

	private RegisterBus registered(Space space, EcamOps ops) {
		return new RegisterBus(path, new ConfigWindow(segment, space.buses, space.range.first(), ops));
	}

	/** As much as its buses take. */
	private static AddressRange mapping(Space space) {
		return AddressRange.ofLength(space.range.first(), (long) space.buses.last() - space.buses.first() + 1 << space.controller.busShift());
	}

	/** Whoever has some of the memory already, and who is not the bridge itself. */
	private Optional<Acpica.Buses> owner(Space space, List<Acpica.Buses> known) {
		return known.stream().filter(other -> !other.root().shortText().equals(path)).filter(other -> range(other).overlaps(space.range))
				.findFirst();
	}

	private static AddressRange range(Acpica.Buses buses) {
		return ConfigWindow.of(buses).range();
	}

	/**
	 * Whoever does hot-plug looks whether a function of the root bus is there.
	 *
	 * @param address its device number in the high 16 bits, its function number in the low ones
	 */
	public Optional<Activation> vendor(List<Acpica.Buses> known, long address) {
		return window(known).flatMap(ecam -> SlotFunction.asked(ecam, ecam.buses().first(), address))
				.map(asked -> Routine.of(PciFunctions.ACPI_PCI_ROOT_ADD, Routine.of(PciFunctions.ACPI_PCI_ROOT_CREATE, asked)));
	}

	/** Its buses are scanned. */
	public Optional<Activation> scanned(List<Acpica.Buses> known) {
		return window(known).map(ecam -> Routine.of(PciFunctions.ACPI_PCI_ROOT_ADD, Routine.of(PciFunctions.PCI_ACPI_SCAN_ROOT,
				Routine.of(PciFunctions.ACPI_PCI_ROOT_CREATE,
						Routine.of(PciFunctions.PCI_SCAN_CHILD_BUS, ScanBus.root(ecam, ecam.buses().first()))))));
	}

	/** Whether Linux goes on with it once its configuration space was to be mapped. */
	public boolean isMapped(ConfigSpaces mcfg, List<Acpica.Buses> known) {
		return window(known).isPresent()
				|| space(mcfg).filter(space -> space.controller.needs() != Controller.Needs.NOTHING && owner(space, known).isEmpty()).isPresent();
	}

	/** Its buses, once they can be reached. */
	public Optional<ConfigWindow> window(List<Acpica.Buses> known) {
		return known.stream().filter(buses -> buses.root().shortText().equals(path)).findFirst().map(ConfigWindow::of);
	}

	/**
	 * Where its configuration space is: what {@code _CBA} says, or else the first allocation of the MCFG that has all of its
	 * buses, unless Linux knows better. An allocation that has only some of them is none.
	 *
	 * @see "drivers/acpi/pci_mcfg.c:pci_mcfg_lookup, which goes through them from the last to the first, and keeps the last that it comes to"
	 */
	public Optional<Space> space(ConfigSpaces mcfg) {
		var quirk = mcfg.quirk(segment);
		if (quirk.space().isPresent()) {
			var range = quirk.space().get();
			int room = (int) (range.length() >>> quirk.controller().busShift());
			return Optional.of(new Space(new BusRange(buses.first(), Math.min(buses.last(), buses.first() + room - 1)), range, quirk.controller()));
		}
		var base = configurationBase.map(PA::value).filter(address -> address != 0)
				.or(() -> mcfg.allocations().stream().filter(this::isCoveredBy).map(one -> one.base().value()).findFirst())
				.filter(address -> address != 0);
		return base.map(address -> address + ((long) buses.first() << BUS_SHIFT))
				.filter(first -> Long.compareUnsigned(first, first + (256L << BUS_SHIFT)) < 0)
				.map(first -> new Space(buses, AddressRange.ofLength(first, (long) buses.last() - buses.first() + 1 << BUS_SHIFT),
						quirk.controller()));
	}

	private boolean isCoveredBy(Allocation one) {
		return one.segment() == segment && new BusRange(one.firstBus(), one.lastBus()).contains(buses);
	}

	private static Activation inSetup(Activation what) {
		return Routine.of(PciFunctions.ACPI_PCI_ROOT_ADD, Routine.of(PciFunctions.PCI_ACPI_SCAN_ROOT,
				Routine.of(PciFunctions.PCI_ACPI_SETUP_ECAM_MAPPING, what)));
	}

	private static Activation created(Activation... what) {
		return inSetup(Routine.of(PciFunctions.PCI_ECAM_CREATE, what));
	}
}
