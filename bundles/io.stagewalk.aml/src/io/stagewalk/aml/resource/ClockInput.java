package io.stagewalk.aml.resource;

/**
 * A clock that a device needs, of {@code numerator / divisor} in units of the scale.
 *
 * @param flags bit 0 variable frequency, bits 2:1 scale
 * @see "ACPI 6.5, 6.4.3.14 Clock Input Resource Descriptor"
 */
public record ClockInput(int revision, int flags, int divisor, long numerator, ResourceSource source)
		implements ResourceDescriptor {
	static final int NAME = 0x13;

	static ClockInput read(DescriptorReader in) throws ResourceException {
		return new ClockInput(in.u8("revision"), in.u16("flags"), in.u16("frequency divisor"), in.u32("frequency numerator"),
				in.source());
	}

	public boolean isVariable() {
		return (flags & 1) != 0;
	}

	/** 0 Hz, 1 kHz, 2 MHz. */
	public int scale() {
		return flags >> 1 & 3;
	}

	@Override
	public byte[] encode() {
		return DescriptorWriter.large(NAME).u8(revision).u16(flags).u16(divisor).u32(numerator).bytes(source.bytes()).done();
	}
}
