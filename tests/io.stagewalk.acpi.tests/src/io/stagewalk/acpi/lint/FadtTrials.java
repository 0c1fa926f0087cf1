package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.server;

import java.util.Arrays;
import java.util.List;

/** FADT. */
final class FadtTrials {
	private static final int HW_REDUCED = 1 << 20, RESET_REGISTER = 1 << 10;

	private FadtTrials() {
	}

	static List<Trial> all() {
		return List.of(server("FADT-VERSION", machine -> machine.set("FACP", "Revision", 5).set("FACP", "FADT Minor Revision", 0), "of ACPI 5.0"),
				server("FADT-LENGTH", FadtTrials::shortened, "268 bytes, revision 6 has 276"),
				server("FADT-HARDWARE-REDUCED", machine -> machine.set("FACP", "Flags", 0), "HW_REDUCED_ACPI is 0 in 0x0"),
				server("FADT-PSCI", machine -> machine.set("FACP", "ARM_BOOT_ARCH", 0), "PSCI_COMPLIANT is 0"),
				server("XEN-PSCI-HVC", machine -> machine.set("FACP", "ARM_BOOT_ARCH", 3), "PSCI_USE_HVC is 1"),
				server("FADT-POINTERS", machine -> machine.set("FACP", "DSDT", 0x1000), "and DSDT 0x00001000"),
				server("FADT-DSDT", machine -> machine.set("FACP", "X_DSDT", 0xbc437500L), "not at 0xbc437500"),
				server("FADT-LEGACY", machine -> machine.set("FACP", "PM1a_EVT_BLK", 0x600), "PM1a_EVT_BLK is 0x600"),
				new Trial("FADT-RESET", reset(8), reset(32), "the register has 32 bits at bit 0 instead of 8"),
				server("FADT-SLEEP", machine -> machine.set("FACP", "Sleep Control Register/Address", 0x9090000L),
						"SLEEP_CONTROL_REG is at 0x09090000, SLEEP_STATUS_REG at 0x00000000"));
	}

	private static Machine reset(int bits) {
		return Machines.server().set("FACP", "Flags", HW_REDUCED | RESET_REGISTER).set("FACP", "Reset Register/Bit Width", bits)
				.set("FACP", "Reset Register/Address", 0x9090000L);
	}

	private static Machine shortened(Machine machine) {
		var bytes = Arrays.copyOf(machine.model("FACP").bytes(), 268);
		return machine.bytes("FACP", bytes).raw("FACP", table -> {
			table[4] = 12;
			table[5] = 1;
		});
	}
}
