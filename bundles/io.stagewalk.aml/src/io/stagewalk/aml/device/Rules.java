package io.stagewalk.aml.device;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What differs between versions of Linux, and between machines, in which devices there are and who takes them.
 *
 * @param amba         hardware IDs that become AMBA devices
 * @param neverFromCid IDs of PNP devices that count only as a device's {@code _HID}, not among its {@code _CID}s
 * @param descriptions objects that are evaluated as soon as a device has been made, whatever they hold
 * @param hiddenUart   the base address of the UART that a STAO says is the hypervisor's: its device is left out. The list of names
 *                     in a STAO hides nothing: Linux says that it does not support it, and goes on
 * @see "Linux, drivers/acpi/scan.c: acpi_scan_init, acpi_store_pld_crc; drivers/acpi/device_sysfs.c: acpi_device_setup_files;
 *      drivers/acpi/acpi_pnp.c; drivers/acpi/arm64/amba.c"
 */
public record Rules(Set<String> amba, Set<String> neverFromCid, List<String> descriptions, OptionalLong hiddenUart) {
	/** The one that also kernels read that leave it to whoever reads a device's description to evaluate that. */
	public static final List<String> LOCATION = List.of("_PLD");
	public static final List<String> LOCATION_AND_DESCRIPTION = List.of("_PLD", "_STR");
	/** Those of Linux 6.1: whoever looks at a platform's devices without a boot, and so without a version of Linux, takes these. */
	public static final Rules LINUX_6_1 = new Rules(Set.of("ARMH0061", "ARMH0330", "ARMHC500", "ARMHC501", "ARMHC502", "ARMHC503",
			"ARMHC979", "ARMHC97C", "ARMHC98D", "ARMHC9CA", "ARMHC9FF"), Set.of(), LOCATION_AND_DESCRIPTION, OptionalLong.empty());

	public Rules {
		amba = Set.copyOf(amba);
		neverFromCid = Set.copyOf(neverFromCid);
		descriptions = List.copyOf(descriptions);
	}

	/** The same where the hypervisor has this UART, or none. */
	public Rules hiding(OptionalLong uart) {
		return new Rules(amba, neverFromCid, descriptions, uart);
	}
}
