package io.stagewalk.target;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import io.stagewalk.memory.BufferMemory;

/**
 * Writes an ELF core of an Arm machine whose segments lie by their physical addresses.
 *
 * @see "System V ABI, gABI 4.1, chapter 4: ELF Header, chapter 5: Program Header"
 */
public final class ElfCoreWriter {
	private static final int HEADER_SIZE = 64;
	private static final int PROGRAM_HEADER_SIZE = 56;
	private static final short ET_CORE = 4;
	private static final short EM_AARCH64 = 183;
	private static final int PT_LOAD = 1;
	/** PF_R and PF_W. */
	private static final int READ_WRITE = 6;
	private static final int PAGE = 4096;

	private ElfCoreWriter() {
	}

	/**
	 * The bytes of a core.
	 *
	 * @param segments at most {@link ElfCore#MAX_SEGMENTS} − 2
	 */
	public static byte[] write(List<BufferMemory.Part> segments) {
		if (segments.size() > ElfCore.MAX_SEGMENTS - 2) {
			throw new IllegalArgumentException(segments.size() + " segments");
		}
		var out = new ByteArrayOutputStream();
		out.writeBytes(header(segments.size()));
		long offset = aligned(HEADER_SIZE + (long) segments.size() * PROGRAM_HEADER_SIZE);
		for (var segment : segments) {
			out.writeBytes(programHeader(segment, offset));
			offset = aligned(offset + segment.bytes().limit());
		}
		for (var segment : segments) {
			out.writeBytes(new byte[(int) (aligned(out.size()) - out.size())]);
			var bytes = new byte[segment.bytes().limit()];
			segment.bytes().get(0, bytes);
			out.writeBytes(bytes);
		}
		return out.toByteArray();
	}

	private static long aligned(long offset) {
		return offset + PAGE - 1 & -PAGE;
	}

	private static byte[] header(int segments) {
		var header = ByteBuffer.allocate(HEADER_SIZE).order(ByteOrder.LITTLE_ENDIAN);
		// magic number, 64 bits, little-endian, version 1
		header.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
		header.putShort(ET_CORE).putShort(EM_AARCH64).putInt(1).putLong(0).putLong(HEADER_SIZE).putLong(0).putInt(0);
		header.putShort((short) HEADER_SIZE).putShort((short) PROGRAM_HEADER_SIZE).putShort((short) segments);
		return header.array();
	}

	private static byte[] programHeader(BufferMemory.Part segment, long offset) {
		long length = segment.bytes().limit();
		return ByteBuffer.allocate(PROGRAM_HEADER_SIZE).order(ByteOrder.LITTLE_ENDIAN).putInt(PT_LOAD).putInt(READ_WRITE).putLong(offset)
				.putLong(0).putLong(segment.first()).putLong(length).putLong(length).putLong(PAGE).array();
	}
}
