package io.stagewalk.acpi.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A command of {@code etc/table-loader}, by which QEMU tells the firmware how to put its tables into memory. Each takes 128
 * bytes. Offsets and lengths are unsigned numbers of 32 bits.
 *
 * @see "hw/acpi/bios-linker-loader.c:BiosLinkerLoaderEntry"
 */
sealed interface LoaderCommand {
	/** Bytes of every command. */
	int LENGTH = 128;
	/** Bytes of a file name, with at least one 0 at its end. */
	int NAME_LENGTH = 56;

	/**
	 * Load a file.
	 *
	 * @param alignment a power of two
	 * @param zone      1 for anywhere below 4 GiB, 2 for where a PC's BIOS lies
	 */
	record Allocate(String file, long alignment, int zone) implements LoaderCommand {
	}

	/** Add the address of a loaded file to the number of {@code size} bytes at an offset in another. */
	record AddPointer(String file, String pointee, long offset, int size) implements LoaderCommand {
	}

	/** Subtract the sum of {@code length} bytes from the byte at {@code result}. */
	record AddChecksum(String file, long result, long start, long length) implements LoaderCommand {
	}

	/** Write the address of a place in a loaded file to QEMU's own copy of another. */
	record WritePointer(String file, String pointee, long offset, long pointeeOffset, int size) implements LoaderCommand {
	}

	/** Of a number that firmware skips. */
	record Unknown(long number) implements LoaderCommand {
	}

	int ALLOCATE = 1, ADD_POINTER = 2, ADD_CHECKSUM = 3, WRITE_POINTER = 4;

	/**
	 * The command at an offset.
	 *
	 * @param source the script's name, for messages
	 * @throws ContainerException if a name has no end
	 */
	static LoaderCommand read(String source, ByteBuffer script, int at) throws ContainerException {
		var bytes = script.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(at);
		int number = bytes.getInt();
		return switch (number) {
			case ALLOCATE -> new Allocate(name(source, bytes), bytes.getInt() & 0xffff_ffffL, bytes.get() & 0xff);
			case ADD_POINTER -> new AddPointer(name(source, bytes), name(source, bytes), bytes.getInt() & 0xffff_ffffL,
					bytes.get() & 0xff);
			case ADD_CHECKSUM -> new AddChecksum(name(source, bytes), bytes.getInt() & 0xffff_ffffL, bytes.getInt() & 0xffff_ffffL,
					bytes.getInt() & 0xffff_ffffL);
			case WRITE_POINTER -> new WritePointer(name(source, bytes), name(source, bytes), bytes.getInt() & 0xffff_ffffL,
					bytes.getInt() & 0xffff_ffffL, bytes.get() & 0xff);
			default -> new Unknown(number & 0xffff_ffffL);
		};
	}

	private static String name(String source, ByteBuffer bytes) throws ContainerException {
		int at = bytes.position();
		var name = new byte[NAME_LENGTH];
		bytes.get(name);
		var text = new String(name, StandardCharsets.ISO_8859_1);
		if (text.indexOf(0) < 0) {
			throw new ContainerException(source, "offset 0x" + Integer.toHexString(at),
					"a file name of less than " + NAME_LENGTH + " bytes");
		}
		return text.substring(0, text.indexOf(0));
	}

	/** The command's 128 bytes. */
	default byte[] bytes() {
		var bytes = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
		switch (this) {
			case Allocate it -> name(bytes.putInt(ALLOCATE), it.file).putInt((int) it.alignment).put((byte) it.zone);
			case AddPointer it -> name(name(bytes.putInt(ADD_POINTER), it.file), it.pointee).putInt((int) it.offset)
					.put((byte) it.size);
			case AddChecksum it -> name(bytes.putInt(ADD_CHECKSUM), it.file).putInt((int) it.result).putInt((int) it.start)
					.putInt((int) it.length);
			case WritePointer it -> name(name(bytes.putInt(WRITE_POINTER), it.file), it.pointee).putInt((int) it.offset)
					.putInt((int) it.pointeeOffset).put((byte) it.size);
			case Unknown it -> bytes.putInt((int) it.number);
		}
		return bytes.array();
	}

	private static ByteBuffer name(ByteBuffer bytes, String name) {
		return bytes.put(Arrays.copyOf(name.getBytes(StandardCharsets.ISO_8859_1), NAME_LENGTH));
	}
}
