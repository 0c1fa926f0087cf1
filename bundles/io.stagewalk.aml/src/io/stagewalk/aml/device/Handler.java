package io.stagewalk.aml.device;

import java.util.List;
import java.util.Set;

/**
 * What in Linux takes a device when its namespace is scanned. Platform and AMBA devices are those that Xen's notifiers hear of.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_attach, acpi_default_enumeration"
 */
public enum Handler {
	/** {@code acpi_pci_root_add}. */
	PCI_ROOT("PNP0A03"),
	/** {@code acpi_pci_link_add}. */
	PCI_LINK("PNP0C0F"),
	/** {@code acpi_processor_add}. */
	PROCESSOR("ACPI0007", "LNXCPU"),
	/** {@code container_device_attach}, {@code acpi_processor_container_attach}. */
	CONTAINER("ACPI0004", "PNP0A05", "PNP0A06", "ACPI0010"),
	/** {@code acpi_memory_device_add}: memory that can be plugged. */
	MEMORY("PNP0C80"),
	/** {@code amba_handler_attach}: becomes an AMBA device; {@link Rules#amba} says which. */
	AMBA,
	/** {@code acpi_pnp_attach}: becomes a PNP device; only the IDs of devices that are met on Arm and of usual PC devices. */
	PNP("PNP0C01", "PNP0C02", "PNP0500", "PNP0501", "PNP0510", "PNP0511", "PNP0B00", "PNP0B01", "PNP0B02", "PNP0103", "PNP0800",
			"PNP0300", "PNP0301", "PNP0303", "PNP030B", "PNP0F03", "PNP0F13", "PNP0400", "PNP0401"),
	/** {@code acpi_create_platform_device}: whatever has a hardware ID and nobody else takes. */
	PLATFORM,
	/** Nobody: it is not there, has no hardware ID, or is never made a platform device. */
	NONE;

	/** Never platform devices. @see "Linux, drivers/acpi/acpi_platform.c: forbidden_id_list" */
	private static final Set<String> FORBIDDEN = Set.of("ACPI0009", "ACPI000A", "PNP0000", "PNP0100", "PNP0200", "SMB0001");

	private final Set<String> ids;

	Handler(String... ids) {
		this.ids = Set.of(ids);
	}

	/**
	 * Who takes a usable device: whoever knows the first of its IDs that anybody knows.
	 *
	 * @param own its IDs; what Linux gives to a device that has none counts for handlers only
	 * @see "Linux, drivers/acpi/scan.c: acpi_scan_attach_handler"
	 */
	static Handler of(List<String> ids, Identity own, Rules rules) {
		for (var id : ids) {
			for (var handler : values()) {
				if (handler.takes(id, own, rules)) {
					return handler;
				}
			}
		}
		boolean isPlatform = own.hardwareId().isPresent() && own.ids().stream().noneMatch(FORBIDDEN::contains);
		return isPlatform ? PLATFORM : NONE;
	}

	private boolean takes(String id, Identity own, Rules rules) {
		return switch (this) {
			case AMBA -> rules.amba().contains(id);
			case PNP -> ids.contains(id) && (!rules.neverFromCid().contains(id) || own.hardwareId().filter(id::equals).isPresent());
			case PCI_ROOT, PCI_LINK, PROCESSOR, CONTAINER, MEMORY, PLATFORM, NONE -> ids.contains(id);
		};
	}
}
