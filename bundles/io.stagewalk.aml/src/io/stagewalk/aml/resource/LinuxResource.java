package io.stagewalk.aml.resource;

import java.util.Optional;

import io.stagewalk.memory.AddressRange;

/**
 * The addresses that Linux gives a device for one descriptor, on the primary side of a bridge.
 *
 * @param start    first address, or bus number
 * @param end      last address, included; lies below {@code start} where a descriptor has no length
 * @param offset   what was added to the descriptor's own addresses
 * @param state    whether drivers get it
 * @param prefetch of memory; for other kinds {@link Prefetch#NOT_PREFETCHABLE}
 * @see "Linux, drivers/acpi/resource.c: acpi_dev_resource_memory, acpi_dev_resource_io, acpi_decode_space"
 */
public record LinuxResource(Kind kind, long start, long end, long offset, State state, Prefetch prefetch) {
	private static final int CACHEABLE_AND_PREFETCHABLE = 3;

	public enum Kind {
		MEMORY, IO, BUS
	}

	public enum State {
		/** A driver gets it. */
		VALID,
		/** Linux marks it IORESOURCE_DISABLED: it has no length, ends before it starts, or covers all there is. */
		DISABLED
	}

	public enum Prefetch {
		PREFETCHABLE, NOT_PREFETCHABLE
	}

	/** Nothing where the descriptor gives no addresses. */
	public static Optional<LinuxResource> of(ResourceDescriptor descriptor) {
		return switch (descriptor) {
			case MemoryDescriptor memory -> Optional.of(fixed(Kind.MEMORY, memory.firstMinimum(), memory.byteLength()));
			case SmallDescriptor.Io io -> Optional.of(fixed(Kind.IO, io.minimum(), io.length()));
			case SmallDescriptor.FixedIo io -> Optional.of(fixed(Kind.IO, io.base(), io.length()));
			case AddressSpace space -> window(space.flags(), space.window());
			case ExtendedAddressSpace space -> window(space.flags(), space.window());
			case SmallDescriptor small -> Optional.empty();
			case ExtendedInterrupt interrupt -> Optional.empty();
			case GenericRegister register -> Optional.empty();
			case VendorLong vendor -> Optional.empty();
			case GpioConnection gpio -> Optional.empty();
			case SerialBus bus -> Optional.empty();
			case PinDescriptor pin -> Optional.empty();
			case ClockInput clock -> Optional.empty();
			case UnknownLarge unknown -> Optional.empty();
		};
	}

	private static LinuxResource fixed(Kind kind, long start, long length) {
		long end = start + length - 1;
		return new LinuxResource(kind, start, end, 0, state(start, end, length), Prefetch.NOT_PREFETCHABLE);
	}

	private static Optional<LinuxResource> window(AddressFlags flags, AddressWindow window) {
		if (flags.type() > AddressFlags.BUS) {
			return Optional.empty();
		}
		var kind = Kind.values()[flags.type()];
		long offset = flags.isConsumer() ? 0 : window.translation();
		long start = window.minimum() + offset;
		long end = window.maximum() + offset;
		var state = kind == Kind.BUS ? State.VALID : state(start, end, window.length());
		boolean prefetch = kind == Kind.MEMORY && flags.caching() == CACHEABLE_AND_PREFETCHABLE;
		return Optional.of(new LinuxResource(kind, start, end, offset, state,
				prefetch ? Prefetch.PREFETCHABLE : Prefetch.NOT_PREFETCHABLE));
	}

	/** I/O may be anywhere: on Arm it is memory on the primary side (on x86 it must end below 64 Ki). */
	private static State state(long start, long end, long length) {
		boolean some = length != 0 && end - start + 1 != 0 && Long.compareUnsigned(start, end) <= 0;
		return some ? State.VALID : State.DISABLED;
	}

	/** The range, where it is not empty. */
	public Optional<AddressRange> range() {
		return Long.compareUnsigned(start, end) <= 0 ? Optional.of(new AddressRange(start, end)) : Optional.empty();
	}
}
