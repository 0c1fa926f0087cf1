package io.stagewalk.aml.region;

import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/** Something that AML wants of an address space. */
public sealed interface RegionRequest {
	Origin origin();

	Direction direction();

	/**
	 * Who wants it.
	 *
	 * @param space      the number of the address space
	 * @param region     the path of the region
	 * @param field      the path of the field that was read or written
	 * @param method     the path of the method that is being executed, or of the scope while a table is loaded
	 * @param attribute  the field's access attribute
	 * @param length     the field's access length in bytes, 0 if it has none
	 * @param connection the resource template that the field is reached through
	 */
	record Origin(int space, NamePath region, NamePath field, NamePath method, int attribute, int length,
			Optional<Data.Bytes> connection) {
	}

	/**
	 * One access to one address.
	 *
	 * @param address in the address space, 64 bits
	 * @param bits    8, 16, 32 or 64
	 * @param value   what is written; 0 of reads
	 */
	record Access(Origin origin, Direction direction, long address, int bits, long value) implements RegionRequest {
	}

	/**
	 * Pins of {@code GeneralPurposeIo}, all at once.
	 *
	 * @param first which of the pins of the connection is the first, as ACPICA counts them
	 * @param count how many
	 * @param value what is written, the first pin in bit 0; 0 of reads
	 */
	record Pins(Origin origin, Direction direction, int first, int count, long value) implements RegionRequest {
	}

	/** A transfer of a whole buffer, over a bus or to a service. Compared by what it is. */
	record Transfer(Origin origin, Direction direction, long address, byte[] bytes) implements RegionRequest {
		public Transfer {
			bytes = bytes.clone();
		}

		/** A copy of what is sent: status and length first, then data. */
		@Override
		public byte[] bytes() {
			return bytes.clone();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Transfer that && origin.equals(that.origin) && direction == that.direction
					&& address == that.address && Arrays.equals(bytes, that.bytes);
		}

		@Override
		public int hashCode() {
			return origin.hashCode() * 31 + Arrays.hashCode(bytes);
		}
	}
}
