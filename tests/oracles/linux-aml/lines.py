#!/usr/bin/env python3
"""What is stored of a recording: lines.py scan|boot|module RECORDED

scan: what the scan and the drivers evaluate without knowing the machine's PCI functions, without the stacks. boot: all of it, with those
functions of the stack that the model has, the innermost and the outermost. module: what a module evaluates that the init process loads, and
whether on another thread.
"""
import sys

# questions of ACPICA itself, PCI, and other threads
NOT_OF_THE_SCAN = {'acpi_initialize_objects', 'acpi_ev_pci_config_region_setup', 'pci_device_add', 'pci_bus_add_devices',
                   'pci_scan_child_bus_extend', 'acpi_pci_irq_enable', 'pci_dma_configure', 'process_one_work', 'async_run_entry_fn'}
# what leads to every evaluation, or to every driver
GENERIC = set("""
__device_attach __device_attach_driver __driver_attach __driver_probe_device __platform_driver_register __primary_switched
acpi_bus_check_add_1 acpi_bus_check_add_2 acpi_dev_for_each_child acpi_dev_for_one_check acpi_dev_get_resources
acpi_evaluate_integer acpi_evaluate_object acpi_evaluate_object_typed acpi_get_devices acpi_get_object_info acpi_ns_evaluate
acpi_ns_get_device_callback acpi_ns_walk_namespace acpi_rs_get_method_data acpi_ut_evaluate_numeric_object
acpi_ut_evaluate_object acpi_ut_execute_CID acpi_ut_execute_CLS acpi_ut_execute_HID acpi_ut_execute_STA acpi_ut_execute_UID
acpi_ut_execute_power_methods acpi_walk_namespace acpi_walk_resources bus_add_device bus_add_driver bus_for_each_dev
bus_for_each_drv bus_probe_device device_add device_add_groups device_for_each_child device_initial_probe do_one_initcall
driver_attach driver_probe_device driver_register internal_create_group internal_create_groups kernel_init kernel_init_freeable
kthread platform_device_add platform_device_register_full process_one_work really_probe ret_from_fork start_kernel
sysfs_create_groups worker_thread
""".split())
MODELLED = set("""
acpi_ac_get_state acpi_battery_update acpi_bus_attach acpi_bus_check_add acpi_bus_init_irq
acpi_bus_osc_negotiate_platform_control acpi_cppc_processor_probe acpi_create_platform_device acpi_default_enumeration
acpi_dev_pm_attach acpi_dev_pm_detach acpi_dma_get_range acpi_ec_dsdt_probe acpi_ev_execute_reg_methods acpi_ev_pci_config_region_setup acpi_fan_probe
acpi_generic_device_attach acpi_gpio_irq_handler acpi_gpio_irq_handler_evt acpi_gpiochip_request_interrupts acpi_ns_initialize_devices acpi_pci_add_bus
acpi_pci_irq_enable acpi_pci_link_add acpi_pci_root_add acpi_processor_add acpi_processor_get_lpi_info acpi_processor_init
acpi_scan_attach_handler acpi_serdev_add_device acpi_thermal_add acpi_turn_off_unused_power_resources amba_handler_attach
async_run_entry_fn container_device_attach ged_probe i2c_acpi_add_device pci_device_add pnpacpi_init power_supply_changed_work
virtio_pci_driver_init
""".split())


def told(functions):
    functions = [name for name in functions if name not in GENERIC]
    functions = [name for at, name in enumerate(functions) if at == 0 or functions[at - 1] != name]
    setup = 'acpi_ev_pci_config_region_setup'
    functions = functions[:functions.index(setup) + 1] if setup in functions else functions
    functions = [name.split('.')[0] for name in functions]
    functions = [name for at, name in enumerate(functions) if at in (0, len(functions) - 1) or name in MODELLED]
    return [name for at, name in enumerate(functions) if at == 0 or functions[at - 1] != name]


def main():
    form, recorded = sys.argv[1:]
    loading = False
    for line in open(recorded):
        what, stack = line.strip().split(' < ')
        functions = stack.split()
        path = what.split()[0]
        # a power resource as an object of its own
        if 'acpi_add_power_resource' in functions and not path.split('.')[-1].startswith('_'):
            continue
        loading = loading or 'load_module' in functions
        if form == 'module' and loading:
            print(what + (' < async_run_entry_fn' if 'async_run_entry_fn' in functions else ''))
        if form == 'scan' and not NOT_OF_THE_SCAN & set(functions):
            print(what)
        if form == 'boot' and ('acpi_ev_pci_config_region_setup' not in functions or path.endswith('._REG')):
            print(what + ' < ' + ' '.join(told(functions)))


main()
