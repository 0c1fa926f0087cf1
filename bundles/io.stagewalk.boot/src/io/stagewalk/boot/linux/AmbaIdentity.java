package io.stagewalk.boot.linux;

import java.util.ArrayList;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;

/**
 * {@code amba_read_periphid}: what a device of the AMBA bus is stands in registers at the end of its memory. They are read before
 * the device is added, and so before Xen's notifier of that bus hears of it.
 *
 * @see "drivers/amba/bus.c:amba_read_periphid; Arm PrimeCell identification registers"
 */
final class AmbaIdentity {
	/** PeriphID0 to 3 and then PCellID0 to 3, from here to the end. */
	private static final int REGISTERS = 0x20;

	private AmbaIdentity() {
	}

	static Activation of(AddressRange memory) {
		if (Long.compareUnsigned(memory.length(), REGISTERS) < 0) {
			return Act.note(LinuxFunctions.AMBA_READ_PERIPHID, memory + " has no room for the registers that say what the device is");
		}
		var calls = new ArrayList<Activation>();
		calls.add(new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, memory, "the registers that say what the device is"));
		for (int offset = REGISTERS; offset > 0; offset -= Integer.BYTES) {
			calls.add(MemoryAccess.read(LinuxFunctions.AMBA_READ_PERIPHID, memory.last() + 1 - offset, Integer.BYTES));
		}
		calls.add(new Iounmap(LinuxFunctions.IOUNMAP, memory));
		return Routine.of(LinuxFunctions.AMBA_READ_PERIPHID, calls);
	}
}
