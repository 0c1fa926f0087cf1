package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.stagewalk.aml.resource.GpioConnection;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;

/**
 * Events of a GPIO controller's pins: {@code _AEI} names them when the controller's driver has found it, and when the kernel has booted
 * they are requested. One that comes of an edge is handled at once if the pin is as it would be after the edge.
 *
 * @see "Linux, drivers/gpio/gpiolib-acpi.c: acpi_gpiochip_alloc_event, acpi_gpiochip_request_irq"
 */
final class PinEvents {
	/** Above, the method's name has no room for the number. */
	private static final int LAST_NAMED = 255;

	/** What makes an event. */
	enum Edge {
		RISING, FALLING, BOTH,
		/** A level does not count at boot. */
		NONE
	}

	/**
	 * An event that somebody handles.
	 *
	 * @param pin       of the controller
	 * @param method    that handles it
	 * @param arguments of the method
	 */
	record Event(NamePath controller, int pin, Edge edge, NamePath method, List<Data> arguments) {
		Event {
			arguments = List.copyOf(arguments);
		}
	}

	private PinEvents() {
	}

	/** What is to be requested later. @param pins that the controller has */
	static void find(Visit visit, NamePath controller, int pins) {
		var resources = visit.reader.resources(controller, "_AEI");
		var events = new ArrayList<Event>();
		for (var descriptor : resources.map(all -> all.template().descriptors()).orElse(List.of())) {
			if (descriptor instanceof GpioConnection connection && connection.type() == GpioConnection.INTERRUPT) {
				connection.sections().pinNumbers().stream().findFirst().filter(pin -> pin < pins)
						.flatMap(pin -> event(visit, controller, pin, connection)).ifPresent(events::add);
			}
		}
		visit.drivers = visit.drivers.with(events);
	}

	private static Optional<Event> event(Visit visit, NamePath controller, int pin, GpioConnection connection) {
		var own = controller.child(NameSeg.of(String.format(Locale.ROOT, "_%c%02X", connection.isEdgeTriggered() ? 'E' : 'L', pin & 0xff)));
		var edge = !connection.isEdgeTriggered() ? Edge.NONE : switch (connection.polarity()) {
			case 0 -> Edge.RISING;
			case 1 -> Edge.FALLING;
			default -> Edge.BOTH;
		};
		if (pin <= LAST_NAMED && visit.reader.has(own)) {
			return Optional.of(new Event(controller, pin, edge, own, List.of()));
		}
		var all = controller.child(NameSeg.of("_EVT"));
		return visit.reader.has(all) ? Optional.of(new Event(controller, pin, edge, all, List.of(new Data.Int(pin)))) : Optional.empty();
	}

	/** All of a controller are requested. */
	static void request(Visit visit, NamePath controller) {
		boolean onlyBoth = visit.rules.does(Rules.Habit.HANDLES_BOTH_EDGES_ONLY);
		for (var event : visit.drivers.events()) {
			if (event.controller.equals(controller) && event.edge != Edge.NONE && (!onlyBoth || event.edge == Edge.BOTH)) {
				boolean isHigh = visit.reader.does(new Deed.ReadPin(visit.found.device(controller), event.pin)).equals(Deed.HIGH);
				if (isHigh ? !onlyBoth && event.edge != Edge.FALLING : event.edge != Edge.RISING) {
					visit.reader.call(event.method, event.arguments);
				}
			}
		}
	}
}
