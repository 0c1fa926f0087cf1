package io.stagewalk.aml.resource;

/**
 * The numbers of an address space descriptor, as wide as it has them.
 *
 * @param granularity mask of the address bits that are not decoded
 * @param minimum     lowest address on the secondary side of a bridge
 * @param maximum     highest address
 * @param translation added to an address on the secondary side to give the one on the primary side
 * @param length      in addresses
 * @see "ACPI 6.5, 6.4.3.5"
 */
public record AddressWindow(long granularity, long minimum, long maximum, long translation, long length) {

	static AddressWindow read(DescriptorReader in, int size) throws ResourceException {
		return new AddressWindow(in.number(size, "_GRA"), in.number(size, "_MIN"), in.number(size, "_MAX"),
				in.number(size, "_TRA"), in.number(size, "_LEN"));
	}

	DescriptorWriter write(DescriptorWriter out, int size) {
		return out.number(size, granularity).number(size, minimum).number(size, maximum).number(size, translation).number(size,
				length);
	}
}
