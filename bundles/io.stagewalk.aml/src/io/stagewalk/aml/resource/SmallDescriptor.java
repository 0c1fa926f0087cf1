package io.stagewalk.aml.resource;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Descriptors with one byte of tag and at most seven more.
 *
 * @see "ACPI 6.5, 6.4.2 Small Resource Data Type"
 */
public sealed interface SmallDescriptor extends ResourceDescriptor {
	/** Item names. */
	int IRQ = 4, DMA = 5, START_DEPENDENT = 6, END_DEPENDENT = 7, IO = 8, FIXED_IO = 9, FIXED_DMA = 0xa, VENDOR = 0xe, END = 0xf;

	/** The numbers of the bits that are set. */
	private static int[] bits(int mask) {
		return IntStream.range(0, 16).filter(bit -> (mask >>> bit & 1) != 0).toArray();
	}

	/**
	 * Interrupts of an 8259.
	 *
	 * @param mask  bit n is IRQ n
	 * @param flags absent in the short form, which means edge triggered, active high, not shared
	 * @see "ACPI 6.5, 6.4.2.1"
	 */
	record Irq(int mask, OptionalInt flags) implements SmallDescriptor {
		static Irq read(DescriptorReader in) throws ResourceException {
			int mask = in.u16("IRQ mask");
			return in.finished(new Irq(mask, in.left() == 0 ? OptionalInt.empty() : OptionalInt.of(in.u8("IRQ information"))));
		}

		public int[] interrupts() {
			return bits(mask);
		}

		public boolean isEdgeTriggered() {
			return (flags.orElse(1) & 1) != 0;
		}

		public boolean isActiveLow() {
			return (flags.orElse(1) >> 3 & 1) != 0;
		}

		public boolean isShared() {
			return (flags.orElse(1) >> 4 & 1) != 0;
		}

		public boolean isWakeCapable() {
			return (flags.orElse(1) >> 5 & 1) != 0;
		}

		@Override
		public byte[] encode() {
			var out = DescriptorWriter.small(IRQ).u16(mask);
			flags.ifPresent(out::u8);
			return out.done();
		}
	}

	/**
	 * Channels of an ISA DMA controller.
	 *
	 * @param mask  bit n is channel n
	 * @param flags bits 1:0 transfer size (8, 8 and 16, 16 bits), bit 2 bus master, bits 6:5 speed (compatibility, A, B, F)
	 * @see "ACPI 6.5, 6.4.2.2"
	 */
	record Dma(int mask, int flags) implements SmallDescriptor {
		static Dma read(DescriptorReader in) throws ResourceException {
			return in.finished(new Dma(in.u8("DMA channel mask"), in.u8("DMA flags")));
		}

		public int[] channels() {
			return bits(mask);
		}

		/** 0 for 8 bits, 1 for 8 and 16, 2 for 16. */
		public int transferSize() {
			return flags & 3;
		}

		public boolean isBusMaster() {
			return (flags >> 2 & 1) != 0;
		}

		/** 0 compatibility, 1 type A, 2 type B, 3 type F. */
		public int speed() {
			return flags >> 5 & 3;
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.small(DMA).u8(mask).u8(flags).done();
		}
	}

	/**
	 * Begins one of several alternatives.
	 *
	 * @param priority absent in the short form, which means acceptable in both; bits 1:0 compatibility, bits 3:2 performance
	 * @see "ACPI 6.5, 6.4.2.3"
	 */
	record StartDependent(OptionalInt priority) implements SmallDescriptor {
		private static final int ACCEPTABLE = 5;

		static StartDependent read(DescriptorReader in) throws ResourceException {
			return in.finished(new StartDependent(in.left() == 0 ? OptionalInt.empty() : OptionalInt.of(in.u8("priority"))));
		}

		/** 0 good, 1 acceptable, 2 sub-optimal. */
		public int compatibility() {
			return priority.orElse(ACCEPTABLE) & 3;
		}

		/** 0 good, 1 acceptable, 2 sub-optimal. */
		public int performance() {
			return priority.orElse(ACCEPTABLE) >> 2 & 3;
		}

		@Override
		public byte[] encode() {
			var out = DescriptorWriter.small(START_DEPENDENT);
			priority.ifPresent(out::u8);
			return out.done();
		}
	}

	/** Ends the alternatives. @see "ACPI 6.5, 6.4.2.4" */
	record EndDependent() implements SmallDescriptor {
		static EndDependent read(DescriptorReader in) throws ResourceException {
			return in.finished(new EndDependent());
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.small(END_DEPENDENT).done();
		}
	}

	/**
	 * A range of I/O ports that may be placed.
	 *
	 * @param flags     bit 0: decodes all 16 bits of an address, else 10
	 * @param alignment of the base, in ports
	 * @param length    in ports
	 * @see "ACPI 6.5, 6.4.2.5"
	 */
	record Io(int flags, int minimum, int maximum, int alignment, int length) implements SmallDescriptor {
		static Io read(DescriptorReader in) throws ResourceException {
			return in.finished(new Io(in.u8("information"), in.u16("_MIN"), in.u16("_MAX"), in.u8("_ALN"), in.u8("_LEN")));
		}

		public boolean decodesSixteenBits() {
			return (flags & 1) != 0;
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.small(IO).u8(flags).u16(minimum).u16(maximum).u8(alignment).u8(length).done();
		}
	}

	/** I/O ports at a fixed place, of which ten bits are decoded. @see "ACPI 6.5, 6.4.2.6" */
	record FixedIo(int base, int length) implements SmallDescriptor {
		static FixedIo read(DescriptorReader in) throws ResourceException {
			return in.finished(new FixedIo(in.u16("_BAS"), in.u8("_LEN")));
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.small(FIXED_IO).u16(base).u8(length).done();
		}
	}

	/**
	 * A request line of a DMA controller.
	 *
	 * @param width 0 to 5 for 8, 16, 32, 64, 128, 256 bits
	 * @see "ACPI 6.5, 6.4.2.7"
	 */
	record FixedDma(int request, int channel, int width) implements SmallDescriptor {
		static FixedDma read(DescriptorReader in) throws ResourceException {
			return in.finished(new FixedDma(in.u16("_DMA"), in.u16("_TYP"), in.u8("_SIZ")));
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.small(FIXED_DMA).u16(request).u16(channel).u8(width).done();
		}
	}

	/** At most seven bytes of a vendor. @see "ACPI 6.5, 6.4.2.8" */
	record VendorShort(Bytes bytes) implements SmallDescriptor {
		@Override
		public byte[] encode() {
			return DescriptorWriter.small(VENDOR).bytes(bytes).done();
		}
	}

	/**
	 * The last descriptor of a template.
	 *
	 * @param checksum makes all bytes of the template add up to 0; 0 says that there is none
	 * @see "ACPI 6.5, 6.4.2.9"
	 */
	record EndTag(int checksum) implements SmallDescriptor {
		static EndTag read(DescriptorReader in) throws ResourceException {
			return in.finished(new EndTag(in.u8("checksum")));
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.small(END).u8(checksum).done();
		}
	}

	/** A small descriptor that the specification reserves. @param name 0 to 15 */
	record Unknown(int name, Bytes bytes) implements SmallDescriptor {
		@Override
		public byte[] encode() {
			return DescriptorWriter.small(name).bytes(bytes).done();
		}
	}
}
