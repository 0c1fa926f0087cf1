package io.stagewalk.boot.policy;

/** Where in Linux a mapping hypercall could be made. */
public enum MappingSite {
	/** {@code acpi_os_ioremap}: tables and OperationRegions. */
	ACPI_OS_IOREMAP,
	/** Any {@code ioremap}, that of {@code acpi_os_ioremap} included. */
	IOREMAP,
	/** The bus notifiers of {@code drivers/xen/arm-device.c}: the resources of platform and AMBA devices. */
	BUS_NOTIFIER
}
