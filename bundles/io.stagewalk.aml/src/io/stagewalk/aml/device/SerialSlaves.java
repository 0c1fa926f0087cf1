package io.stagewalk.aml.device;

import java.util.Optional;

import io.stagewalk.aml.device.FoundDevices.Enumeration;
import io.stagewalk.aml.device.FoundDevices.Taken;
import io.stagewalk.aml.resource.SerialBus;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.ObjectType;

/**
 * The search for what is connected to a UART: all devices of the namespace that nobody has made anything of yet are asked for their
 * resources.
 *
 * @see "Linux, drivers/tty/serdev/core.c: acpi_serdev_register_devices"
 */
final class SerialSlaves {
	private final Visit visit;
	private final NamePath uart;
	private final Stage stage;

	/** When the UART is found. */
	enum Stage {
		/** While it is being made, so that it is asked itself. */
		MAKING, LATER
	}

	private SerialSlaves(Visit visit, NamePath uart, Stage stage) {
		this.visit = visit;
		this.uart = uart;
		this.stage = stage;
	}

	static void search(Visit visit, NamePath uart, Stage stage) {
		new SerialSlaves(visit, uart, stage).below(NamePath.ROOT);
	}

	private void below(NamePath above) {
		for (var path : visit.objects.children(above)) {
			if (visit.objects.type(path) == ObjectType.DEVICE && visit.found.has(path) && !isEnumerated(path)) {
				ask(path);
			}
			below(path);
		}
	}

	private boolean isEnumerated(NamePath path) {
		return visit.found.isTaken(path) && visit.found.added().get(path).orElseThrow().enumeration() != Enumeration.BY_PARENT
				&& !(path.equals(uart) && stage == Stage.MAKING);
	}

	private void ask(NamePath path) {
		var device = visit.found.added().get(path).orElseThrow();
		boolean mustWait = device.ids().contains("PNP0C0A") && visit.waiting.contains(path);
		visit.found = visit.found.in(path, mustWait ? Status.NONE : visit.reader.status(path));
		if (!visit.status(path).isPresent()) {
			return;
		}
		var resources = visit.reader.resources(path, "_CRS");
		if (resources.filter(all -> isConnected(path, all)).isPresent()) {
			visit.found = visit.found.taking(path, new Taken(Handler.SERIAL_BUS, device.read().details().withResources(resources, Optional.empty())));
		}
	}

	/** The last connection counts. */
	private boolean isConnected(NamePath path, Resources resources) {
		return resources.template().descriptors().stream().filter(SerialBus.class::isInstance).map(SerialBus.class::cast)
				.reduce((first, second) -> second).filter(bus -> leadsToUart(path, bus.name().text())).isPresent();
	}

	private boolean leadsToUart(NamePath from, String name) {
		try {
			var path = NamePath.of(name.startsWith("\\") ? name : from.parent() + "." + name);
			return path.equals(uart);
		} catch (IllegalArgumentException withoutPath) {
			return false;
		}
	}
}
