package io.stagewalk.boot.linux.pci;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;

/**
 * Devices of the namespace below that of a bridge, which by their {@code _ADR} are on the bridge's bus. When Linux makes the bus, and
 * so before it scans it, it asks each of these functions who it is, whether it is there or not.
 *
 * @param slots in the order of the namespace
 * @see "drivers/pci/hotplug/acpiphp_glue.c:acpiphp_enumerate_slots"
 */
public record Slots(List<Slot> slots) {
	/** Of a bridge that no device of the namespace stands for, or that has none below it. */
	public static final Slots NONE = new Slots(List.of());

	private static final int DEVICES = 32;
	private static final int FUNCTIONS = 8;

	/** @param below what is on the bus behind it, if it is a bridge */
	public record Slot(int device, int function, Slots below) {

		/** @param address {@code _ADR}: the device in bits 31:16, the function below */
		public static Slot of(long address, Slots below) {
			return new Slot((int) (address >>> 16) & 0xffff, (int) address & 0xffff, below);
		}

		/** Of what is none the number of another function is asked for, as far as the number of one goes. */
		private long page(ConfigWindow ecam, int bus) {
			return ecam.page(bus, device % DEVICES, function % FUNCTIONS);
		}
	}

	public Slots {
		slots = List.copyOf(slots);
	}

	/** Those behind a bridge. */
	Slots behind(ScanBus.Bridge bridge) {
		return slots.stream().filter(slot -> slot.device == bridge.device() && slot.function == bridge.function()).findFirst()
				.map(Slot::below).orElse(NONE);
	}

	/** Asks all; nothing where the bus has no configuration space. */
	Activation enumerated(ConfigWindow ecam, int bus) {
		var asked = ecam.covers(bus) ? slots : List.<Slot> of();
		return Routine.of(PciFunctions.ACPIPHP_ENUMERATE_SLOTS,
				asked.stream().map(slot -> Routine.of(PciFunctions.ACPIPHP_ADD_CONTEXT, ConfigAccess.read(slot.page(ecam, bus), Integer.BYTES))).toList());
	}
}
