package io.stagewalk.aml.resource;

import io.stagewalk.aml.resource.Sections.Kind;

/**
 * Pins of a GPIO controller.
 *
 * @param type            0 interrupt, 1 I/O
 * @param flags           bit 0 consumer
 * @param connectionFlags interrupt: bit 0 edge, bits 2:1 polarity, bit 3 shared, bit 4 wakes; I/O: bits 1:0 restriction, bit 3
 *                        shared
 * @param pull            0 default, 1 up, 2 down, 3 none, 0x80 and above the vendor's
 * @param drive           output drive strength, hundredths of milliamperes
 * @param debounce        hundredths of milliseconds
 * @see "ACPI 6.5, 6.4.3.8.1"
 */
public record GpioConnection(int revision, int type, int flags, int connectionFlags, int pull, int drive, int debounce,
		int sourceIndex, Sections sections) implements ResourceDescriptor {
	static final int NAME = 0xc;
	public static final int INTERRUPT = 0, IO = 1;

	static GpioConnection read(DescriptorReader in) throws ResourceException {
		int revision = in.u8("revision");
		int type = in.u8("GPIO connection type");
		int flags = in.u16("general flags");
		int connectionFlags = in.u16("interrupt and I/O flags");
		int pull = in.u8("pin configuration");
		int drive = in.u16("output drive strength");
		int debounce = in.u16("debounce timeout");
		var offsets = new Sections.Offsets(in).read(Kind.PINS);
		int sourceIndex = in.u8("resource source index");
		var sections = offsets.read(Kind.SOURCE).read(Kind.VENDOR).sections();
		return new GpioConnection(revision, type, flags, connectionFlags, pull, drive, debounce, sourceIndex, sections);
	}

	public boolean isConsumer() {
		return (flags & 1) != 0;
	}

	/** Of an interrupt. */
	public boolean isEdgeTriggered() {
		return (connectionFlags & 1) != 0;
	}

	/** Of an interrupt: 0 active high, 1 active low, 2 both. */
	public int polarity() {
		return connectionFlags >> 1 & 3;
	}

	public boolean isShared() {
		return (connectionFlags >> 3 & 1) != 0;
	}

	/** Of an interrupt. */
	public boolean isWakeCapable() {
		return (connectionFlags >> 4 & 1) != 0;
	}

	/** Of I/O: 0 none, 1 input only, 2 output only, 3 none and kept as it is while nobody uses it. */
	public int restriction() {
		return connectionFlags & 3;
	}

	@Override
	public byte[] encode() {
		return DescriptorWriter.large(NAME).u8(revision).u8(type).u16(flags).u16(connectionFlags).u8(pull).u16(drive).u16(debounce)
				.u16(sections.pins()).u8(sourceIndex).u16(sections.source()).u16(sections.vendor()).u16(sections.vendorLength())
				.bytes(sections.bytes()).done();
	}
}
