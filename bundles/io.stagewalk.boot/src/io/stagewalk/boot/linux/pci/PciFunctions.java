package io.stagewalk.boot.linux.pci;

import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux that find PCI functions. */
public final class PciFunctions {
	static final Function ACPI_PCI_ROOT_ADD = new Function("acpi_pci_root_add", "drivers/acpi/pci_root.c");
	static final Function PCI_ACPI_SCAN_ROOT = new Function("pci_acpi_scan_root", "arch/arm64/kernel/pci.c");
	static final Function PCI_ACPI_SETUP_ECAM_MAPPING = new Function("pci_acpi_setup_ecam_mapping", "arch/arm64/kernel/pci.c");
	static final Function PCI_MCFG_LOOKUP = new Function("pci_mcfg_lookup", "drivers/acpi/pci_mcfg.c");
	static final Function PCI_ECAM_CREATE = new Function("pci_ecam_create", "drivers/pci/ecam.c");
	static final Function PCI_REMAP_CFGSPACE = new Function("pci_remap_cfgspace", "drivers/pci/pci.c");
	static final Function ACPI_PCI_ROOT_CREATE = new Function("acpi_pci_root_create", "drivers/acpi/pci_root.c");
	static final Function PCI_REGISTER_HOST_BRIDGE = new Function("pci_register_host_bridge", "drivers/pci/probe.c");
	static final Function ACPIPHP_ENUMERATE_SLOTS = new Function("acpiphp_enumerate_slots", "drivers/pci/hotplug/acpiphp_glue.c");
	/** Arm's, for whoever has no device at hand. */
	public static final Function RAW_PCI_READ = new Function("raw_pci_read", "arch/arm64/kernel/pci.c");
	public static final Function RAW_PCI_WRITE = new Function("raw_pci_write", "arch/arm64/kernel/pci.c");
	static final Function ACPIPHP_ADD_CONTEXT = new Function("acpiphp_add_context", "drivers/pci/hotplug/acpiphp_glue.c");
	static final Function PCI_SCAN_CHILD_BUS = new Function("pci_scan_child_bus", "drivers/pci/probe.c");
	static final Function PCI_SCAN_CHILD_BUS_EXTEND = new Function("pci_scan_child_bus_extend", "drivers/pci/probe.c");
	static final Function PCI_SCAN_BRIDGE_EXTEND = new Function("pci_scan_bridge_extend", "drivers/pci/probe.c");
	static final Function PCI_SCAN_SLOT = new Function("pci_scan_slot", "drivers/pci/probe.c");
	static final Function PCI_SCAN_SINGLE_DEVICE = new Function("pci_scan_single_device", "drivers/pci/probe.c");
	static final Function PCI_SETUP_DEVICE = new Function("pci_setup_device", "drivers/pci/probe.c");
	static final Function PCI_BUS_READ_CONFIG_BYTE = new Function("pci_bus_read_config_byte", "drivers/pci/access.c");
	static final Function PCI_BUS_READ_CONFIG_WORD = new Function("pci_bus_read_config_word", "drivers/pci/access.c");
	static final Function PCI_BUS_READ_CONFIG_DWORD = new Function("pci_bus_read_config_dword", "drivers/pci/access.c");
	static final Function PCI_BUS_WRITE_CONFIG_DWORD = new Function("pci_bus_write_config_dword", "drivers/pci/access.c");
	static final Function PCI_GENERIC_CONFIG_READ = new Function("pci_generic_config_read", "drivers/pci/access.c");
	static final Function PCI_GENERIC_CONFIG_WRITE = new Function("pci_generic_config_write", "drivers/pci/access.c");
	static final Function PCIEHP_IST = new Function("pciehp_ist", "drivers/pci/hotplug/pciehp_hpc.c");
	static final Function PCIEHP_CONFIGURE_DEVICE = new Function("pciehp_configure_device", "drivers/pci/hotplug/pciehp_pci.c");
	static final Function PCI_ASSIGN_UNASSIGNED_BRIDGE_RESOURCES = new Function("pci_assign_unassigned_bridge_resources",
			"drivers/pci/setup-bus.c");
	static final Function PCI_DEVICE_PROBE = new Function("pci_device_probe", "drivers/pci/pci-driver.c");
	static final Function PCI_IOMAP = new Function("pci_iomap", "lib/pci_iomap.c");
	static final Function READL = new Function("readl", "arch/arm64/include/asm/io.h");

	private PciFunctions() {
	}

	/** Those that a scenario may name as points of the boot. */
	public static List<Function> points() {
		return List.of(ACPI_PCI_ROOT_ADD, PCI_ACPI_SCAN_ROOT, PCI_ACPI_SETUP_ECAM_MAPPING, PCI_MCFG_LOOKUP, PCI_ECAM_CREATE,
				PCI_REMAP_CFGSPACE, ACPI_PCI_ROOT_CREATE, PCI_SCAN_CHILD_BUS, PCI_SCAN_CHILD_BUS_EXTEND, PCI_SCAN_BRIDGE_EXTEND,
				PCI_SCAN_SLOT, PCI_SCAN_SINGLE_DEVICE, PCI_SETUP_DEVICE, PCI_BUS_READ_CONFIG_BYTE, PCI_BUS_READ_CONFIG_WORD,
				PCI_BUS_READ_CONFIG_DWORD, PCI_BUS_WRITE_CONFIG_DWORD, PCI_GENERIC_CONFIG_READ, PCI_GENERIC_CONFIG_WRITE,
				PCI_REGISTER_HOST_BRIDGE, ACPIPHP_ENUMERATE_SLOTS, ACPIPHP_ADD_CONTEXT, RAW_PCI_READ, RAW_PCI_WRITE);
	}
}
