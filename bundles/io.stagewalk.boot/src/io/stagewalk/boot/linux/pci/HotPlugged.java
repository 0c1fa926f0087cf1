package io.stagewalk.boot.linux.pci;

import java.util.ArrayList;

import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;

/**
 * What Linux does when a slot says that something was plugged in: it looks what that is, writes its BARs, and a driver maps
 * each of them and reads its first register.
 *
 * @see "linux/drivers/pci/hotplug/pciehp_pci.c:pciehp_configure_device"
 */
public final class HotPlugged {
	private static final int BASE_ADDRESS = 0x10, COMMAND = 0x04, SLOT_SHIFT = 15;

	private HotPlugged() {
	}

	/** @param slot where the configuration space of the slot's function 0 is */
	public static Activation of(long slot, ConfigSpace function) {
		var calls = new ArrayList<Activation>();
		var address = function.address();
		var window = new ConfigWindow(address.segment(), new BusRange(address.bus(), address.bus()), slot - ((long) address.device() << SLOT_SHIFT));
		calls.add(ScanSlot.of(window, address.bus(), address.device()));
		var registers = window.registers(address.bus(), address.device(), address.function());
		var assigned = new ArrayList<Activation>();
		function.bars().forEach(bar -> assigned.add(ConfigAccess.write(registers, BASE_ADDRESS + bar.index() * 4)));
		assigned.add(ConfigAccess.write(registers, COMMAND));
		calls.add(Routine.of(PciFunctions.PCI_ASSIGN_UNASSIGNED_BRIDGE_RESOURCES, assigned));
		var probed = new ArrayList<Activation>();
		function.bars().forEach(bar -> {
			probed.add(new Ioremap(PciFunctions.PCI_IOMAP, MappingSite.IOREMAP, bar.range(), "BAR " + bar.index()));
			probed.add(MemoryAccess.read(LinuxFunctions.READL, bar.range().first(), Integer.BYTES));
		});
		calls.add(Routine.of(PciFunctions.PCI_DEVICE_PROBE, probed));
		return Routine.of(PciFunctions.PCIEHP_IST, Routine.of(PciFunctions.PCIEHP_CONFIGURE_DEVICE, calls));
	}
}
