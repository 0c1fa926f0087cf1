package io.stagewalk.boot.linux.acpi;

import static io.stagewalk.boot.version.FunctionHistory.Change.moved;
import static io.stagewalk.boot.version.FunctionHistory.Change.renamed;

import java.util.List;

import io.stagewalk.boot.version.FunctionHistory;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.trace.Function;

/** The functions of Linux' ACPI subsystem that the model passes through. */
public final class AcpiFunctions {
	private static final FunctionTable TABLE = new FunctionTable();

	static final Function ACPI_BUS_INIT = TABLE.function("acpi_bus_init", "drivers/acpi/bus.c");
	static final Function ACPI_LOAD_TABLES = TABLE.function("acpi_load_tables", "drivers/acpi/acpica/tbxfload.c");
	static final Function ACPI_NS_LOAD_TABLE = TABLE.function("acpi_ns_load_table", "drivers/acpi/acpica/nsload.c");
	static final Function ACPI_INITIALIZE_OBJECTS = TABLE.function("acpi_initialize_objects", "drivers/acpi/acpica/utxfinit.c");
	static final Function ACPI_NS_INITIALIZE_DEVICES = TABLE.function("acpi_ns_initialize_devices",
			"drivers/acpi/acpica/nsinit.c");
	static final Function ACPI_NS_EVALUATE = TABLE.function("acpi_ns_evaluate", "drivers/acpi/acpica/nseval.c");
	static final Function ACPI_EV_ADDRESS_SPACE_DISPATCH = TABLE.function("acpi_ev_address_space_dispatch",
			"drivers/acpi/acpica/evregion.c");
	static final Function ACPI_EX_SYSTEM_MEMORY_SPACE_HANDLER = TABLE.function("acpi_ex_system_memory_space_handler",
			"drivers/acpi/acpica/exregion.c");
	static final Function ACPI_SCAN_INIT = TABLE.function("acpi_scan_init", "drivers/acpi/scan.c");
	static final Function ACPI_BUS_SCAN = TABLE.function("acpi_bus_scan", "drivers/acpi/scan.c");
	static final Function ACPI_BUS_CHECK_ADD = TABLE.function("acpi_bus_check_add", "drivers/acpi/scan.c");
	static final Function ACPI_BUS_ATTACH = TABLE.function("acpi_bus_attach", "drivers/acpi/scan.c");
	static final Function ACPI_CREATE_PLATFORM_DEVICE = TABLE.function("acpi_create_platform_device",
			"drivers/acpi/acpi_platform.c");
	static final Function AMBA_HANDLER_ATTACH = TABLE.function("amba_handler_attach", "drivers/acpi/acpi_amba.c",
			moved("6.5", "drivers/acpi/arm64/amba.c"));
	static final Function PL061_DRIVER_INIT = TABLE.function("pl061_gpio_driver_init", "drivers/gpio/gpio-pl061.c");
	static final Function PCIE_PORTDRV_INIT = TABLE.function("pcie_portdrv_init", "drivers/pci/pcie/portdrv_pci.c",
			moved("6.2", "drivers/pci/pcie/portdrv.c"));
	static final Function ACPI_AC_INIT = TABLE.function("acpi_ac_init", "drivers/acpi/ac.c");
	static final Function POWER_SUPPLY_CHANGED_WORK = TABLE.function("power_supply_changed_work",
			"drivers/power/supply/power_supply_core.c");
	static final Function ACPI_FAN_DRIVER_INIT = TABLE.function("acpi_fan_driver_init", "drivers/acpi/fan_core.c");
	static final Function ACPI_PROCESSOR_DRIVER_INIT = TABLE.function("acpi_processor_driver_init",
			"drivers/acpi/processor_driver.c");
	static final Function ACPI_THERMAL_INIT = TABLE.function("acpi_thermal_init", "drivers/acpi/thermal.c");
	static final Function ACPI_BATTERY_INIT_ASYNC = TABLE.function("acpi_battery_init_async", "drivers/acpi/battery.c",
			renamed("6.12", "acpi_battery_init"));
	static final Function SERIAL8250_INIT = TABLE.function("serial8250_init", "drivers/tty/serial/8250/8250_core.c",
			moved("6.11", "drivers/tty/serial/8250/8250_platform.c"));
	static final Function ACPI_SCAN_ATTACH_HANDLER = TABLE.function("acpi_scan_attach_handler", "drivers/acpi/scan.c");
	static final Function ACPI_DEFAULT_ENUMERATION = TABLE.function("acpi_default_enumeration", "drivers/acpi/scan.c");
	static final Function ACPI_GENERIC_DEVICE_ATTACH = TABLE.function("acpi_generic_device_attach", "drivers/acpi/scan.c");
	static final Function ACPI_PCI_LINK_ADD = TABLE.function("acpi_pci_link_add", "drivers/acpi/pci_link.c");
	static final Function ACPI_PROCESSOR_ADD = TABLE.function("acpi_processor_add", "drivers/acpi/acpi_processor.c");
	static final Function CONTAINER_DEVICE_ATTACH = TABLE.function("container_device_attach", "drivers/acpi/container.c");
	static final Function I2C_ACPI_ADD_DEVICE = TABLE.function("i2c_acpi_add_device", "drivers/i2c/i2c-core-acpi.c");
	static final Function GED_DRIVER_INIT = TABLE.function("ged_driver_init", "drivers/acpi/evged.c");
	static final Function GED_PROBE = TABLE.function("ged_probe", "drivers/acpi/evged.c");

	static final Function ACPI_DEV_PM_ATTACH = TABLE.function("acpi_dev_pm_attach", "drivers/acpi/device_pm.c");
	static final Function ACPI_DEV_PM_DETACH = TABLE.function("acpi_dev_pm_detach", "drivers/acpi/device_pm.c");
	static final Function VIRTIO_PCI_DRIVER_INIT = TABLE.function("virtio_pci_driver_init",
			"drivers/virtio/virtio_pci_common.c");
	static final Function ACPI_GPIO_HANDLE_DEFERRED_REQUEST_IRQS = TABLE.function("acpi_gpio_handle_deferred_request_irqs", "drivers/gpio/gpiolib-acpi.c",
			moved("6.12", "drivers/gpio/gpiolib-acpi-quirks.c"));
	static final Function ACPI_GPIO_IRQ_HANDLER = TABLE.function("acpi_gpio_irq_handler", "drivers/gpio/gpiolib-acpi.c",
			moved("6.12", "drivers/gpio/gpiolib-acpi-core.c"));
	static final Function ACPI_GPIO_IRQ_HANDLER_EVT = TABLE.function("acpi_gpio_irq_handler_evt", "drivers/gpio/gpiolib-acpi.c",
			moved("6.12", "drivers/gpio/gpiolib-acpi-core.c"));
	static final Function PCI_REGISTER_DRIVER = TABLE.function("__pci_register_driver", "drivers/pci/pci-driver.c");
	static final Function DW8250_PLATFORM_DRIVER_INIT = TABLE.function("dw8250_platform_driver_init",
			"drivers/tty/serial/8250/8250_dw.c");
	static final Function CRB_ACPI_DRIVER_INIT = TABLE.function("crb_acpi_driver_init", "drivers/char/tpm/tpm_crb.c");
	static final Function CRB_ACPI_ADD = TABLE.function("crb_acpi_add", "drivers/char/tpm/tpm_crb.c");
	static final Function TPM_ADD_PPI = TABLE.function("tpm_add_ppi", "drivers/char/tpm/tpm_ppi.c");
	static final Function LOAD_MODULE = TABLE.function("load_module", "kernel/module/main.c");
	static final Function NFIT_INIT = TABLE.function("nfit_init", "drivers/acpi/nfit/core.c");
	static final Function ACPI_NFIT_ADD = TABLE.function("acpi_nfit_add", "drivers/acpi/nfit/core.c");
	static final Function ACPI_NFIT_INIT = TABLE.function("acpi_nfit_init", "drivers/acpi/nfit/core.c");
	static final Function NVDIMM_PROBE = TABLE.function("nvdimm_probe", "drivers/nvdimm/dimm.c");

	static final Function ACPI_BUS_OSC_NEGOTIATE_PLATFORM_CONTROL = TABLE.function("acpi_bus_osc_negotiate_platform_control",
			"drivers/acpi/bus.c");
	static final Function ACPI_EC_DSDT_PROBE = TABLE.function("acpi_ec_dsdt_probe", "drivers/acpi/ec.c");
	static final Function ACPI_BUS_INIT_IRQ = TABLE.function("acpi_bus_init_irq", "drivers/acpi/bus.c");
	static final Function ACPI_PROCESSOR_INIT = TABLE.function("acpi_processor_init", "drivers/acpi/acpi_processor.c");
	static final Function ACPI_TURN_OFF_UNUSED_POWER_RESOURCES = TABLE.function("acpi_turn_off_unused_power_resources",
			"drivers/acpi/power.c");
	static final Function PNPACPI_INIT = TABLE.function("pnpacpi_init", "drivers/pnp/pnpacpi/core.c");
	static final Function ACPI_EX_PCI_CONFIG_SPACE_HANDLER = TABLE.function("acpi_ex_pci_config_space_handler",
			"drivers/acpi/acpica/exregion.c");
	static final Function ACPI_EV_PCI_CONFIG_REGION_SETUP = TABLE.function("acpi_ev_pci_config_region_setup",
			"drivers/acpi/acpica/evrgnini.c");
	static final Function ACPI_OS_UNMAP_MEMORY = TABLE.function("acpi_os_unmap_memory", "drivers/acpi/osl.c");

	static final Function ACPI_EV_EXECUTE_REG_METHODS = TABLE.function("acpi_ev_execute_reg_methods",
			"drivers/acpi/acpica/evregion.c");
	static final Function ACPI_PCI_ADD_BUS = TABLE.function("acpi_pci_add_bus", "drivers/pci/pci-acpi.c");
	static final Function ACPI_DMA_GET_RANGE = TABLE.function("acpi_dma_get_range", "drivers/acpi/scan.c");
	static final Function ACPI_GPIOCHIP_REQUEST_INTERRUPTS = TABLE.function("acpi_gpiochip_request_interrupts", "drivers/gpio/gpiolib-acpi.c",
			moved("6.12", "drivers/gpio/gpiolib-acpi-core.c"));
	static final Function ACPI_PCI_IRQ_ENABLE = TABLE.function("acpi_pci_irq_enable", "drivers/acpi/pci_irq.c");
	static final Function ACPI_AC_GET_STATE = TABLE.function("acpi_ac_get_state", "drivers/acpi/ac.c");
	static final Function ACPI_FAN_PROBE = TABLE.function("acpi_fan_probe", "drivers/acpi/fan_core.c");
	static final Function ACPI_CPPC_PROCESSOR_PROBE = TABLE.function("acpi_cppc_processor_probe", "drivers/acpi/cppc_acpi.c");
	static final Function ACPI_PROCESSOR_GET_LPI_INFO = TABLE.function("acpi_processor_get_lpi_info",
			"drivers/acpi/processor_idle.c");
	static final Function ACPI_THERMAL_ADD = TABLE.function("acpi_thermal_add", "drivers/acpi/thermal.c");
	static final Function ACPI_BATTERY_UPDATE = TABLE.function("acpi_battery_update", "drivers/acpi/battery.c");
	static final Function ACPI_SERDEV_ADD_DEVICE = TABLE.function("acpi_serdev_add_device", "drivers/tty/serdev/core.c");

	static final Function PCI_DEVICE_ADD = TABLE.function("pci_device_add", "drivers/pci/probe.c");

	private AcpiFunctions() {
	}

	public static List<FunctionHistory> histories() {
		return TABLE.histories();
	}
}
