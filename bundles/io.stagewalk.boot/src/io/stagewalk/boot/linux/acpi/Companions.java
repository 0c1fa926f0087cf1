package io.stagewalk.boot.linux.acpi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Machine;

/**
 * The objects below a root bridge that are functions of PCI: those whose {@code _ADR} is that of one that is there, on the bus that the
 * object above leads to. Buses are numbered as they are now.
 *
 * @see "Linux, drivers/pci/pci-acpi.c: acpi_pci_find_companion"
 */
record Companions(Machine machine, Acpica.Buses buses) {
	private static final int HEADER_TYPE = 0x0e;
	private static final int BRIDGE = 1;
	private static final int SECONDARY_BUS = 0x19;

	/** Those on the root bus. */
	List<NamePath> onRootBus() {
		return children(buses.root()).stream().filter(path -> function(path, buses.first()).isPresent()).toList();
	}

	/** What leads to a bus; nothing if it is no object of the namespace. */
	Optional<NamePath> bus(int bus) {
		return bus == buses.first() ? Optional.of(buses.root()) : below(buses.root(), buses.first(), bus);
	}

	/** A bus behind a bridge has a higher number, so this ends. */
	private Optional<NamePath> below(NamePath above, int bus, int wanted) {
		for (var path : children(above)) {
			var secondary = function(path, bus).filter(this::isBridge).map(this::secondary).filter(number -> number > bus);
			if (secondary.isPresent()) {
				var found = secondary.get() == wanted ? Optional.of(path) : below(path, secondary.get(), wanted);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** The object of a function below the object that leads to its bus. */
	Optional<NamePath> companion(NamePath bus, Acpica.Function function) {
		return children(bus).stream().filter(path -> function(path, function.bus()).filter(function::equals).isPresent()).findFirst();
	}

	private List<NamePath> children(NamePath path) {
		var namespace = machine.acpica().interpreter().namespace();
		int node = namespace.find(Namespace.ROOT, path);
		return node == Namespace.NONE ? List.of() : Arrays.stream(namespace.children(node)).mapToObj(namespace::path).toList();
	}

	/** The function that an object is on a bus, if it is there. */
	private Optional<Acpica.Function> function(NamePath path, int bus) {
		var address = Aside.number(machine.acpica().interpreter(), path, "_ADR");
		return address.isEmpty() || !PciAddressOf.isFunction(address.getAsLong()) ? Optional.empty()
				: Optional.of(new Acpica.Function(buses.segment(), bus, PciAddressOf.device(address.getAsLong()),
						PciAddressOf.function(address.getAsLong()))).filter(buses::have)
						.filter(function -> machine.memory().isPresent(buses.page(function)));
	}

	private boolean isBridge(Acpica.Function function) {
		return (machine.memory().read(buses.page(function) + HEADER_TYPE, 1) & 0x7f) == BRIDGE;
	}

	private int secondary(Acpica.Function function) {
		return (int) machine.memory().read(buses.page(function) + SECONDARY_BUS, 1) & 0xff;
	}
}
