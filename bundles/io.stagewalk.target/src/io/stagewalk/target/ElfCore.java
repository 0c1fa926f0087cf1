package io.stagewalk.target;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.stagewalk.memory.BufferMemory;

/**
 * The format of an ELF core whose segments lie by their physical addresses, as QEMU's {@code dump-guest-memory} and kdump
 * write it. Where segments overlap (in a kdump the segment of the kernel's image lies within that of its bank), the one that
 * begins first counts.
 *
 * @see "System V ABI, gABI 4.1, chapter 5: Program Header"
 */
public final class ElfCore {
	/** More segments than any machine has banks. */
	public static final int MAX_SEGMENTS = 1 << 16;

	private static final byte[] MAGIC = {0x7f, 'E', 'L', 'F'};
	private static final int HEADER_SIZE = 64;
	private static final int PROGRAM_HEADER_SIZE = 56;
	private static final int ET_CORE = 4;
	private static final int PT_LOAD = 1;

	private ElfCore() {
	}

	/** Whether a file begins as ELF files do; of what is no file it is not asked. */
	public static boolean isAt(Path path) throws IOException {
		if (!Files.isRegularFile(path)) {
			return false;
		}
		try (var in = Files.newInputStream(path)) {
			return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
		}
	}

	/**
	 * The memory in a core. The file is mapped, not read; it must not change while it is used.
	 *
	 * @throws IOException    if the file cannot be read
	 * @throws ImageException if it is no 64-bit little-endian ELF core, or a segment is not wholly in the file
	 */
	public static BufferMemory open(Path file) throws IOException, ImageException {
		RegisterFile.requireFile(file);
		try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return new Reader(file.toString(), channel).read();
		}
	}

	private static final class Reader {
		private final String file;
		private final FileChannel channel;
		private final long size;

		Reader(String file, FileChannel channel) throws IOException {
			this.file = file;
			this.channel = channel;
			this.size = channel.size();
		}

		BufferMemory read() throws IOException, ImageException {
			var header = copy(0, HEADER_SIZE, "ELF header");
			if (header.getInt(0) != 0x464c457f || header.get(4) != 2 || header.get(5) != 1) {
				throw new ImageException(file, 0, "e_ident", "a 64-bit little-endian ELF file");
			}
			int type = header.getShort(16) & 0xffff;
			if (type != ET_CORE) {
				throw new ImageException(file, 16, "e_type", ET_CORE + ", a core, found " + type);
			}
			long offset = header.getLong(32);
			int entrySize = header.getShort(54) & 0xffff;
			int count = header.getShort(56) & 0xffff;
			if (entrySize < PROGRAM_HEADER_SIZE) {
				throw new ImageException(file, 54, "e_phentsize", "at least " + PROGRAM_HEADER_SIZE + ", found " + entrySize);
			}
			if (count == 0xffff) {
				throw new ImageException(file, 56, "e_phnum", "fewer than " + MAX_SEGMENTS + " program headers");
			}
			var parts = new ArrayList<BufferMemory.Part>();
			for (int i = 0; i < count; i++) {
				parts.addAll(segment(offset + (long) i * entrySize));
			}
			return BufferMemory.of(parts);
		}

		private List<BufferMemory.Part> segment(long at) throws IOException, ImageException {
			var header = copy(at, PROGRAM_HEADER_SIZE, "program header");
			long length = header.getLong(32);
			if (header.getInt(0) != PT_LOAD || length == 0) {
				return List.of();
			}
			long address = header.getLong(24);
			if (length < 0 || Long.compareUnsigned(address + length - 1, address) < 0) {
				throw new ImageException(file, at + 32, "p_filesz", "a length that fits the address space, found 0x"
						+ Long.toHexString(length));
			}
			var extent = new BufferMemory.Extent(header.getLong(8), length);
			checkInFile(extent.offset(), length, "segment at 0x" + Long.toHexString(address));
			return BufferMemory.map(channel, extent, address);
		}

		private void checkInFile(long offset, long length, String what) throws ImageException {
			if (offset < 0 || offset > size - length) {
				throw new ImageException(file, offset, what, length + " bytes within the file's " + size);
			}
		}

		/** Headers are copied: a process has too few mappings to spend one on each. */
		private ByteBuffer copy(long offset, int length, String what) throws IOException, ImageException {
			checkInFile(offset, length, what);
			var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
			while (buffer.hasRemaining()) {
				if (channel.read(buffer, offset + buffer.position()) < 0) {
					throw new EOFException(file + " became shorter while it was read");
				}
			}
			return buffer;
		}
	}
}
