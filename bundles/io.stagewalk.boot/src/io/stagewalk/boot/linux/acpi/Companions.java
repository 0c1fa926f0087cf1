package io.stagewalk.boot.linux.acpi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.linux.pci.ConfigWindow;
import io.stagewalk.boot.machine.Machine;

/**
 * The objects below a root bridge that are functions on its bus: those whose {@code _ADR} is that of one that is there.
 *
 * @see "Linux, drivers/pci/pci-acpi.c: acpi_pci_find_companion"
 */
record Companions(Machine machine, AcpiDevice root, Optional<ConfigWindow> window) {

	/** Their paths. */
	List<Data> found() {
		var namespace = machine.acpica().interpreter().namespace();
		int above = namespace.find(Namespace.ROOT, root.path());
		return window.isEmpty() || above == Namespace.NONE ? List.of()
				: Arrays.stream(namespace.children(above)).mapToObj(namespace::path).filter(this::isThere)
						.<Data> map(path -> new Data.Text(path.toString())).toList();
	}

	private boolean isThere(NamePath path) {
		var address = Aside.number(machine.acpica().interpreter(), path, "_ADR");
		if (address.isEmpty() || !PciAddressOf.isFunction(address.getAsLong())) {
			return false;
		}
		long page = window.orElseThrow().page(window.orElseThrow().buses().first(), PciAddressOf.device(address.getAsLong()),
				PciAddressOf.function(address.getAsLong()));
		return machine.memory().isPresent(page);
	}
}
