package io.stagewalk.aml.resource;

import java.util.Arrays;

import io.stagewalk.aml.resource.AddressSpace.Width;

/**
 * Where one descriptor lies in a buffer.
 *
 * @param start of its tag
 * @param body  of its first byte behind tag and length
 * @param end   of the first byte that is not its own
 * @see "ACPI 6.5, 6.4.2 and 6.4.3: tag bit definitions"
 */
record Item(int tag, int start, int body, int end) {
	private static final int LARGE = 0x80;
	private static final int LARGE_HEADER = 3;

	static Item at(byte[] buffer, int start) throws ResourceException {
		int tag = buffer[start] & 0xff;
		boolean large = (tag & LARGE) != 0;
		int body = start + (large ? LARGE_HEADER : 1);
		if (body > buffer.length) {
			throw new ResourceException(start + 1, "length", "2 bytes", buffer.length - start - 1 + " before the end of the buffer");
		}
		int length = large ? buffer[start + 1] & 0xff | (buffer[start + 2] & 0xff) << Byte.SIZE : tag & 7;
		if (length > buffer.length - body) {
			throw new ResourceException(large ? start + 1 : start, "length", "at most " + (buffer.length - body), Integer.toString(length));
		}
		return new Item(tag, start, body, body + length);
	}

	ResourceDescriptor decode(byte[] buffer) throws ResourceException {
		return (tag & LARGE) != 0 ? large(tag & 0x7f, buffer) : small(tag >> 3, buffer);
	}

	private ResourceDescriptor small(int name, byte[] buffer) throws ResourceException {
		return switch (name) {
			case SmallDescriptor.IRQ -> SmallDescriptor.Irq.read(reader(buffer, "IRQ"));
			case SmallDescriptor.DMA -> SmallDescriptor.Dma.read(reader(buffer, "DMA"));
			case SmallDescriptor.START_DEPENDENT -> SmallDescriptor.StartDependent.read(reader(buffer, "StartDependentFn"));
			case SmallDescriptor.END_DEPENDENT -> SmallDescriptor.EndDependent.read(reader(buffer, "EndDependentFn"));
			case SmallDescriptor.IO -> SmallDescriptor.Io.read(reader(buffer, "IO"));
			case SmallDescriptor.FIXED_IO -> SmallDescriptor.FixedIo.read(reader(buffer, "FixedIO"));
			case SmallDescriptor.FIXED_DMA -> SmallDescriptor.FixedDma.read(reader(buffer, "FixedDMA"));
			case SmallDescriptor.VENDOR -> new SmallDescriptor.VendorShort(bytes(buffer));
			case SmallDescriptor.END -> SmallDescriptor.EndTag.read(reader(buffer, "end tag"));
			default -> new SmallDescriptor.Unknown(name, bytes(buffer));
		};
	}

	private ResourceDescriptor large(int name, byte[] buffer) throws ResourceException {
		return switch (name) {
			case MemoryDescriptor.MEMORY24 -> MemoryDescriptor.Memory24.read(reader(buffer, "Memory24"));
			case GenericRegister.NAME -> GenericRegister.read(reader(buffer, "Register"));
			case VendorLong.NAME -> new VendorLong(bytes(buffer));
			case MemoryDescriptor.MEMORY32 -> MemoryDescriptor.Memory32.read(reader(buffer, "Memory32"));
			case MemoryDescriptor.MEMORY32_FIXED -> MemoryDescriptor.Memory32Fixed.read(reader(buffer, "Memory32Fixed"));
			case 7 -> AddressSpace.read(reader(buffer, "DWord address space"), Width.DWORD);
			case 8 -> AddressSpace.read(reader(buffer, "Word address space"), Width.WORD);
			case ExtendedInterrupt.NAME -> ExtendedInterrupt.read(reader(buffer, "Interrupt"));
			case 0xa -> AddressSpace.read(reader(buffer, "QWord address space"), Width.QWORD);
			case ExtendedAddressSpace.NAME -> ExtendedAddressSpace.read(reader(buffer, "extended address space"));
			case GpioConnection.NAME -> GpioConnection.read(reader(buffer, "GPIO connection"));
			case PinDescriptor.FUNCTION -> PinDescriptor.Function.read(reader(buffer, "PinFunction"));
			case SerialBus.NAME -> SerialBus.read(reader(buffer, "serial bus"));
			case PinDescriptor.CONFIG -> PinDescriptor.Config.read(reader(buffer, "PinConfig"));
			case PinDescriptor.GROUP -> PinDescriptor.Group.read(reader(buffer, "PinGroup"));
			case PinDescriptor.GROUP_FUNCTION -> PinDescriptor.GroupFunction.read(reader(buffer, "PinGroupFunction"));
			case PinDescriptor.GROUP_CONFIG -> PinDescriptor.GroupConfig.read(reader(buffer, "PinGroupConfig"));
			case ClockInput.NAME -> ClockInput.read(reader(buffer, "ClockInput"));
			default -> new UnknownLarge(name, bytes(buffer));
		};
	}

	private DescriptorReader reader(byte[] buffer, String name) {
		return new DescriptorReader(buffer, start, body, end, name);
	}

	private Bytes bytes(byte[] buffer) {
		return Bytes.of(Arrays.copyOfRange(buffer, body, end));
	}
}
