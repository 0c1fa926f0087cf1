package io.stagewalk.boot.linux.pci;

import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;

/**
 * A device of the namespace that by its {@code _ADR} is a function of PCI. When Linux makes the bus that it is on, and so before it scans
 * it, it asks the function who it is, whether it is there or not.
 *
 * @see "drivers/pci/hotplug/acpiphp_glue.c:acpiphp_add_context"
 */
public final class SlotFunction {
	private static final int DEVICES = 32;
	private static final int FUNCTIONS = 8;

	private SlotFunction() {
	}

	/**
	 * Nothing where the bus has no configuration space. Of what is none the number of another function is asked for, as far as the number
	 * of one goes.
	 *
	 * @param address {@code _ADR}: the device in bits 31:16, the function below
	 */
	public static Optional<Activation> asked(ConfigWindow ecam, int bus, long address) {
		return ecam.covers(bus) ? Optional.of(Routine.of(PciFunctions.ACPIPHP_ENUMERATE_SLOTS, Routine.of(PciFunctions.ACPIPHP_ADD_CONTEXT,
				ConfigAccess.read(ecam.registers(bus, (int) (address >>> 16 & 0xffff) % DEVICES, (int) (address & 0xffff) % FUNCTIONS), 0,
						Integer.BYTES))))
				: Optional.empty();
	}
}
