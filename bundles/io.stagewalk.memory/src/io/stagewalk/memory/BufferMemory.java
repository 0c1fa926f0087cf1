package io.stagewalk.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Physical memory that lies in buffers: byte arrays, or files that are mapped and not read. What lies in them must not
 * change while they are used.
 */
public final class BufferMemory implements PhysicalMemory {
	/** A buffer holds 2 GiB at most; larger files are mapped in pieces of this size. */
	private static final long PIECE = 1L << 30;
	private static final Part NOTHING = new Part(0, ByteBuffer.allocate(0));

	private final List<Part> parts;
	/** The same as doublewords, for reading many at once. */
	private final List<LongBuffer> words;
	private final RangeSet present;
	/** The part that the last read found: most reads stay where they are. Any thread may set it, all parts are good. */
	private Part recent = NOTHING;

	/**
	 * Bytes at an address.
	 *
	 * @param first physical address of the buffer's byte 0; the limit is the length
	 */
	public record Part(long first, ByteBuffer bytes) {

		/** Takes the buffer as it is, little-endian; its position does not matter. */
		public Part {
			bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
		}

		private boolean holds(long address, int size) {
			long offset = address - first;
			return offset >= 0 && offset <= bytes.limit() - size;
		}

		private AddressRange range() {
			return AddressRange.ofLength(first, bytes.limit());
		}

		private Part from(long address) {
			int offset = (int) (address - first);
			return new Part(address, bytes.slice(offset, bytes.limit() - offset));
		}
	}

	private BufferMemory(List<Part> parts) {
		this.parts = parts;
		this.words = parts.stream().map(part -> part.bytes.asLongBuffer()).toList();
		this.present = new RangeSet(parts.stream().map(Part::range).toList());
	}

	/**
	 * In any order; where parts overlap, the one that begins first counts, and of two that begin together the shorter.
	 *
	 * @throws IllegalArgumentException if a part passes the top of the address space
	 */
	public static BufferMemory of(List<Part> parts) {
		var sorted = parts.stream().filter(part -> part.bytes.limit() > 0).sorted(Comparator.comparing(Part::range)).toList();
		var kept = new ArrayList<Part>(sorted.size());
		for (var part : sorted) {
			long covered = kept.isEmpty() ? 0 : kept.getLast().range().last();
			if (kept.isEmpty() || Long.compareUnsigned(covered, part.first) < 0) {
				kept.add(part);
			} else if (Long.compareUnsigned(covered, part.range().last()) < 0) {
				kept.add(part.from(covered + 1));
			}
		}
		return new BufferMemory(List.copyOf(kept));
	}

	/** Bytes from an address on. */
	public static BufferMemory of(long first, byte[] bytes) {
		return of(List.of(new Part(first, ByteBuffer.wrap(bytes))));
	}

	/**
	 * A file that holds memory from an address on, byte for byte.
	 *
	 * @throws IllegalArgumentException if it passes the top of the address space
	 */
	public static BufferMemory map(Path file, long first) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return of(map(channel, new Extent(0, channel.size()), first));
		}
	}

	/** A stretch of a file, in bytes. */
	public record Extent(long offset, long length) {
	}

	/** Parts that hold a stretch of a file from an address on. */
	public static List<Part> map(FileChannel channel, Extent extent, long first) throws IOException {
		var pieces = new ArrayList<Part>();
		for (long done = 0; done < extent.length; done += PIECE) {
			long length = Math.min(PIECE, extent.length - done);
			pieces.add(new Part(first + done, channel.map(FileChannel.MapMode.READ_ONLY, extent.offset + done, length)));
		}
		return pieces;
	}

	/** Which addresses there are. */
	public RangeSet present() {
		return present;
	}

	@Override
	public boolean isPresent(long address) {
		return present.find(address & -8L).filter(range -> range.contains(address | 7)).isPresent();
	}

	@Override
	public long read64(long address) {
		var part = recent;
		if (!part.holds(address, Long.BYTES)) {
			part = find(address);
			if (part == null || !part.holds(address, Long.BYTES)) {
				return acrossParts(address);
			}
			recent = part;
		}
		return part.bytes.getLong((int) (address - part.first));
	}

	@Override
	public int read64s(long address, long[] into, int count) {
		int index = indexOf(address);
		var part = index < 0 ? NOTHING : parts.get(index);
		long offset = address - part.first;
		if (!part.holds(address, count * Long.BYTES) || (offset & 7) != 0) {
			return PhysicalMemory.super.read64s(address, into, count);
		}
		words.get(index).get((int) (offset >>> 3), into, 0, count);
		return count;
	}

	private long acrossParts(long address) {
		long value = 0;
		for (int i = Long.BYTES - 1; i >= 0; i--) {
			var part = find(address + i);
			value = value << Byte.SIZE | (part == null ? 0 : part.bytes.get((int) (address + i - part.first)) & 0xff);
		}
		return value;
	}

	/** Null if no part has the address. */
	private Part find(long address) {
		int index = indexOf(address);
		return index < 0 ? null : parts.get(index);
	}

	/** −1 if no part has the address. */
	private int indexOf(long address) {
		int low = 0;
		int high = parts.size() - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			var part = parts.get(middle);
			if (part.holds(address, 1)) {
				return middle;
			}
			if (Long.compareUnsigned(address, part.first) < 0) {
				high = middle - 1;
			} else {
				low = middle + 1;
			}
		}
		return -1;
	}
}
