package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux that the model passes through, by their real names and files: the named points of a boot. */
public final class LinuxFunctions {
	private static final List<Function> POINTS = new ArrayList<>();

	public static final Function PRIMARY_ENTRY = function("primary_entry", "arch/arm64/kernel/head.S");
	public static final Function START_KERNEL = function("start_kernel", "init/main.c");
	public static final Function SETUP_ARCH = function("setup_arch", "arch/arm64/kernel/setup.c");
	public static final Function ACPI_BOOT_TABLE_INIT = function("acpi_boot_table_init", "arch/arm64/kernel/acpi.c");
	public static final Function ACPI_TB_PARSE_ROOT_TABLE = function("acpi_tb_parse_root_table", "drivers/acpi/acpica/tbutils.c");
	public static final Function ACPI_TB_INSTALL_STANDARD_TABLE = function("acpi_tb_install_standard_table",
			"drivers/acpi/acpica/tbinstal.c");
	public static final Function INIT_IRQ = function("init_IRQ", "arch/arm64/kernel/irq.c");
	public static final Function GIC_ACPI_INIT = function("gic_acpi_init", "drivers/irqchip/irq-gic-v3.c");
	public static final Function XEN_GUEST_INIT = function("xen_guest_init", "arch/arm/xen/enlighten.c");
	public static final Function XEN_XLATE_MAP_BALLOONED_PAGES = function("xen_xlate_map_ballooned_pages", "drivers/xen/xlate_mmu.c");
	public static final Function REGISTER_XEN_PLATFORM_NOTIFIER = function("register_xen_platform_notifier", "drivers/xen/arm-device.c");
	public static final Function ACPI_INIT = function("acpi_init", "drivers/acpi/bus.c");
	public static final Function ACPI_BUS_INIT = function("acpi_bus_init", "drivers/acpi/bus.c");
	public static final Function ACPI_LOAD_TABLES = function("acpi_load_tables", "drivers/acpi/acpica/tbxfload.c");
	public static final Function ACPI_NS_LOAD_TABLE = function("acpi_ns_load_table", "drivers/acpi/acpica/nsload.c");
	public static final Function ACPI_OS_MAP_MEMORY = function("acpi_os_map_memory", "drivers/acpi/osl.c");
	public static final Function ACPI_INITIALIZE_OBJECTS = function("acpi_initialize_objects", "drivers/acpi/acpica/utxfinit.c");
	public static final Function ACPI_NS_INITIALIZE_DEVICES = function("acpi_ns_initialize_devices", "drivers/acpi/acpica/nsinit.c");
	public static final Function ACPI_NS_EVALUATE = function("acpi_ns_evaluate", "drivers/acpi/acpica/nseval.c");
	public static final Function ACPI_EV_ADDRESS_SPACE_DISPATCH = function("acpi_ev_address_space_dispatch",
			"drivers/acpi/acpica/evregion.c");
	public static final Function ACPI_EX_SYSTEM_MEMORY_SPACE_HANDLER = function("acpi_ex_system_memory_space_handler",
			"drivers/acpi/acpica/exregion.c");
	public static final Function ACPI_IORT_INIT = function("acpi_iort_init", "drivers/acpi/arm64/iort.c");
	public static final Function ACPI_SCAN_INIT = function("acpi_scan_init", "drivers/acpi/scan.c");
	public static final Function ACPI_BUS_SCAN = function("acpi_bus_scan", "drivers/acpi/scan.c");
	public static final Function ACPI_BUS_CHECK_ADD = function("acpi_bus_check_add", "drivers/acpi/scan.c");
	public static final Function ACPI_BUS_ATTACH = function("acpi_bus_attach", "drivers/acpi/scan.c");
	public static final Function ACPI_CREATE_PLATFORM_DEVICE = function("acpi_create_platform_device", "drivers/acpi/acpi_platform.c");
	public static final Function AMBA_HANDLER_ATTACH = function("amba_handler_attach", "drivers/acpi/acpi_amba.c");
	public static final Function PLATFORM_DEVICE_ADD = function("platform_device_add", "drivers/base/platform.c");
	public static final Function XEN_PLATFORM_NOTIFIER = function("xen_platform_notifier", "drivers/xen/arm-device.c");
	public static final Function XEN_MAP_DEVICE_MMIO = function("xen_map_device_mmio", "drivers/xen/arm-device.c");
	public static final Function ACPI_PCI_ROOT_ADD = function("acpi_pci_root_add", "drivers/acpi/pci_root.c");
	public static final Function PCI_ACPI_SETUP_ECAM_MAPPING = function("pci_acpi_setup_ecam_mapping", "arch/arm64/kernel/pci.c");
	public static final Function PCI_ECAM_CREATE = function("pci_ecam_create", "drivers/pci/ecam.c");
	public static final Function PCI_REMAP_CFGSPACE = function("pci_remap_cfgspace", "drivers/pci/ecam.c");
	public static final Function PCI_SCAN_CHILD_BUS = function("pci_scan_child_bus", "drivers/pci/probe.c");
	public static final Function PCI_SCAN_SLOT = function("pci_scan_slot", "drivers/pci/probe.c");
	public static final Function PCI_GENERIC_CONFIG_READ = function("pci_generic_config_read", "drivers/pci/access.c");
	public static final Function BERT_INIT = function("bert_init", "drivers/acpi/apei/bert.c");
	public static final Function BERT_PRINT_ALL = function("bert_print_all", "drivers/acpi/apei/bert.c");
	public static final Function IOREMAP = function("ioremap", "arch/arm64/mm/ioremap.c");
	public static final Function ACPI_OS_IOREMAP = function("acpi_os_ioremap", "arch/arm64/kernel/acpi.c");
	public static final Function IOREMAP_CACHE = function("ioremap_cache", "arch/arm64/mm/ioremap.c");
	public static final Function HYPERVISOR_MEMORY_OP = function("HYPERVISOR_memory_op", "arch/arm64/xen/hypercall.S");
	public static final Function RUN_INIT_PROCESS = function("run_init_process", "init/main.c");
	public static final Function DRIVER = function("driver", "");

	private LinuxFunctions() {
	}

	/** The functions that a scenario may name as points of the boot. */
	public static List<Function> points() {
		return Collections.unmodifiableList(POINTS);
	}

	private static Function function(String name, String file) {
		var function = new Function(name, file);
		if (!file.isEmpty()) {
			POINTS.add(function);
		}
		return function;
	}
}
