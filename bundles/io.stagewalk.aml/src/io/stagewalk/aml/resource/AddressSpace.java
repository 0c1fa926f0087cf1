package io.stagewalk.aml.resource;

/**
 * A range of memory, I/O or bus numbers.
 *
 * @see "ACPI 6.5, 6.4.3.5.1 to 6.4.3.5.3"
 */
public record AddressSpace(Width width, AddressFlags flags, AddressWindow window, ResourceSource source)
		implements ResourceDescriptor {

	/** How wide the numbers are. */
	public enum Width {
		WORD(8, 2), DWORD(7, 4), QWORD(0xa, 8);

		private final int name;
		private final int size;

		Width(int name, int size) {
			this.name = name;
			this.size = size;
		}

		/** Bytes of a number. */
		public int size() {
			return size;
		}

		/** The item name. */
		int itemName() {
			return name;
		}
	}

	static AddressSpace read(DescriptorReader in, Width width) throws ResourceException {
		return new AddressSpace(width, AddressFlags.read(in), AddressWindow.read(in, width.size()), in.source());
	}

	@Override
	public byte[] encode() {
		var out = flags.write(DescriptorWriter.large(width.itemName()));
		return window.write(out, width.size()).bytes(source.bytes()).done();
	}
}
