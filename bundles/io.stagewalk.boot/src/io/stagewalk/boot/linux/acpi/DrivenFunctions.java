package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.aml.device.Deed.FindFunctions;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Machine;

/**
 * The functions of PCI that a driver is offered, in the order in which they were found, as
 * {@link io.stagewalk.aml.device.Deed.FindFunctions} wants them.
 *
 * @param driven by drivers other than that of ports, which is offered all bridges
 */
record DrivenFunctions(Machine machine, Map<Acpica.Function, String> driven) {
	private static final int CLASS = 0x0a;
	private static final int PCI_BRIDGE = 0x0604;
	private static final int SECONDARY_BUS = 0x19;
	private static final int INTERRUPT_PIN = 0x3d;
	private static final int PINS = 4;
	private static final int MAX_DEPTH = 256;

	DrivenFunctions {
		driven = Map.copyOf(driven);
	}

	Data answer(String driver) {
		return new Data.Elements(machine.acpica().regions().found().inOrder().stream().filter(
				function -> driver.equals(FindFunctions.PORTS) ? isBridge(function) : driver.equals(driven.get(function)))
						.flatMap(this::told).toList());
	}

	private Stream<Data> told(Acpica.Function function) {
		return machine.acpica().buses(function).map(buses -> told(function, buses)).stream();
	}

	private Data told(Acpica.Function function, Acpica.Buses buses) {
		var companions = new Companions(machine, buses);
		var own = companions.bus(function.bus()).flatMap(bus -> companions.companion(bus, function));
		long pin = register(function, INTERRUPT_PIN, 1);
		var parts = new ArrayList<Data>(List.of(text(own), new Data.Int(pin <= PINS ? pin : 0)));
		Optional<Acpica.Function> at = Optional.of(function);
		for (int i = 0; at.isPresent() && i < MAX_DEPTH; i++) {
			parts.add(text(companions.bus(at.get().bus())));
			parts.add(new Data.Int(at.get().device()));
			at = above(at.get(), buses);
		}
		return new Data.Elements(parts);
	}

	private static Data text(Optional<NamePath> path) {
		return new Data.Text(path.map(NamePath::toString).orElse(""));
	}

	/** The bridge that leads to the bus of a function; nothing of the root bus. */
	private Optional<Acpica.Function> above(Acpica.Function function, Acpica.Buses buses) {
		return function.bus() == buses.first() ? Optional.empty()
				: machine.acpica().regions().found().inOrder().stream().filter(buses::have).filter(other -> other.bus() < function.bus())
						.filter(this::isBridge).filter(other -> register(other, SECONDARY_BUS, 1) == function.bus()).findFirst();
	}

	private boolean isBridge(Acpica.Function function) {
		return register(function, CLASS, 2) == PCI_BRIDGE;
	}

	private long register(Acpica.Function function, int offset, int size) {
		return machine.acpica().buses(function).map(buses -> buses.page(function)).filter(machine.memory()::isPresent)
				.map(page -> machine.memory().read(page + offset, size) & (1L << size * Byte.SIZE) - 1).orElse(0L);
	}
}
