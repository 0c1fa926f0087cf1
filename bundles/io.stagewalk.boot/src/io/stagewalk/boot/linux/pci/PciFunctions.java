package io.stagewalk.boot.linux.pci;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux that find PCI functions. */
public final class PciFunctions {
	private static final List<Function> POINTS = new ArrayList<>();

	static final Function ACPI_PCI_ROOT_ADD = function("acpi_pci_root_add", "drivers/acpi/pci_root.c");
	static final Function PCI_ACPI_SCAN_ROOT = function("pci_acpi_scan_root", "arch/arm64/kernel/pci.c");
	static final Function PCI_ACPI_SETUP_ECAM_MAPPING = function("pci_acpi_setup_ecam_mapping", "arch/arm64/kernel/pci.c");
	static final Function PCI_MCFG_LOOKUP = function("pci_mcfg_lookup", "drivers/acpi/pci_mcfg.c");
	static final Function ACPI_GET_RC_RESOURCES = function("acpi_get_rc_resources", "drivers/pci/pci-acpi.c");
	static final Function PCI_ECAM_CREATE = function("pci_ecam_create", "drivers/pci/ecam.c");
	static final Function PCI_REMAP_CFGSPACE = function("pci_remap_cfgspace", "drivers/pci/pci.c");
	static final Function ACPI_PCI_ROOT_CREATE = function("acpi_pci_root_create", "drivers/acpi/pci_root.c");
	static final Function PCI_REGISTER_HOST_BRIDGE = function("pci_register_host_bridge", "drivers/pci/probe.c");
	static final Function ACPIPHP_ENUMERATE_SLOTS = function("acpiphp_enumerate_slots", "drivers/pci/hotplug/acpiphp_glue.c");
	/** Arm's, for whoever has no device at hand. */
	public static final Function RAW_PCI_READ = function("raw_pci_read", "arch/arm64/kernel/pci.c");
	public static final Function RAW_PCI_WRITE = function("raw_pci_write", "arch/arm64/kernel/pci.c");
	static final Function ACPIPHP_ADD_CONTEXT = function("acpiphp_add_context", "drivers/pci/hotplug/acpiphp_glue.c");
	static final Function PCI_SCAN_CHILD_BUS = function("pci_scan_child_bus", "drivers/pci/probe.c");
	static final Function PCI_SCAN_CHILD_BUS_EXTEND = function("pci_scan_child_bus_extend", "drivers/pci/probe.c");
	static final Function PCI_SCAN_BRIDGE_EXTEND = function("pci_scan_bridge_extend", "drivers/pci/probe.c");
	static final Function PCI_SCAN_SLOT = function("pci_scan_slot", "drivers/pci/probe.c");
	static final Function PCI_SCAN_SINGLE_DEVICE = function("pci_scan_single_device", "drivers/pci/probe.c");
	static final Function PCI_SETUP_DEVICE = function("pci_setup_device", "drivers/pci/probe.c");
	static final Function PCI_BUS_READ_CONFIG_BYTE = function("pci_bus_read_config_byte", "drivers/pci/access.c");
	static final Function PCI_BUS_READ_CONFIG_WORD = function("pci_bus_read_config_word", "drivers/pci/access.c");
	static final Function PCI_BUS_READ_CONFIG_DWORD = function("pci_bus_read_config_dword", "drivers/pci/access.c");
	static final Function PCI_BUS_WRITE_CONFIG_DWORD = function("pci_bus_write_config_dword", "drivers/pci/access.c");
	static final Function PCI_GENERIC_CONFIG_READ = function("pci_generic_config_read", "drivers/pci/access.c");
	static final Function PCI_GENERIC_CONFIG_WRITE = function("pci_generic_config_write", "drivers/pci/access.c");
	static final Function PCIEHP_IST = function("pciehp_ist", "drivers/pci/hotplug/pciehp_hpc.c");
	static final Function PCIEHP_CONFIGURE_DEVICE = function("pciehp_configure_device", "drivers/pci/hotplug/pciehp_pci.c");
	static final Function PCI_ASSIGN_UNASSIGNED_BRIDGE_RESOURCES = function("pci_assign_unassigned_bridge_resources",
			"drivers/pci/setup-bus.c");
	static final Function PCI_DEVICE_PROBE = function("pci_device_probe", "drivers/pci/pci-driver.c");
	static final Function PCI_IOMAP = function("pci_iomap", "lib/pci_iomap.c");
	static final Function READL = function("readl", "arch/arm64/include/asm/io.h");
	static final Function WRITEL = function("writel", "arch/arm64/include/asm/io.h");

	private PciFunctions() {
	}

	/** The functions that a scenario may name as points of the boot. */
	public static List<Function> points() {
		return Collections.unmodifiableList(POINTS);
	}

	private static Function function(String name, String file) {
		var function = new Function(name, file);
		POINTS.add(function);
		return function;
	}
}
