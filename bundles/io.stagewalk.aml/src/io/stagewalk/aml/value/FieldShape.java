package io.stagewalk.aml.value;

import java.util.Optional;

/**
 * Where a field lies, and how it is accessed.
 *
 * @param bit        its first bit in the region
 * @param bits       its length
 * @param flags      access type in bits [3:0], lock rule in bit 4, update rule in bits [6:5]
 * @param link       how it is reached
 * @see "ACPI 6.5, 19.6, Field (Declare Field Objects)"
 */
public record FieldShape(long bit, long bits, int flags, Link link) {
	/**
	 * What {@code AccessAs} and {@code Connection} in front of a field say of it.
	 *
	 * @param attribute  of accesses to serial buses: the protocol
	 * @param length     of such accesses in bytes, 0 if none is given
	 * @param connection through what it is reached
	 * @param pin        how many named fields stand between it and the connection; ACPICA takes that for the number of its first pin
	 * @see "drivers/acpi/acpica/dsfield.c:acpi_ds_get_field_names"
	 */
	public record Link(int attribute, int length, Optional<Connection> connection, int pin) {
		/** Where nothing is said. */
		public static final Link NONE = new Link(0, 0, Optional.empty(), 0);

		public Link through(Optional<Connection> other) {
			return new Link(attribute, length, other, 0);
		}

		public Link accessed(int otherAttribute, int otherLength) {
			return new Link(otherAttribute, otherLength, connection, pin);
		}

		/** The same for the field behind this one. */
		public Link next() {
			return new Link(attribute, length, connection, pin + 1);
		}
	}

	private static final int ANY = 0;
	private static final int BYTE = 1;
	private static final int WORD = 2;
	private static final int DWORD = 3;
	private static final int QWORD = 4;
	private static final int BUFFER = 5;

	/** What becomes of bits that are accessed but not in the field. */
	public enum Update {
		PRESERVE, WRITE_AS_ONES, WRITE_AS_ZEROS
	}

	/** Whether an access type is one of those that the specification has. */
	public static boolean isAccessType(int type) {
		return type >= ANY && type <= BUFFER;
	}

	/** The number of the access type, 0 to 5. */
	public int accessType() {
		return flags & 15;
	}

	/**
	 * Bytes of one access. {@code AnyAcc} is byte by byte.
	 *
	 * @see "drivers/acpi/acpica/exprep.c:acpi_ex_decode_field_access"
	 */
	public int accessBytes() {
		return switch (accessType()) {
			case WORD -> 2;
			case DWORD -> 4;
			case QWORD -> 8;
			case ANY, BYTE, BUFFER -> 1;
			default -> 1;
		};
	}

	/** Whether the global lock is held during an access. */
	public boolean isLocked() {
		return (flags & 0x10) != 0;
	}

	/** @return empty if the bits say nothing that the specification has */
	public Optional<Update> update() {
		int rule = flags >> 5 & 3;
		return rule < Update.values().length ? Optional.of(Update.values()[rule]) : Optional.empty();
	}

	/** Offset in the region of the first byte that is accessed. */
	public long firstByte() {
		return bit / 8 / accessBytes() * accessBytes();
	}

	/** The field's first bit in the first access. */
	public int firstBit() {
		return (int) (bit - firstByte() * 8);
	}

	/** The number of accesses that reach the whole field. */
	public int accesses() {
		int width = accessBytes() * 8;
		return (int) ((firstBit() + bits + width - 1) / width);
	}

	/** Bytes that hold the field's value. */
	public int bytes() {
		return (int) ((bits + 7) / 8);
	}
}
