package io.stagewalk.boot.linux.pci;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.view.Mcfg.Allocation;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
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

	/** The note that there is no configuration space; nothing where there is one. */
	public Optional<Activation> missing(List<Allocation> mcfg) {
		var note = Act.note(PciFunctions.PCI_MCFG_LOOKUP, String.format("%s: %04x:%s ECAM region not found", path, segment, buses));
		return window(mcfg).isPresent() ? Optional.empty()
				: Optional.of(Routine.of(PciFunctions.ACPI_PCI_ROOT_ADD, Routine.of(PciFunctions.PCI_ACPI_SCAN_ROOT,
						Routine.of(PciFunctions.PCI_ACPI_SETUP_ECAM_MAPPING, note))));
	}

	/**
	 * Its configuration space is mapped, in one piece, and its root bus is there.
	 *
	 * @param mcfg of the MCFG, in its order; empty where there is none
	 */
	public Optional<Activation> mapped(List<Allocation> mcfg) {
		return window(mcfg).map(ecam -> Routine.of(PciFunctions.ACPI_PCI_ROOT_ADD, Routine.of(PciFunctions.PCI_ACPI_SCAN_ROOT,
				Routine.of(PciFunctions.PCI_ACPI_SETUP_ECAM_MAPPING, Routine.of(PciFunctions.PCI_ECAM_CREATE,
						new Ioremap(PciFunctions.PCI_REMAP_CFGSPACE, MappingSite.IOREMAP, ecam.range(), "ECAM"), new RegisterBus(path, ecam))))));
	}

	/**
	 * Whoever does hot-plug looks whether a function of the root bus is there.
	 *
	 * @param address its device number in the high 16 bits, its function number in the low ones
	 */
	public Optional<Activation> vendor(List<Allocation> mcfg, long address) {
		return window(mcfg).flatMap(ecam -> SlotFunction.asked(ecam, buses.first(), address))
				.map(asked -> Routine.of(PciFunctions.ACPI_PCI_ROOT_ADD, Routine.of(PciFunctions.ACPI_PCI_ROOT_CREATE, asked)));
	}

	/** Its buses are scanned. */
	public Optional<Activation> scanned(List<Allocation> mcfg) {
		return window(mcfg).map(ecam -> Routine.of(PciFunctions.ACPI_PCI_ROOT_ADD, Routine.of(PciFunctions.PCI_ACPI_SCAN_ROOT,
				Routine.of(PciFunctions.ACPI_PCI_ROOT_CREATE,
						Routine.of(PciFunctions.PCI_SCAN_CHILD_BUS, ScanBus.root(ecam, buses.first()))))));
	}

	/**
	 * Where its configuration space is: what {@code _CBA} says, or else the last allocation of the MCFG that has all of its
	 * buses. One that has only some of them is none.
	 *
	 * @see "drivers/acpi/pci_mcfg.c:pci_mcfg_lookup"
	 */
	public Optional<ConfigWindow> window(List<Allocation> mcfg) {
		var base = configurationBase.map(PA::value).filter(address -> address != 0)
				.or(() -> mcfg.reversed().stream().filter(this::isCoveredBy).map(one -> one.base().value()).filter(address -> address != 0)
						.findFirst());
		return base.map(address -> address + ((long) buses.first() << BUS_SHIFT))
				.filter(first -> Long.compareUnsigned(first, first + (256L << BUS_SHIFT)) < 0)
				.map(first -> new ConfigWindow(segment, buses, first));
	}

	private boolean isCoveredBy(Allocation one) {
		return one.segment() == segment && new BusRange(one.firstBus(), one.lastBus()).contains(buses);
	}
}
