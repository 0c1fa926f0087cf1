package io.stagewalk.aml.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.resource.ExtendedInterrupt;
import io.stagewalk.aml.resource.ResourceDescriptor;
import io.stagewalk.aml.resource.SmallDescriptor;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * A PCI interrupt link: which interrupts it can be connected to, and which it is connected to.
 *
 * @param possible interrupts of {@code _PRS}, not 0
 * @param form     of the descriptor there, and so of the one that is set
 * @param active   interrupt; 0 for none
 * @param isSet    whether Linux has set it
 * @see "Linux, drivers/acpi/pci_link.c"
 */
record InterruptLink(NamePath path, List<Long> possible, Form form, long active, boolean isSet) {
	private static final int MAX_POSSIBLE = 16;
	private static final int ISA_INTERRUPTS = 16;
	private static final long POSSIBLE = 16 * 16;
	private static final long USING = POSSIBLE * 16;
	private static final long TYPICAL = USING * 16;
	private static final long USED = TYPICAL * 16;
	private static final long ALWAYS = USED * 16;
	/** What interrupts 0 to 15 have cost since there were PCs: the timer, the keyboard, serial ports, the mouse, disks. */
	private static final long[] ISA = { ALWAYS, ALWAYS, ALWAYS, TYPICAL, TYPICAL, TYPICAL, TYPICAL, TYPICAL, TYPICAL, 0, 0, 0, USED, USED, USED,
			USED };
	private static final int EXTENDED_INTERRUPT = 0x89;
	private static final byte[] END = { 0x79, 0 };

	/** What kind of descriptor. */
	enum Kind {
		/** {@code IRQ}. */
		SMALL,
		/** {@code Interrupt}. */
		EXTENDED,
		/** {@code _PRS} has none. */
		NONE
	}

	enum Trigger {
		EDGE, LEVEL
	}

	enum Polarity {
		LOW, HIGH
	}

	/** A descriptor without its interrupts. */
	record Form(Kind kind, Trigger trigger, Polarity polarity) {
		static final Form NONE = new Form(Kind.NONE, Trigger.EDGE, Polarity.HIGH);
	}

	InterruptLink {
		possible = List.copyOf(possible);
	}

	/** @param possible {@code _PRS} @param current {@code _CRS}, if the link says that it is enabled */
	static InterruptLink of(NamePath path, Optional<Resources> possible, Optional<Resources> current) {
		long active = current.flatMap(InterruptLink::first).map(one -> numbers(one).getFirst()).orElse(0L);
		return possible.flatMap(InterruptLink::first)
				.map(one -> new InterruptLink(path, numbers(one).stream().filter(number -> number != 0).limit(MAX_POSSIBLE)
						.toList(), form(one), active,
						false))
				.orElse(new InterruptLink(path, List.of(), Form.NONE, active, false));
	}

	/** The interrupt of the first descriptor that has one; 0 for none. */
	static long interrupt(Resources resources) {
		return first(resources).map(one -> numbers(one).getFirst()).orElse(0L);
	}

	private static Optional<ResourceDescriptor> first(Resources resources) {
		return resources.template().descriptors().stream().filter(one -> !numbers(one).isEmpty()).findFirst();
	}

	private static List<Long> numbers(ResourceDescriptor descriptor) {
		return switch (descriptor) {
			case ExtendedInterrupt interrupt -> interrupt.interrupts();
			case SmallDescriptor.Irq irq -> Arrays.stream(irq.interrupts()).mapToObj(number -> (long) number).toList();
			default -> List.of();
		};
	}

	private static Form form(ResourceDescriptor descriptor) {
		return switch (descriptor) {
			case ExtendedInterrupt interrupt -> new Form(Kind.EXTENDED, interrupt.isEdgeTriggered() ? Trigger.EDGE : Trigger.LEVEL,
					interrupt.isActiveLow() ? Polarity.LOW : Polarity.HIGH);
			case SmallDescriptor.Irq irq -> new Form(Kind.SMALL, irq.isEdgeTriggered() ? Trigger.EDGE : Trigger.LEVEL,
					irq.isActiveLow() ? Polarity.LOW : Polarity.HIGH);
			default -> Form.NONE;
		};
	}

	/**
	 * The interrupt that Linux chooses: the one that is set, if it is possible; else of the possible ones the one that the fewest others
	 * want, the last first.
	 *
	 * @return nothing if there is none
	 */
	Optional<Long> chosen(List<InterruptLink> all) {
		if (possible.contains(active) && active != 0) {
			return Optional.of(active).filter(number -> penalty(number, all) < ALWAYS);
		}
		if (possible.isEmpty()) {
			return Optional.empty();
		}
		var forgotten = all.stream().map(link -> link.path.equals(path) ? in(0) : link).toList();
		long best = possible.getLast();
		for (long number : possible.reversed()) {
			best = penalty(number, forgotten) < penalty(best, forgotten) ? number : best;
		}
		return Optional.of(best).filter(number -> penalty(number, forgotten) < ALWAYS);
	}

	private static long penalty(long number, List<InterruptLink> all) {
		if (number < ISA_INTERRUPTS) {
			return ISA[(int) number] + all.stream().filter(link -> link.isSet && link.active == number).count() * USING;
		}
		long penalty = 0;
		for (var link : all) {
			penalty += link.active == number ? USING : 0;
			penalty += link.possible.stream().filter(one -> one == number).count() * (POSSIBLE / Math.max(1, link.possible.size()));
		}
		return penalty;
	}

	/** What {@code _SRS} is given. */
	Data setting(long number) {
		int flags = (form.trigger == Trigger.EDGE ? 1 : 0) | (form.polarity == Polarity.LOW ? 4 : 0);
		var bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
		if (form.kind == Kind.EXTENDED) {
			int shared = form.trigger == Trigger.LEVEL ? 8 : 0;
			bytes.put((byte) EXTENDED_INTERRUPT).putShort((short) 6)
					.put((byte) (1 | (flags & 1) << 1 | flags & 4 | shared)).put((byte) 1).putInt((int) number);
		} else if (flags == 1) {
			// edges of an active high signal that is not shared need no flags
			bytes.put((byte) 0x22).putShort((short) (1 << number));
		} else {
			int shared = form.trigger == Trigger.LEVEL ? 0x10 : 0;
			bytes.put((byte) 0x23).putShort((short) (1 << number)).put((byte) (flags & 1 | (flags & 4) << 1 | shared));
		}
		bytes.put(END);
		return new Data.Bytes(Arrays.copyOf(bytes.array(), bytes.position()));
	}

	InterruptLink in(long number) {
		return new InterruptLink(path, possible, form, number, isSet);
	}

	InterruptLink set(long number) {
		return new InterruptLink(path, possible, form, number, true);
	}
}
