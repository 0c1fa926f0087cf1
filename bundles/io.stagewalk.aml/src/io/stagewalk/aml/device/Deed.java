package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.aml.value.Data;
import io.stagewalk.memory.AddressRange;

/**
 * What Linux does beyond the namespace when somebody takes a device, at the point at which it does it: between the evaluations
 * before and those after it.
 */
public sealed interface Deed extends Demand {
	/** Answers {@link FindConfiguration}: there is none, and so no bridge. */
	Data FOUND_NONE = new Data.Int(0);

	/** Answers {@link ReadPin}; anything else says that the pin is low. */
	Data HIGH = new Data.Int(1);

	/** The device, with what is known of it by now. */
	AcpiDevice device();

	/** It becomes a platform device. @see "Linux, drivers/base/platform.c: platform_device_add" */
	record PlatformDevice(AcpiDevice device) implements Deed {
	}

	/** It becomes an AMBA device. @see "Linux, drivers/amba/bus.c: amba_device_add" */
	record AmbaDevice(AcpiDevice device) implements Deed {
	}

	/**
	 * Where the configuration space of a root bridge is: {@link #FOUND_NONE}, or a package of its first and last address. A third element
	 * says that Linux needs registers to get at it: the {@code _HID} of the device that has them, or an empty string if they are the
	 * bridge's own. Whoever does not know answers with an uninitialized object, and it goes on as if there were one of which nobody knows where.
	 *
	 * @see "Linux, drivers/acpi/pci_mcfg.c: pci_mcfg_lookup"
	 */
	record FindConfiguration(AcpiDevice device) implements Deed {
	}

	/** The configuration space of a root bridge is mapped; {@link #FOUND_NONE} if it cannot be. @see "Linux, drivers/pci/ecam.c: pci_ecam_create" */
	record MapConfiguration(AcpiDevice device) implements Deed {
	}

	/**
	 * Registers without which Linux does not get at the configuration space of a root bridge are mapped; {@link #FOUND_NONE} if it cannot
	 * do without them.
	 *
	 * @param registers nothing if no device has them
	 * @see "Linux, drivers/pci/pci-acpi.c: acpi_get_rc_resources"
	 */
	record MapRegistersOf(AcpiDevice device, Optional<AddressRange> registers) implements Deed {
	}

	/**
	 * The vendor of a function is read from configuration space.
	 *
	 * @param device  the root bridge or the bridge that leads to the bus
	 * @param address device number in the high 16 bits, function number in the low ones
	 * @see "Linux, drivers/pci/hotplug/acpiphp_glue.c: acpiphp_add_context"
	 */
	record ReadVendor(AcpiDevice device, long address) implements Deed {
	}

	/**
	 * The buses behind a root bridge are scanned; the answer may be a package of the paths of devices in the namespace that are
	 * PCI functions which were found.
	 *
	 * @see "Linux, drivers/pci/probe.c: pci_scan_child_bus"
	 */
	record ScanBus(AcpiDevice device) implements Deed {
	}

	/**
	 * Which processor of Linux a processor of the namespace is: {@link #FOUND_NONE} if the MADT does not have it, else 1 more than its
	 * number. Whoever does not know answers with an uninitialized object, and it goes on as if they all ran, in their order.
	 *
	 * @param number {@code _UID}
	 * @see "Linux, drivers/acpi/acpi_processor.c: acpi_processor_get_info"
	 */
	record FindProcessor(AcpiDevice device, OptionalLong number) implements Deed {
	}

	/**
	 * How a TPM is started, by the TPM2 table: {@link #FOUND_NONE} where there is none.
	 *
	 * @see "Linux, drivers/char/tpm/tpm_crb.c: crb_acpi_add; TCG ACPI Specification 1.4, 7.3"
	 */
	record FindStartMethod(AcpiDevice device) implements Deed {
	}

	/** The level of a pin of a GPIO controller. @see "Linux, drivers/gpio/gpio-pl061.c: pl061_get_value" */
	record ReadPin(AcpiDevice device, int pin) implements Deed {
	}

	/**
	 * Which functions of PCI a driver takes, in the order in which they were found; none if the answer is no package. Each of its elements is a
	 * package: the path of the function's own object, or an empty string; its interrupt pin, 1 to 4, or 0 for none; then of itself and of
	 * each bridge above it in turn the path of what leads to the bus, or an empty string, and the number of the device on that bus.
	 *
	 * @param device the root
	 * @param driver its name; {@link #PORTS} takes all bridges
	 * @see "Linux, drivers/pci/pci-driver.c: pci_device_probe"
	 */
	record FindFunctions(AcpiDevice device, String driver) implements Deed {
		/** @see "Linux, drivers/pci/pcie/portdrv.c: port_pci_ids" */
		public static final String PORTS = "pcieport";
	}

	/**
	 * What the NFIT says: its structures, without what stands before them; no bytes where there is none.
	 *
	 * @param device the root of NVDIMMs
	 * @see "Linux, drivers/acpi/nfit/core.c: acpi_nfit_add"
	 */
	record FindNvdimms(AcpiDevice device) implements Deed {
	}

	/** The interrupts of a generic event device are requested. @param resources {@code _CRS} @see "Linux, drivers/acpi/evged.c: ged_probe" */
	record RequestInterrupts(AcpiDevice device, Optional<Data> resources) implements Deed {
	}

	/** Registers of a processor's performance that are in memory are mapped, and not read. @see "Linux, drivers/acpi/cppc_acpi.c" */
	record MapRegisters(AcpiDevice device, List<AddressRange> registers) implements Deed {
		public MapRegisters {
			registers = List.copyOf(registers);
		}
	}
}
