package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux' ACPI subsystem that the model passes through. */
public final class AcpiFunctions {
	private static final List<Function> POINTS = new ArrayList<>();

	static final Function ACPI_BUS_INIT = function("acpi_bus_init", "drivers/acpi/bus.c");
	static final Function ACPI_LOAD_TABLES = function("acpi_load_tables", "drivers/acpi/acpica/tbxfload.c");
	static final Function ACPI_NS_LOAD_TABLE = function("acpi_ns_load_table", "drivers/acpi/acpica/nsload.c");
	static final Function ACPI_OS_MAP_MEMORY = function("acpi_os_map_memory", "drivers/acpi/osl.c");
	static final Function ACPI_INITIALIZE_OBJECTS = function("acpi_initialize_objects", "drivers/acpi/acpica/utxfinit.c");
	static final Function ACPI_NS_INITIALIZE_DEVICES = function("acpi_ns_initialize_devices", "drivers/acpi/acpica/nsinit.c");
	static final Function ACPI_NS_EVALUATE = function("acpi_ns_evaluate", "drivers/acpi/acpica/nseval.c");
	static final Function ACPI_EV_ADDRESS_SPACE_DISPATCH = function("acpi_ev_address_space_dispatch",
			"drivers/acpi/acpica/evregion.c");
	static final Function ACPI_EX_SYSTEM_MEMORY_SPACE_HANDLER = function("acpi_ex_system_memory_space_handler",
			"drivers/acpi/acpica/exregion.c");
	static final Function ACPI_OS_IOREMAP = function("acpi_os_ioremap", "arch/arm64/kernel/acpi.c");
	static final Function ACPI_SCAN_INIT = function("acpi_scan_init", "drivers/acpi/scan.c");
	static final Function ACPI_BUS_SCAN = function("acpi_bus_scan", "drivers/acpi/scan.c");
	static final Function ACPI_BUS_CHECK_ADD = function("acpi_bus_check_add", "drivers/acpi/scan.c");
	static final Function ACPI_BUS_ATTACH = function("acpi_bus_attach", "drivers/acpi/scan.c");
	static final Function ACPI_CREATE_PLATFORM_DEVICE = function("acpi_create_platform_device", "drivers/acpi/acpi_platform.c");
	static final Function AMBA_HANDLER_ATTACH = function("amba_handler_attach", "drivers/acpi/acpi_amba.c");
	static final Function PL061_DRIVER_INIT = function("pl061_driver_init", "drivers/gpio/gpio-pl061.c");
	static final Function PCIE_PORTDRV_INIT = function("pcie_portdrv_init", "drivers/pci/pcie/portdrv.c");
	static final Function ACPI_AC_INIT = function("acpi_ac_init", "drivers/acpi/ac.c");
	static final Function POWER_SUPPLY_CHANGED_WORK = function("power_supply_changed_work", "drivers/power/supply/power_supply_core.c");
	static final Function ACPI_FAN_DRIVER_INIT = function("acpi_fan_driver_init", "drivers/acpi/fan_core.c");
	static final Function ACPI_PROCESSOR_DRIVER_INIT = function("acpi_processor_driver_init", "drivers/acpi/processor_driver.c");
	static final Function ACPI_THERMAL_INIT = function("acpi_thermal_init", "drivers/acpi/thermal.c");
	static final Function ACPI_BATTERY_INIT_ASYNC = function("acpi_battery_init_async", "drivers/acpi/battery.c");
	static final Function SERIAL8250_INIT = function("serial8250_init", "drivers/tty/serial/8250/8250_core.c");
	static final Function ACPI_SCAN_ATTACH_HANDLER = function("acpi_scan_attach_handler", "drivers/acpi/scan.c");
	static final Function ACPI_DEFAULT_ENUMERATION = function("acpi_default_enumeration", "drivers/acpi/scan.c");
	static final Function ACPI_GENERIC_DEVICE_ATTACH = function("acpi_generic_device_attach", "drivers/acpi/scan.c");
	static final Function ACPI_PCI_LINK_ADD = function("acpi_pci_link_add", "drivers/acpi/pci_link.c");
	static final Function ACPI_PROCESSOR_ADD = function("acpi_processor_add", "drivers/acpi/acpi_processor.c");
	static final Function CONTAINER_DEVICE_ATTACH = function("container_device_attach", "drivers/acpi/container.c");
	static final Function I2C_ACPI_ADD_DEVICE = function("i2c_acpi_add_device", "drivers/i2c/i2c-core-acpi.c");
	static final Function GED_DRIVER_INIT = function("ged_driver_init", "drivers/acpi/evged.c");
	static final Function GED_PROBE = function("ged_probe", "drivers/acpi/evged.c");

	static final Function ACPI_DEV_PM_ATTACH = function("acpi_dev_pm_attach", "drivers/acpi/device_pm.c");
	static final Function ACPI_DEV_PM_DETACH = function("acpi_dev_pm_detach", "drivers/acpi/device_pm.c");
	static final Function VIRTIO_PCI_DRIVER_INIT = function("virtio_pci_driver_init", "drivers/virtio/virtio_pci_common.c");
	static final Function ACPI_GPIO_HANDLE_DEFERRED_REQUEST_IRQS = function("acpi_gpio_handle_deferred_request_irqs",
			"drivers/gpio/gpiolib-acpi.c");
	static final Function ACPI_GPIO_IRQ_HANDLER = function("acpi_gpio_irq_handler", "drivers/gpio/gpiolib-acpi.c");
	static final Function ACPI_GPIO_IRQ_HANDLER_EVT = function("acpi_gpio_irq_handler_evt", "drivers/gpio/gpiolib-acpi.c");
	static final Function PCI_REGISTER_DRIVER = function("__pci_register_driver", "drivers/pci/pci-driver.c");
	static final Function DW8250_PLATFORM_DRIVER_INIT = function("dw8250_platform_driver_init", "drivers/tty/serial/8250/8250_dw.c");
	static final Function CRB_ACPI_DRIVER_INIT = function("crb_acpi_driver_init", "drivers/char/tpm/tpm_crb.c");
	static final Function CRB_ACPI_ADD = function("crb_acpi_add", "drivers/char/tpm/tpm_crb.c");
	static final Function TPM_ADD_PPI = function("tpm_add_ppi", "drivers/char/tpm/tpm_ppi.c");
	static final Function LOAD_MODULE = function("load_module", "kernel/module/main.c");
	static final Function NFIT_INIT = function("nfit_init", "drivers/acpi/nfit/core.c");
	static final Function ACPI_NFIT_ADD = function("acpi_nfit_add", "drivers/acpi/nfit/core.c");
	static final Function ACPI_NFIT_INIT = function("acpi_nfit_init", "drivers/acpi/nfit/core.c");
	static final Function NVDIMM_PROBE = function("nvdimm_probe", "drivers/nvdimm/dimm.c");

	static final Function ACPI_BUS_OSC_NEGOTIATE_PLATFORM_CONTROL = function("acpi_bus_osc_negotiate_platform_control",
			"drivers/acpi/bus.c");
	static final Function ACPI_EC_DSDT_PROBE = function("acpi_ec_dsdt_probe", "drivers/acpi/ec.c");
	static final Function ACPI_BUS_INIT_IRQ = function("acpi_bus_init_irq", "drivers/acpi/bus.c");
	static final Function ACPI_PROCESSOR_INIT = function("acpi_processor_init", "drivers/acpi/acpi_processor.c");
	static final Function ACPI_TURN_OFF_UNUSED_POWER_RESOURCES = function("acpi_turn_off_unused_power_resources", "drivers/acpi/power.c");
	static final Function PNPACPI_INIT = function("pnpacpi_init", "drivers/pnp/pnpacpi/core.c");
	static final Function ACPI_EX_PCI_CONFIG_SPACE_HANDLER = function("acpi_ex_pci_config_space_handler",
			"drivers/acpi/acpica/exregion.c");
	static final Function ACPI_EV_PCI_CONFIG_REGION_SETUP = function("acpi_ev_pci_config_region_setup",
			"drivers/acpi/acpica/evrgnini.c");
	static final Function ACPI_OS_UNMAP_MEMORY = function("acpi_os_unmap_memory", "drivers/acpi/osl.c");

	static final Function ACPI_EV_EXECUTE_REG_METHODS = function("acpi_ev_execute_reg_methods", "drivers/acpi/acpica/evregion.c");
	static final Function ACPI_PCI_ADD_BUS = function("acpi_pci_add_bus", "drivers/pci/pci-acpi.c");
	static final Function ACPI_DMA_GET_RANGE = function("acpi_dma_get_range", "drivers/acpi/scan.c");
	static final Function ACPI_GPIOCHIP_REQUEST_INTERRUPTS = function("acpi_gpiochip_request_interrupts", "drivers/gpio/gpiolib-acpi.c");
	static final Function ACPI_PCI_IRQ_ENABLE = function("acpi_pci_irq_enable", "drivers/acpi/pci_irq.c");
	static final Function ACPI_AC_GET_STATE = function("acpi_ac_get_state", "drivers/acpi/ac.c");
	static final Function ACPI_FAN_PROBE = function("acpi_fan_probe", "drivers/acpi/fan_core.c");
	static final Function ACPI_CPPC_PROCESSOR_PROBE = function("acpi_cppc_processor_probe", "drivers/acpi/cppc_acpi.c");
	static final Function ACPI_PROCESSOR_GET_LPI_INFO = function("acpi_processor_get_lpi_info", "drivers/acpi/processor_idle.c");
	static final Function ACPI_THERMAL_ADD = function("acpi_thermal_add", "drivers/acpi/thermal.c");
	static final Function ACPI_BATTERY_UPDATE = function("acpi_battery_update", "drivers/acpi/battery.c");
	static final Function ACPI_SERDEV_ADD_DEVICE = function("acpi_serdev_add_device", "drivers/tty/serdev/core.c");
	static final Function IOREMAP = new Function("ioremap", "arch/arm64/include/asm/io.h");

	static final Function PCI_DEVICE_ADD = function("pci_device_add", "drivers/pci/probe.c");

	private AcpiFunctions() {
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
