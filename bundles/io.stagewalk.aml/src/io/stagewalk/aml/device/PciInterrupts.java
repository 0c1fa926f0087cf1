package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * Finds out where the interrupt pin of a PCI function leads, when a driver takes the function: {@code _PRT} of what leads to its bus or
 * else to that of the bridges above; and connects the link that is found there.
 *
 * @see "Linux, drivers/pci/pci-driver.c: pci_dma_configure, pci_device_probe; drivers/acpi/pci_irq.c: acpi_pci_irq_enable,
 *      acpi_pci_irq_lookup; drivers/acpi/pci_link.c: acpi_pci_link_allocate_irq"
 */
final class PciInterrupts {
	private static final int PINS = 4;

	/**
	 * A function, as {@link Deed.FindFunctions} answers.
	 *
	 * @param companion its own object
	 * @param pin       1 to 4; 0 if it has none
	 * @param above     itself and the bridges above it, as devices of their buses
	 */
	private record Function(Optional<NamePath> companion, int pin, List<OnBus> above) {
		/** A device of a bus. @param bus the object of what leads to the bus */
		record OnBus(Optional<NamePath> bus, int device) {
		}

		/** Nothing if it is none. */
		static Optional<Function> of(Data data) {
			if (!(data instanceof Data.Elements(var parts)) || parts.size() < 4 || !(parts.get(1) instanceof Data.Int(long pin))) {
				return Optional.empty();
			}
			var above = new ArrayList<OnBus>();
			for (int i = 2; i + 1 < parts.size(); i += 2) {
				if (parts.get(i + 1) instanceof Data.Int(long device)) {
					above.add(new OnBus(path(parts.get(i)), (int) device));
				}
			}
			return Optional.of(new Function(path(parts.getFirst()), (int) pin, above)).filter(function -> !function.above.isEmpty());
		}

		private static Optional<NamePath> path(Data data) {
			return data instanceof Data.Text(var text) && !text.isEmpty() ? Optional.of(NamePath.of(text)) : Optional.empty();
		}

		/** The objects of it and of what is above it. */
		List<NamePath> objects() {
			var objects = new ArrayList<NamePath>();
			companion.ifPresent(objects::add);
			above.forEach(one -> one.bus.ifPresent(objects::add));
			return objects;
		}
	}

	private final Visit visit;

	private PciInterrupts(Visit visit) {
		this.visit = visit;
	}

	/** Of all functions that a driver takes. */
	static void of(Visit visit, String driver) {
		if (visit.reader.does(new Deed.FindFunctions(visit.found.device(NamePath.ROOT), driver)) instanceof Data.Elements(var functions)) {
			functions.stream().flatMap(data -> Function.of(data).stream()).forEach(new PciInterrupts(visit)::enable);
		}
	}

	private void enable(Function function) {
		if (!function.objects().isEmpty()) {
			DmaWindow.read(visit, function.objects());
		}
		int pin = function.pin;
		for (var at : pin == 0 ? List.<Function.OnBus> of() : function.above) {
			int wanted = pin - 1;
			var route = at.bus.flatMap(bus -> visit.reader.routes(bus).stream()
					.filter(row -> (row.address() >>> 16 & 0xffff) == at.device && row.pin() == wanted).findFirst()
					.map(row -> new Found(bus, row)));
			if (route.isPresent()) {
				connect(route.get());
				return;
			}
			// a bridge turns the pins by the number of the device
			pin = (wanted + at.device) % PINS + 1;
		}
	}

	private record Found(NamePath bus, PciRoute route) {
	}

	/** Only the first resource of a link can be used. */
	private void connect(Found found) {
		var link = link(found).flatMap(path -> visit.drivers.link(path));
		if (link.isEmpty() || found.route.index() != 0 || link.get().isSet()) {
			return;
		}
		var path = link.get().path();
		var chosen = link.get().chosen(visit.drivers.links());
		if (chosen.isEmpty() || link.get().form().kind() == InterruptLink.Kind.NONE) {
			return;
		}
		boolean isSet = visit.reader.value(path, "_SRS", link.get().setting(chosen.get())).isPresent();
		if (isSet && isConnected(path)) {
			visit.drivers = visit.drivers.with(link.get().set(chosen.get()));
		}
	}

	/** Whether the link says so; Linux believes in its own choice if it says something else. */
	private boolean isConnected(NamePath path) {
		visit.found = visit.found.in(path, visit.reader.status(path));
		visit.found = visit.found.in(path, visit.reader.status(path));
		return !visit.status(path).isEnabled()
				|| visit.reader.resources(path, "_CRS").filter(resources -> InterruptLink.interrupt(resources) != 0).isPresent();
	}

	private Optional<NamePath> link(Found found) {
		try {
			var source = found.route.source();
			return source.isEmpty() ? Optional.empty() : Optional.of(NamePath.of(source.startsWith("\\") ? source : found.bus + "." + source));
		} catch (IllegalArgumentException withoutPath) {
			return Optional.empty();
		}
	}
}
