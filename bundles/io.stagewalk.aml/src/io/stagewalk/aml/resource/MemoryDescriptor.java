package io.stagewalk.aml.resource;

/**
 * Memory of at most 32 bits of address.
 *
 * @see "ACPI 6.5, 6.4.3.1, 6.4.3.3, 6.4.3.4"
 */
public sealed interface MemoryDescriptor extends ResourceDescriptor {
	/** Item names. */
	int MEMORY24 = 1, MEMORY32 = 5, MEMORY32_FIXED = 6;

	/** Bit 0: may be written. */
	int flags();

	/** The lowest address that the range may start at. */
	long firstMinimum();

	/** Bytes. */
	long byteLength();

	default boolean isWriteable() {
		return (flags() & 1) != 0;
	}

	/**
	 * Memory below 16 MiB; all but the alignment count blocks of 256 bytes.
	 *
	 * @param alignment bytes; 0 stands for 64 KiB
	 */
	record Memory24(int flags, int minimum, int maximum, int alignment, int length) implements MemoryDescriptor {
		private static final int BLOCK_SHIFT = 8;

		static Memory24 read(DescriptorReader in) throws ResourceException {
			return in.finished(new Memory24(in.u8("information"), in.u16("_MIN"), in.u16("_MAX"), in.u16("_ALN"), in.u16("_LEN")));
		}

		@Override
		public long firstMinimum() {
			return (long) minimum << BLOCK_SHIFT;
		}

		@Override
		public long byteLength() {
			return (long) length << BLOCK_SHIFT;
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.large(MEMORY24).u8(flags).u16(minimum).u16(maximum).u16(alignment).u16(length).done();
		}
	}

	/** Memory that may be placed. */
	record Memory32(int flags, long minimum, long maximum, long alignment, long length) implements MemoryDescriptor {
		static Memory32 read(DescriptorReader in) throws ResourceException {
			return in.finished(new Memory32(in.u8("information"), in.u32("_MIN"), in.u32("_MAX"), in.u32("_ALN"), in.u32("_LEN")));
		}

		@Override
		public long firstMinimum() {
			return minimum;
		}

		@Override
		public long byteLength() {
			return length;
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.large(MEMORY32).u8(flags).u32(minimum).u32(maximum).u32(alignment).u32(length).done();
		}
	}

	/** Memory at a fixed place. */
	record Memory32Fixed(int flags, long base, long length) implements MemoryDescriptor {
		static Memory32Fixed read(DescriptorReader in) throws ResourceException {
			return in.finished(new Memory32Fixed(in.u8("information"), in.u32("_BAS"), in.u32("_LEN")));
		}

		@Override
		public long firstMinimum() {
			return base;
		}

		@Override
		public long byteLength() {
			return length;
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.large(MEMORY32_FIXED).u8(flags).u32(base).u32(length).done();
		}
	}
}
