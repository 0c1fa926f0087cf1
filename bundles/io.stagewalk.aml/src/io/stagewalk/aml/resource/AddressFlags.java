package io.stagewalk.aml.resource;

/**
 * What kind of addresses a descriptor of an address space gives, and how.
 *
 * @param type     0 memory, 1 I/O, 2 bus numbers, 0xc0 to 0xff the vendor's
 * @param general  bit 0 consumer, bit 1 subtractive decode, bit 2 minimum fixed, bit 3 maximum fixed
 * @param specific of the type; see the accessors
 * @see "ACPI 6.5, 6.4.3.5 and 6.4.3.5.5"
 */
public record AddressFlags(int type, int general, int specific) {
	public static final int MEMORY = 0, IO = 1, BUS = 2, FIRST_OF_VENDORS = 0xc0;

	static AddressFlags read(DescriptorReader in) throws ResourceException {
		return new AddressFlags(in.u8("resource type"), in.u8("general flags"), in.u8("type specific flags"));
	}

	DescriptorWriter write(DescriptorWriter out) {
		return out.u8(type).u8(general).u8(specific);
	}

	/** The device uses the range itself; else it hands it on, as a bridge does. */
	public boolean isConsumer() {
		return (general & 1) != 0;
	}

	public boolean isSubtractive() {
		return (general >> 1 & 1) != 0;
	}

	public boolean isMinimumFixed() {
		return (general >> 2 & 1) != 0;
	}

	public boolean isMaximumFixed() {
		return (general >> 3 & 1) != 0;
	}

	/** Memory: may be written. */
	public boolean isWriteable() {
		return (specific & 1) != 0;
	}

	/** Memory: 0 not cacheable, 1 cacheable, 2 write combining, 3 cacheable and prefetchable. */
	public int caching() {
		return specific >> 1 & 3;
	}

	/** Memory: 0 ordinary, 1 reserved, 2 ACPI's, 3 non-volatile. */
	public int memoryKind() {
		return specific >> 3 & 3;
	}

	/** Memory: is I/O on the primary side of the bridge. */
	public boolean isTypeTranslation() {
		return (specific >> 5 & 1) != 0;
	}

	/** I/O: 1 all addresses but ISA's, 2 ISA's only, 3 all. */
	public int ioRanges() {
		return specific & 3;
	}

	/** I/O: is memory on the primary side of the bridge. */
	public boolean isIoTranslation() {
		return (specific >> 4 & 1) != 0;
	}

	/** I/O, where {@link #isIoTranslation}: the memory is sparse, one page of 4 KiB for each 4 ports. */
	public boolean isSparse() {
		return (specific >> 5 & 1) != 0;
	}
}
