package io.stagewalk.aml.resource;

import java.util.ArrayList;
import java.util.List;

/**
 * Interrupts by global number.
 *
 * @param flags      bit 0 consumer, bit 1 edge triggered, bit 2 active low, bit 3 shared, bit 4 wakes
 * @param interrupts global system interrupt numbers, 32 bits
 * @see "ACPI 6.5, 6.4.3.6"
 */
public record ExtendedInterrupt(int flags, List<Long> interrupts, ResourceSource source) implements ResourceDescriptor {
	static final int NAME = 9;

	public ExtendedInterrupt {
		interrupts = List.copyOf(interrupts);
	}

	static ExtendedInterrupt read(DescriptorReader in) throws ResourceException {
		int flags = in.u8("interrupt vector flags");
		int count = in.u8("interrupt table length");
		var interrupts = new ArrayList<Long>();
		for (int i = 0; i < count; i++) {
			interrupts.add(in.u32("interrupt number " + i));
		}
		return new ExtendedInterrupt(flags, interrupts, in.source());
	}

	public boolean isConsumer() {
		return (flags & 1) != 0;
	}

	public boolean isEdgeTriggered() {
		return (flags >> 1 & 1) != 0;
	}

	public boolean isActiveLow() {
		return (flags >> 2 & 1) != 0;
	}

	public boolean isShared() {
		return (flags >> 3 & 1) != 0;
	}

	public boolean isWakeCapable() {
		return (flags >> 4 & 1) != 0;
	}

	@Override
	public byte[] encode() {
		var out = DescriptorWriter.large(NAME).u8(flags).u8(interrupts.size());
		interrupts.forEach(out::u32);
		return out.bytes(source.bytes()).done();
	}
}
