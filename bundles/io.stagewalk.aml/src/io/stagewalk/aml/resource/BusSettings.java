package io.stagewalk.aml.resource;

/**
 * How a device is talked to on a serial bus.
 *
 * @see "ACPI 6.5, 6.4.3.8.2.1 to 6.4.3.8.2.4"
 */
public sealed interface BusSettings {

	/** 1 I²C, 2 SPI, 3 UART, 4 CSI-2, 0xc0 to 0xff the vendor's. */
	int busType();

	/** Bytes that these settings take of the type data; the vendor's bytes follow. */
	int length();

	/** @param speed hertz @param address of 7 or 10 bits */
	record I2c(long speed, int address) implements BusSettings {
		static final int TYPE = 1, LENGTH = 6;

		@Override
		public int busType() {
			return TYPE;
		}

		@Override
		public int length() {
			return LENGTH;
		}
	}

	/**
	 * @param speed     hertz
	 * @param bits      of a word
	 * @param phase     0 data on the first edge, 1 on the second
	 * @param polarity  0 the clock starts low, 1 high
	 * @param selection which device
	 */
	record Spi(long speed, int bits, int phase, int polarity, int selection) implements BusSettings {
		static final int TYPE = 2, LENGTH = 9;

		@Override
		public int busType() {
			return TYPE;
		}

		@Override
		public int length() {
			return LENGTH;
		}
	}

	/**
	 * @param baud    bits a second
	 * @param receive FIFO, bytes
	 * @param send    FIFO, bytes
	 * @param parity  0 none, 1 even, 2 odd, 3 mark, 4 space
	 * @param lines   bit 7 RTS, 6 CTS, 5 DTR, 4 DSR, 3 RI, 2 DCD
	 */
	record Uart(long baud, int receive, int send, int parity, int lines) implements BusSettings {
		static final int TYPE = 3, LENGTH = 10;

		@Override
		public int busType() {
			return TYPE;
		}

		@Override
		public int length() {
			return LENGTH;
		}
	}

	/** A camera; all that is known of it stands in the type specific flags. */
	record Csi2() implements BusSettings {
		static final int TYPE = 4;

		@Override
		public int busType() {
			return TYPE;
		}

		@Override
		public int length() {
			return 0;
		}
	}

	/** A bus of a vendor, or one that is not known: all its type data count as the vendor's. */
	record Other(int busType) implements BusSettings {
		@Override
		public int length() {
			return 0;
		}
	}
}
