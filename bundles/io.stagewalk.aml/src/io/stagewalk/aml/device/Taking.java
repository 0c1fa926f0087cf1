package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.AcpiDevice.Configuration;
import io.stagewalk.aml.device.AcpiDevice.Details;
import io.stagewalk.aml.resource.BusSettings;
import io.stagewalk.aml.resource.SerialBus;
import io.stagewalk.aml.syntax.NamePath;

/** Who takes a device, and what that one evaluates. */
final class Taking {
	/** Devices below it are reached by ports, and their bus makes them. @see "Linux, drivers/acpi/scan.c: acpi_is_indirect_io_slave" */
	private static final String INDIRECT_IO_HOST = "HISI0191";

	private Taking() {
	}

	/** What its bus makes a device of is no platform device. @see "Linux, drivers/acpi/scan.c: acpi_device_enumeration_by_parent" */
	static Handler handler(NamePath path, FoundDevices.Added device, DeviceScan scan, Reader reader) {
		var handler = Handler.of(device.ids(), device.read().identity(), scan.rules());
		boolean isMadeByBus = handler == Handler.PLATFORM && (isOnSerialBus(path, reader) || isBelowHost(path, scan.found()));
		return isMadeByBus ? Handler.NONE : handler;
	}

	private static boolean isOnSerialBus(NamePath path, Reader reader) {
		return reader.resources(path, "_CRS").stream().flatMap(resources -> resources.template().descriptors().stream())
				.anyMatch(descriptor -> descriptor instanceof SerialBus bus && isSlaves(bus));
	}

	/** Whether the bus is one of those that make devices of what is on them. */
	private static boolean isSlaves(SerialBus bus) {
		return switch (bus.settings()) {
			case BusSettings.I2c i2c -> true;
			case BusSettings.Spi spi -> true;
			case BusSettings.Uart uart -> true;
			case BusSettings.Csi2 camera -> false;
			case BusSettings.Other other -> false;
		};
	}

	private static boolean isBelowHost(NamePath path, FoundDevices found) {
		return path.length() > 0 && found.added().get(path.parent()).filter(above -> above.ids().contains(INDIRECT_IO_HOST)).isPresent();
	}

	/** What is read by whoever takes a device, before it has one of its own. */
	static Details details(NamePath path, Handler handler, Reader reader) {
		var nothing = Optional.<Resources>empty();
		var common = new Details(nothing, nothing, nothing, List.of(), reader.properties(path), reader.dependencies(path),
				Configuration.NONE);
		return switch (handler) {
			case PCI_ROOT -> {
				var configuration = reader.configuration(path);
				reader.proximity(path);
				yield common.withRoot(configuration, reader.resources(path, "_CRS"));
			}
			case PCI_LINK -> {
				var possible = reader.resources(path, "_PRS");
				var current = reader.resources(path, "_CRS");
				reader.value(path, "_DIS");
				yield common.withResources(current, possible);
			}
			case AMBA, PNP, PLATFORM, MEMORY -> common.withResources(reader.resources(path, "_CRS"), nothing);
			case PROCESSOR, CONTAINER, NONE -> common;
		};
	}

	/** What Linux reads when a driver comes to a device, if one does. */
	static Details later(NamePath path, Handler handler, Reader reader) {
		var nothing = Optional.<Resources>empty();
		return switch (handler) {
			case PCI_ROOT -> new Details(nothing, nothing, reader.resources(path, "_DMA"), reader.routes(path), List.of(), List.of(),
					Configuration.NONE);
			case AMBA, PNP, PLATFORM, MEMORY -> new Details(nothing, nothing, reader.resources(path, "_DMA"), List.of(), List.of(), List.of(),
					Configuration.NONE);
			case PCI_LINK, PROCESSOR, CONTAINER, NONE -> new Details(nothing, nothing, nothing, List.of(), List.of(), List.of(),
					Configuration.NONE);
		};
	}
}
