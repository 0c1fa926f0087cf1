package io.stagewalk.aml.resource;

import io.stagewalk.aml.resource.BusSettings.Csi2;
import io.stagewalk.aml.resource.BusSettings.I2c;
import io.stagewalk.aml.resource.BusSettings.Other;
import io.stagewalk.aml.resource.BusSettings.Spi;
import io.stagewalk.aml.resource.BusSettings.Uart;

/**
 * A device's connection to a serial bus.
 *
 * @param vendor bytes of the vendor
 * @param name   the path of the bus's controller with its NUL, and whatever follows
 * @see "ACPI 6.5, 6.4.3.8.2 Serial Bus Connection Descriptors"
 */
public record SerialBus(Header header, BusSettings settings, Bytes vendor, Bytes name) implements ResourceDescriptor {
	static final int NAME = 0xe;

	/**
	 * What all buses have in common.
	 *
	 * @param flags         bit 0 the device is the slave that may be addressed (1: device initiated), bit 1 consumer, bit 2 shared
	 * @param specificFlags I²C: bit 0 ten-bit address. SPI: bit 0 three wires, bit 1 select active high. UART: bits 1:0 flow control
	 *                      (none, hardware, XON), 3:2 stop bits (0, 1, 1.5, 2), 6:4 data bits less 5, bit 7 big endian. CSI-2: bits
	 *                      1:0 physical layer, 7:2 local port
	 */
	public record Header(int revision, int sourceIndex, int flags, int specificFlags, int typeRevision) {
		public boolean isDeviceInitiated() {
			return (flags & 1) != 0;
		}

		public boolean isConsumer() {
			return (flags >> 1 & 1) != 0;
		}

		public boolean isShared() {
			return (flags >> 2 & 1) != 0;
		}
	}

	static SerialBus read(DescriptorReader in) throws ResourceException {
		int revision = in.u8("revision");
		int index = in.u8("resource source index");
		int busType = in.u8("serial bus type");
		var header = new Header(revision, index, in.u8("general flags"), in.u16("type specific flags"),
				in.u8("type specific revision"));
		int lengthField = in.position();
		int length = in.u16("type data length");
		if (length < least(busType) || length > in.left()) {
			throw in.unexpected(lengthField, "type data length", least(busType) + " to " + in.left(), Integer.toString(length));
		}
		var settings = settings(busType, in);
		var rest = in.rest();
		int vendorLength = length - least(busType);
		return new SerialBus(header, settings, rest.part(0, vendorLength), rest.part(vendorLength, rest.length()));
	}

	private static int least(int busType) {
		return switch (busType) {
			case I2c.TYPE -> I2c.LENGTH;
			case Spi.TYPE -> Spi.LENGTH;
			case Uart.TYPE -> Uart.LENGTH;
			default -> 0;
		};
	}

	private static BusSettings settings(int busType, DescriptorReader in) throws ResourceException {
		return switch (busType) {
			case I2c.TYPE -> new I2c(in.u32("I2C connection speed"), in.u16("I2C slave address"));
			case Spi.TYPE -> new Spi(in.u32("SPI connection speed"), in.u8("SPI data bit length"), in.u8("SPI phase"),
					in.u8("SPI polarity"), in.u16("SPI device selection"));
			case Uart.TYPE -> new Uart(in.u32("UART default baud rate"), in.u16("UART receive FIFO"), in.u16("UART transmit FIFO"),
					in.u8("UART parity"), in.u8("UART serial lines enabled"));
			case Csi2.TYPE -> new Csi2();
			default -> new Other(busType);
		};
	}

	/** The path of the bus's controller. */
	public String sourceName() {
		return name.text();
	}

	@Override
	public byte[] encode() {
		var out = DescriptorWriter.large(NAME).u8(header.revision).u8(header.sourceIndex).u8(settings.busType()).u8(header.flags)
				.u16(header.specificFlags).u8(header.typeRevision).u16(settings.length() + vendor.length());
		switch (settings) {
			case I2c i2c -> out.u32(i2c.speed()).u16(i2c.address());
			case Spi spi -> out.u32(spi.speed()).u8(spi.bits()).u8(spi.phase()).u8(spi.polarity()).u16(spi.selection());
			case Uart uart -> out.u32(uart.baud()).u16(uart.receive()).u16(uart.send()).u8(uart.parity()).u8(uart.lines());
			case Csi2 csi2 -> { }
			case Other other -> { }
		}
		return out.bytes(vendor).bytes(name).done();
	}
}
