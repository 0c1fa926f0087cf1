package io.stagewalk.aml.resource;

/**
 * A register in one of the address spaces of an operation region.
 *
 * @param space      0 system memory, 1 system I/O, 2 PCI configuration, 0xa PCC, 0x7f functional fixed hardware, …
 * @param bitWidth   bits
 * @param bitOffset  bits from the address
 * @param accessSize 0 undefined, else 1 to 4 for 1, 2, 4, 8 bytes
 * @see "ACPI 6.5, 6.4.3.7"
 */
public record GenericRegister(int space, int bitWidth, int bitOffset, int accessSize, long address) implements ResourceDescriptor {
	static final int NAME = 2;

	static GenericRegister read(DescriptorReader in) throws ResourceException {
		return in.finished(new GenericRegister(in.u8("_ASI"), in.u8("_RBW"), in.u8("_RBO"), in.u8("_ASZ"), in.u64("_ADR")));
	}

	@Override
	public byte[] encode() {
		return DescriptorWriter.large(NAME).u8(space).u8(bitWidth).u8(bitOffset).u8(accessSize).u64(address).done();
	}
}
