package io.stagewalk.boot.linux.pci;

import static io.stagewalk.boot.version.FunctionHistory.Change.moved;

import java.util.List;

import io.stagewalk.boot.version.FunctionHistory;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.trace.Function;

/** The functions of Linux that find PCI functions. */
public final class PciFunctions {
	private static final FunctionTable TABLE = new FunctionTable();

	static final Function ACPI_PCI_ROOT_ADD = TABLE.function("acpi_pci_root_add", "drivers/acpi/pci_root.c");
	static final Function PCI_ACPI_SCAN_ROOT = TABLE.function("pci_acpi_scan_root", "arch/arm64/kernel/pci.c",
			moved("6.12", "drivers/pci/pci-acpi.c"));
	static final Function PCI_ACPI_SETUP_ECAM_MAPPING = TABLE.function("pci_acpi_setup_ecam_mapping", "arch/arm64/kernel/pci.c",
			moved("6.12", "drivers/pci/pci-acpi.c"));
	static final Function PCI_MCFG_LOOKUP = TABLE.function("pci_mcfg_lookup", "drivers/acpi/pci_mcfg.c");
	static final Function ACPI_GET_RC_RESOURCES = TABLE.function("acpi_get_rc_resources", "drivers/pci/pci-acpi.c");
	static final Function PCI_ECAM_CREATE = TABLE.function("pci_ecam_create", "drivers/pci/ecam.c");
	static final Function PCI_REMAP_CFGSPACE = TABLE.function("pci_remap_cfgspace", "include/linux/io.h");
	static final Function ACPI_PCI_ROOT_CREATE = TABLE.function("acpi_pci_root_create", "drivers/acpi/pci_root.c");
	static final Function PCI_REGISTER_HOST_BRIDGE = TABLE.function("pci_register_host_bridge", "drivers/pci/probe.c");
	static final Function ACPIPHP_ENUMERATE_SLOTS = TABLE.function("acpiphp_enumerate_slots",
			"drivers/pci/hotplug/acpiphp_glue.c");
	/** Arm's, for whoever has no device at hand. */
	public static final Function RAW_PCI_READ = TABLE.function("raw_pci_read", "arch/arm64/kernel/pci.c");
	public static final Function RAW_PCI_WRITE = TABLE.function("raw_pci_write", "arch/arm64/kernel/pci.c");
	static final Function ACPIPHP_ADD_CONTEXT = TABLE.function("acpiphp_add_context", "drivers/pci/hotplug/acpiphp_glue.c");
	static final Function PCI_SCAN_CHILD_BUS = TABLE.function("pci_scan_child_bus", "drivers/pci/probe.c");
	static final Function PCI_SCAN_CHILD_BUS_EXTEND = TABLE.function("pci_scan_child_bus_extend", "drivers/pci/probe.c");
	static final Function PCI_SCAN_BRIDGE_EXTEND = TABLE.function("pci_scan_bridge_extend", "drivers/pci/probe.c");
	static final Function PCI_SCAN_SLOT = TABLE.function("pci_scan_slot", "drivers/pci/probe.c");
	static final Function PCI_SCAN_SINGLE_DEVICE = TABLE.function("pci_scan_single_device", "drivers/pci/probe.c");
	static final Function PCI_SETUP_DEVICE = TABLE.function("pci_setup_device", "drivers/pci/probe.c");
	static final Function PCI_BUS_READ_CONFIG_BYTE = TABLE.function("pci_bus_read_config_byte", "drivers/pci/access.c");
	static final Function PCI_BUS_READ_CONFIG_WORD = TABLE.function("pci_bus_read_config_word", "drivers/pci/access.c");
	static final Function PCI_BUS_READ_CONFIG_DWORD = TABLE.function("pci_bus_read_config_dword", "drivers/pci/access.c");
	static final Function PCI_BUS_WRITE_CONFIG_DWORD = TABLE.function("pci_bus_write_config_dword", "drivers/pci/access.c");
	static final Function PCI_GENERIC_CONFIG_READ = TABLE.function("pci_generic_config_read", "drivers/pci/access.c");
	static final Function PCI_GENERIC_CONFIG_WRITE = TABLE.function("pci_generic_config_write", "drivers/pci/access.c");
	static final Function PCIEHP_IST = TABLE.function("pciehp_ist", "drivers/pci/hotplug/pciehp_hpc.c");
	static final Function PCIEHP_CONFIGURE_DEVICE = TABLE.function("pciehp_configure_device",
			"drivers/pci/hotplug/pciehp_pci.c");
	static final Function PCI_ASSIGN_UNASSIGNED_BRIDGE_RESOURCES = TABLE.function("pci_assign_unassigned_bridge_resources",
			"drivers/pci/setup-bus.c");
	static final Function PCI_DEVICE_PROBE = TABLE.function("pci_device_probe", "drivers/pci/pci-driver.c");
	static final Function PCI_IOMAP = TABLE.function("pci_iomap", "lib/pci_iomap.c", moved("6.9", "drivers/pci/iomap.c"));

	private PciFunctions() {
	}

	public static List<FunctionHistory> histories() {
		return TABLE.histories();
	}
}
