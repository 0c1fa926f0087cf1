package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What in Linux takes a device when its namespace is scanned. Platform and AMBA devices are those that Xen's notifiers hear of.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_attach, acpi_scan_attach_handler, acpi_default_enumeration"
 */
public enum Handler {
	/** {@code acpi_pci_root_add}. */
	PCI_ROOT("PNP0A03", "ACPI0016"),
	/** {@code acpi_pci_link_add}. */
	PCI_LINK("PNP0C0F"),
	/** {@code acpi_processor_add}. */
	PROCESSOR("ACPI0007", "LNXCPU"),
	/** {@code container_device_attach}. */
	CONTAINER("ACPI0004", "PNP0A05", "PNP0A06"),
	/** {@code acpi_processor_container_attach}. */
	PROCESSOR_CONTAINER("ACPI0010"),
	/** Memory that can be plugged. A kernel without hot-plug of memory by ACPI, as Debian's for arm64, does nothing but keep others off it. */
	MEMORY("PNP0C80"),
	/** {@code acpi_pnp_attach}: becomes a PNP device; {@link PnpIds} says which. */
	PNP,
	/** {@code amba_handler_attach}: becomes an AMBA device; {@link Rules#amba} says which. */
	AMBA,
	/** {@code acpi_generic_device_attach}: a platform device if it has a property {@code compatible}, and nothing else. */
	GENERIC("PRP0001"),
	/** {@code acpi_create_platform_device}: whatever has a {@code _HID} and nobody else takes. */
	PLATFORM,
	/** It is on a serial bus; the driver of that makes it. */
	SERIAL_BUS,
	/** Nobody: it is not there, has no {@code _HID}, or is never made a platform device. */
	NONE;

	/** Never platform devices. @see "Linux, drivers/acpi/acpi_platform.c: forbidden_id_list" */
	private static final Set<String> FORBIDDEN = Set.of("ACPI0009", "ACPI000A", "PNP0000", "PNP0100", "PNP0200", "SMB0001");

	private final Set<String> ids;

	Handler(String... ids) {
		this.ids = Set.of(ids);
	}

	/** The first of a device's IDs that keeps it from being a platform device. */
	static Optional<String> forbidding(List<String> ids) {
		return ids.stream().filter(FORBIDDEN::contains).findFirst();
	}

	/** Whether it knows one of a device's IDs. @param own the device's */
	boolean takes(String id, Identity own, Rules rules) {
		return switch (this) {
			case AMBA -> rules.amba().contains(id);
			case PNP -> PnpIds.contain(id) && (!rules.neverFromCid().contains(id) || own.hardwareId().filter(id::equals).isPresent());
			case PCI_ROOT, PCI_LINK, PROCESSOR, CONTAINER, PROCESSOR_CONTAINER, MEMORY, GENERIC -> ids.contains(id);
			case PLATFORM, SERIAL_BUS, NONE -> false;
		};
	}
}
