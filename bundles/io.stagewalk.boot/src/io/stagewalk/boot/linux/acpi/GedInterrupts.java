package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import io.stagewalk.aml.resource.ExtendedInterrupt;
import io.stagewalk.aml.resource.ResourceDescriptor;
import io.stagewalk.aml.resource.ResourceException;
import io.stagewalk.aml.resource.ResourceTemplate;
import io.stagewalk.aml.resource.SmallDescriptor;
import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.linux.InterruptController.Trigger;

/**
 * The interrupts that a generic event device gets, one of each descriptor: up to the first that Linux cannot do anything with.
 *
 * @param problem what that was
 * @see "linux/drivers/acpi/evged.c:acpi_ged_request_interrupt"
 */
record GedInterrupts(List<Requested> requested, Optional<String> problem) {
	static final GedInterrupts NONE = new GedInterrupts(List.of(), Optional.of("unable to parse the _CRS record"));
	/** Above, the method's name has no room for the number. */
	private static final long LAST_NAMED = 255;

	record Requested(long number, Trigger trigger) {
	}

	GedInterrupts {
		requested = List.copyOf(requested);
	}

	/**
	 * @param resources what {@code _CRS} gave
	 * @param methods   whether the device has a method of that name
	 */
	static GedInterrupts of(Data resources, Predicate<String> methods) {
		if (!(resources instanceof Data.Bytes buffer)) {
			return NONE;
		}
		var requested = new ArrayList<Requested>();
		try {
			for (var descriptor : ResourceTemplate.of(buffer.bytes()).descriptors()) {
				if (descriptor instanceof SmallDescriptor.EndTag) {
					break;
				}
				var interrupt = first(descriptor);
				if (interrupt.isEmpty()) {
					return new GedInterrupts(requested, Optional.of("unable to parse IRQ resource"));
				}
				if (!hasMethod(interrupt.get(), methods)) {
					return new GedInterrupts(requested, Optional.of("cannot locate _EVT method"));
				}
				requested.add(interrupt.get());
			}
		} catch (ResourceException wrong) {
			return NONE;
		}
		return new GedInterrupts(requested, Optional.empty());
	}

	private static Optional<Requested> first(ResourceDescriptor descriptor) {
		return switch (descriptor) {
			case ExtendedInterrupt interrupt -> interrupt.interrupts().stream().findFirst()
					.map(number -> new Requested(number, trigger(interrupt.isEdgeTriggered())));
			case SmallDescriptor.Irq irq when irq.interrupts().length > 0 ->
				Optional.of(new Requested(irq.interrupts()[0], trigger(irq.isEdgeTriggered())));
			default -> Optional.empty();
		};
	}

	private static Trigger trigger(boolean edge) {
		return edge ? Trigger.EDGE : Trigger.LEVEL;
	}

	private static boolean hasMethod(Requested interrupt, Predicate<String> methods) {
		var own = String.format(Locale.ROOT, "_%c%02X", interrupt.trigger == Trigger.EDGE ? 'E' : 'L', interrupt.number);
		return interrupt.number <= LAST_NAMED && methods.test(own) || methods.test("_EVT");
	}
}
