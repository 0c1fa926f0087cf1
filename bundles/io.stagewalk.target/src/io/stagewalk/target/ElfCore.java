package io.stagewalk.target;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.RangeSet;

/**
 * An ELF core whose segments lie by their physical addresses, as QEMU's {@code dump-guest-memory} and kdump write it. The
 * file is mapped, not read; it must not change while it is used. Where segments overlap, the one that begins first counts.
 *
 * @see "System V ABI, gABI 4.1, chapter 5: Program Header"
 */
public final class ElfCore implements PhysicalMemory {
	/** More segments than any machine has banks. */
	public static final int MAX_SEGMENTS = 1 << 16;

	private static final int HEADER_SIZE = 64;
	private static final int PROGRAM_HEADER_SIZE = 56;
	private static final int PT_LOAD = 1;

	private final List<Segment> segments;
	private final RangeSet present;

	/** @param words the same as doublewords, if the segment begins at a multiple of 8 */
	private record Segment(AddressRange range, MappedByteBuffer bytes, LongBuffer words) {

		Segment(AddressRange range, MappedByteBuffer bytes) {
			this(range, bytes, bytes.asLongBuffer());
		}

		Segment from(long address) {
			var rest = new AddressRange(address, range.last());
			var part = bytes.slice((int) (address - range.first()), (int) rest.length());
			part.order(ByteOrder.LITTLE_ENDIAN);
			return new Segment(rest, part);
		}
	}

	private ElfCore(List<Segment> segments) {
		this.segments = segments;
		this.present = new RangeSet(segments.stream().map(Segment::range).toList());
	}

	/**
	 * @throws IOException    if the file cannot be read
	 * @throws ImageException if it is no 64-bit little-endian ELF, or a segment is not wholly in the file
	 */
	public static ElfCore open(Path file) throws IOException, ImageException {
		try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return new Reader(file.toString(), channel).read();
		}
	}

	/** The addresses that the core has. */
	public RangeSet present() {
		return present;
	}

	@Override
	public boolean isPresent(long address) {
		return present.find(address & -8L).filter(range -> range.contains(address | 7)).isPresent();
	}

	@Override
	public long read64(long address) {
		var segment = find(address);
		if (segment != null && segment.range.contains(address + 7)) {
			return segment.bytes.getLong((int) (address - segment.range.first()));
		}
		long value = 0;
		for (int i = 7; i >= 0; i--) {
			var holder = find(address + i);
			value = value << Byte.SIZE
					| (holder == null ? 0 : holder.bytes.get((int) (address + i - holder.range.first())) & 0xff);
		}
		return value;
	}

	@Override
	public int read64s(long address, long[] into, int count) {
		int copied = 0;
		while (copied < count) {
			long at = address + (long) copied * Long.BYTES;
			var segment = find(at);
			long whole = segment == null || (segment.range.first() & 7) != 0 ? 0 : segment.range.last() - at + 1 >>> 3;
			if (whole > 0) {
				int part = (int) Math.min(count - copied, whole);
				segment.words.get((int) (at - segment.range.first() >>> 3), into, copied, part);
				copied += part;
			} else if (isPresent(at)) {
				into[copied++] = read64(at);
			} else {
				break;
			}
		}
		return copied;
	}

	/** Null if no segment has the address. */
	private Segment find(long address) {
		int low = 0;
		int high = segments.size() - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			var segment = segments.get(middle);
			if (segment.range.contains(address)) {
				return segment;
			}
			if (Long.compareUnsigned(address, segment.range.first()) < 0) {
				high = middle - 1;
			} else {
				low = middle + 1;
			}
		}
		return null;
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

		ElfCore read() throws IOException, ImageException {
			var header = copy(0, HEADER_SIZE, "ELF header");
			if (header.getInt(0) != 0x464c457f || header.get(4) != 2 || header.get(5) != 1) {
				throw new ImageException(file, 0, "e_ident", "a 64-bit little-endian ELF file");
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
			var segments = new ArrayList<Segment>();
			for (int i = 0; i < count; i++) {
				segment(segments, offset + (long) i * entrySize);
			}
			segments.sort(Comparator.comparing(Segment::range));
			return new ElfCore(disjoint(segments));
		}

		/** Cut so that no two overlap: in a kdump the segment of the kernel's image lies within that of its bank. */
		private static List<Segment> disjoint(List<Segment> sorted) {
			var kept = new ArrayList<Segment>(sorted.size());
			for (var segment : sorted) {
				var before = kept.isEmpty() ? null : kept.getLast().range;
				if (before == null || !before.contains(segment.range.first())) {
					kept.add(segment);
				} else if (!before.contains(segment.range.last())) {
					kept.add(segment.from(before.last() + 1));
				}
			}
			return List.copyOf(kept);
		}

		private void segment(List<Segment> segments, long at) throws IOException, ImageException {
			var header = copy(at, PROGRAM_HEADER_SIZE, "program header");
			long length = header.getLong(32);
			if (header.getInt(0) != PT_LOAD || length == 0) {
				return;
			}
			long address = header.getLong(24);
			if (length < 0 || Long.compareUnsigned(address + length - 1, address) < 0) {
				throw new ImageException(file, at + 32, "p_filesz", "a length that fits the address space, found 0x"
						+ Long.toHexString(length));
			}
			// a buffer holds 2 GiB at most: longer segments are mapped in pieces
			long piece = 1L << 30;
			for (long done = 0; done < length; done += piece) {
				long part = Math.min(piece, length - done);
				segments.add(new Segment(AddressRange.ofLength(address + done, part),
						map(header.getLong(8) + done, part, "segment at 0x" + Long.toHexString(address))));
			}
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

		private MappedByteBuffer map(long offset, long length, String what) throws IOException, ImageException {
			checkInFile(offset, length, what);
			var buffer = channel.map(FileChannel.MapMode.READ_ONLY, offset, length);
			buffer.order(ByteOrder.LITTLE_ENDIAN);
			return buffer;
		}
	}
}
