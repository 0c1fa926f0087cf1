package io.stagewalk.aml.device;

import java.util.List;

import io.stagewalk.aml.device.AcpiDevice.Coherency;
import io.stagewalk.aml.syntax.NamePath;

/**
 * What a driver's device can reach: {@code _DMA} of the nearest of the devices above it that has one. Whether a device has DMA at all
 * {@code _CCA} says.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_dma_configure_id, acpi_dma_get_range; drivers/acpi/arm64/dma.c: acpi_arch_dma_setup"
 */
final class DmaWindow {
	private DmaWindow() {
	}

	/** Of a device that is made of an object itself. */
	static void read(Visit visit, NamePath device) {
		if (visit.found.added().get(device).filter(known -> known.read().coherency() != Coherency.NOT_SAID).isEmpty()) {
			return;
		}
		for (var at = device; at.length() > 0 && isDevice(visit, at); at = at.parent()) {
			if (read(visit.reader, at)) {
				return;
			}
		}
	}

	/** Of a function of PCI. @param above the objects of itself and of the bridges above, up to the root bridge */
	static void read(Visit visit, List<NamePath> above) {
		boolean isKnown = visit.found.added().get(above.getLast()).filter(root -> root.read().coherency() != Coherency.NOT_SAID).isPresent();
		for (var at : isKnown ? above : List.<NamePath> of()) {
			if (read(visit.reader, at)) {
				return;
			}
		}
	}

	/** @return whether the search ends there */
	private static boolean read(Reader reader, NamePath at) {
		if (reader.has(at, "_DMA") && reader.has(at, "_CRS")) {
			reader.resources(at, "_DMA");
		}
		return reader.has(at, "_DMA");
	}

	/** Whether something was made of the object that is above others in turn. */
	private static boolean isDevice(Visit visit, NamePath path) {
		return visit.found.added().get(path).isPresent() && switch (visit.found.device(path).handler()) {
			case PLATFORM, CONTAINER, AMBA, PNP, PCI_ROOT, GENERIC -> true;
			case PCI_LINK, PROCESSOR, PROCESSOR_CONTAINER, MEMORY, SERIAL_BUS, NONE -> false;
		};
	}
}
