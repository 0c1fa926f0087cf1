package io.stagewalk.aml.resource;

/**
 * A range of 64-bit addresses with memory attributes.
 *
 * @param revision   1
 * @param reserved   0
 * @param attributes 1 uncacheable, 2 write-combining, 4 write-through, 8 write-back, 0x10 uncacheable and exported, 0x8000
 *                   non-volatile
 * @see "ACPI 6.5, 6.4.3.5.4"
 */
public record ExtendedAddressSpace(AddressFlags flags, int revision, int reserved, AddressWindow window, long attributes)
		implements ResourceDescriptor {
	static final int NAME = 0xb;

	static ExtendedAddressSpace read(DescriptorReader in) throws ResourceException {
		return in.finished(new ExtendedAddressSpace(AddressFlags.read(in), in.u8("revision"), in.u8("reserved"),
				AddressWindow.read(in, Long.BYTES), in.u64("_ATT")));
	}

	@Override
	public byte[] encode() {
		var out = flags.write(DescriptorWriter.large(NAME)).u8(revision).u8(reserved);
		return window.write(out, Long.BYTES).u64(attributes).done();
	}
}
