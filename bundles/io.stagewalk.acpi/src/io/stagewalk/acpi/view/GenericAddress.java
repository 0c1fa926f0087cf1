package io.stagewalk.acpi.view;

import java.nio.ByteBuffer;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;

/**
 * A register in some address space.
 *
 * @param space      address space ID; 0 is system memory
 * @param bitWidth   of the register
 * @param bitOffset  of the register at the address
 * @param accessSize 0 undefined, 1 to 4: 1, 2, 4, 8 bytes
 * @param address    unsigned 64 bits
 * @see "ACPI 6.5, 5.2.3.2 Generic Address Structure"
 */
public record GenericAddress(int space, int bitWidth, int bitOffset, int accessSize, long address) {
	/** Of the structure, in bytes. */
	static final int LENGTH = 12;

	private static final int SYSTEM_MEMORY = 0;
	private static final int LARGEST_ACCESS_SIZE = 4;

	/** What a structure says that is defined as a GenericAddress. @throws TableException if it ends before its end */
	public static GenericAddress of(Group structure) throws TableException {
		return new GenericAddress((int) structure.value("Space ID"), (int) structure.value("Bit Width"),
				(int) structure.value("Bit Offset"), (int) structure.value("Encoded Access Width"), structure.value("Address"));
	}

	/** The structure at an offset of little-endian bytes, of which there have to be {@link #LENGTH}. */
	static GenericAddress at(ByteBuffer bytes, int offset) {
		return new GenericAddress(bytes.get(offset) & 0xff, bytes.get(offset + 1) & 0xff, bytes.get(offset + 2) & 0xff,
				bytes.get(offset + 3) & 0xff, bytes.getLong(offset + 4));
	}

	/** Whether this is a register in memory; address 0 says that there is no register. */
	public boolean isMemory() {
		return space == SYSTEM_MEMORY && address != 0;
	}

	/** How many bytes an access may reach, at least 1. */
	public int bytes() {
		int register = (bitOffset + bitWidth + Byte.SIZE - 1) / Byte.SIZE;
		int access = accessSize == 0 || accessSize > LARGEST_ACCESS_SIZE ? 1 : 1 << accessSize - 1;
		return Math.max(register, access);
	}
}
