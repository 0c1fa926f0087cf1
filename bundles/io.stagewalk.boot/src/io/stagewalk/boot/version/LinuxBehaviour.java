package io.stagewalk.boot.version;

/** What one version of Linux does and another does not, as far as device memory goes. */
public enum LinuxBehaviour {
	/** {@code acpi_init} makes the devices of the IORT before it looks at the HEST (6.6 and older); later after it. */
	IORT_BEFORE_HEST,
	/** What ACPICA maps for an operation region ends with a page (6.9 and older); later with the region. */
	WINDOWS_END_WITH_A_PAGE,
	/** Devices are made of the performance monitors in the APMT (6.2 and later). */
	READS_APMT,
	/** The APMT is looked at after the namespace was scanned (6.2 to 6.4); later with the IORT. */
	APMT_AFTER_SCAN,
	/** A PNP0C01 or PNP0C02 among a device's compatible IDs makes it a PNP device (6.19 and older); later only as its own ID. */
	PNP_TAKES_COMPATIBLE_SYSTEM_DEVICES
}
