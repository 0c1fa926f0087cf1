package io.stagewalk.boot.linux;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.PciAddress;
import io.stagewalk.scenario.Statement.PciFunction.Layout;
import io.stagewalk.trace.Function;

/** A PCI root bridge: its configuration space is mapped and its root bus searched. */
public final class PciScan {
	private static final int DEVICES = 32;
	private static final int FUNCTIONS = 8;

	private PciScan() {
	}

	/**
	 * A window of configuration space.
	 *
	 * @param base of the window's first bus
	 * @see "MCFG; PCI Firmware Specification 3.3, 4.1.2"
	 */
	public record Ecam(int segment, int firstBus, AddressRange window) {

		/** Where a function of the first bus has its page. */
		long page(int device, int function) {
			return window.first() + ((long) device << 15 | (long) function << 12);
		}
	}

	/** A function that answers. */
	public record Present(PciAddress address, Layout layout) {
	}

	/** {@code acpi_pci_root_add} of a root bridge. */
	public static Activation root(Ecam ecam, List<Present> present) {
		var remap = new Ioremap(LinuxFunctions.PCI_REMAP_CFGSPACE, MappingSite.IOREMAP, ecam.window(), "ECAM");
		return Routine.of(LinuxFunctions.ACPI_PCI_ROOT_ADD,
				Routine.of(LinuxFunctions.PCI_ACPI_SETUP_ECAM_MAPPING, Routine.of(LinuxFunctions.PCI_ECAM_CREATE, remap)),
				new Bus(ecam, List.copyOf(present), 0));
	}

	/** {@code pci_scan_child_bus}: one slot after the other. */
	private record Bus(Ecam ecam, List<Present> present, int device) implements Activation {
		@Override
		public Function function() {
			return LinuxFunctions.PCI_SCAN_CHILD_BUS;
		}

		@Override
		public Transition step(Machine machine) {
			return device == DEVICES ? Transition.finish(machine, Result.OK)
					: Transition.call(machine, new Bus(ecam, present, device + 1), new Slot(ecam, present, device, 0));
		}
	}

	/** {@code pci_scan_slot}: function 0, and the others if it says that there are others. */
	private record Slot(Ecam ecam, List<Present> present, int device, int next) implements Activation {
		@Override
		public Function function() {
			return LinuxFunctions.PCI_SCAN_SLOT;
		}

		@Override
		public Transition step(Machine machine) {
			if (next == FUNCTIONS || next > 0 && layoutOf(0) != Layout.MULTI) {
				return Transition.finish(machine, Result.OK);
			}
			var read = MemoryAccess.read(LinuxFunctions.PCI_GENERIC_CONFIG_READ, ecam.page(device, next), Integer.BYTES);
			return Transition.call(machine, new Slot(ecam, present, device, next + 1),
					layoutOf(next) == null ? read.readingNothing() : read);
		}

		/** Null if the function is not there. */
		private Layout layoutOf(int function) {
			var address = new PciAddress(ecam.segment, ecam.firstBus, device, function);
			return present.stream().filter(one -> one.address.equals(address)).map(Present::layout).findFirst().orElse(null);
		}
	}
}
