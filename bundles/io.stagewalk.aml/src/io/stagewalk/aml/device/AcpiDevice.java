package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import io.stagewalk.aml.syntax.NamePath;

/**
 * A device that Linux made of an object of the namespace.
 *
 * @param name      on Linux's ACPI bus: an ID and the number of the device among those with this ID, as {@code LNRO0005:1f}
 * @param path      absolute, of the object
 * @param identity  what the object says of itself
 * @param status    {@code _STA}
 * @param coherency {@code _CCA}, its own or of a device above
 * @param handler   who takes it
 * @param details   what was read when somebody took it
 */
public record AcpiDevice(String name, NamePath path, Identity identity, Status status, Coherency coherency, Handler handler,
		Details details) {

	/** Whether a device's DMA snoops the caches. @see "ACPI 6.5, 6.2.17 _CCA" */
	public enum Coherency {
		COHERENT, NOT_COHERENT,
		/** Neither the device nor one above it says. */
		NOT_SAID
	}

	/**
	 * What belongs to some devices only; nothing where the object is not there. {@code _DMA} and {@code _PRT} Linux reads no earlier
	 * than a driver comes, so of a scan alone they are not there: {@link DeviceTree#completed}.
	 *
	 * @param resources     {@code _CRS}, as it was read last
	 * @param possible      {@code _PRS}
	 * @param dma           {@code _DMA}
	 * @param routes        {@code _PRT}
	 * @param properties    {@code _DSD}
	 * @param dependencies  {@code _DEP}, absolute paths
	 * @param configuration where a PCI root's configuration space is
	 */
	public record Details(Optional<Resources> resources, Optional<Resources> possible, Optional<Resources> dma, List<PciRoute> routes,
			List<Property> properties, List<String> dependencies, Configuration configuration) {
		public Details {
			routes = List.copyOf(routes);
			properties = List.copyOf(properties);
			dependencies = List.copyOf(dependencies);
		}

		Details withResources(Optional<Resources> current, Optional<Resources> others) {
			return new Details(current, others, dma, routes, properties, dependencies, configuration);
		}

		Details withRoot(Configuration where, Optional<Resources> windows) {
			return new Details(windows, possible, dma, routes, properties, dependencies, where);
		}
	}

	/**
	 * {@code _SEG}, {@code _BBN} and {@code _CBA}: segment, first bus, and base address of ECAM.
	 *
	 * @param control what {@code _OSC} lets Linux control: bit 0 hot-plug of PCIe, 1 of SHPC, 2 PME, 3 AER, 4 the PCIe capability,
	 *                5 latency tolerance; nothing if the platform keeps it all
	 */
	public record Configuration(OptionalLong segment, OptionalLong bus, OptionalLong base, OptionalInt control) {
		public static final Configuration NONE = new Configuration(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(),
				OptionalInt.empty());
	}

	AcpiDevice with(Details other) {
		return new AcpiDevice(name, path, identity, status, coherency, handler, other);
	}
}
