package io.stagewalk.memory;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The physical memory of a simulated machine, as an immutable value: writing gives a new memory that shares all but the
 * written chunk, and the path to it, with the old one. So every step of a trace can have its own memory, and a snapshot
 * costs nothing.
 *
 * <p>Memory that is present and was never written reads as 0.
 */
public final class SimulatedMemory implements PhysicalMemory {
	/** The architecture's largest physical address size (FEAT_LPA, FEAT_LPA2). */
	public static final int MAX_ADDRESS_BITS = 52;

	private final RangeSet present;
	private final ChunkTree chunks;

	private SimulatedMemory(RangeSet present, ChunkTree chunks) {
		this.present = present;
		this.chunks = chunks;
	}

	/** Memory with nothing in it. */
	public static SimulatedMemory empty() {
		return new SimulatedMemory(RangeSet.EMPTY, ChunkTree.EMPTY);
	}

	/** Which addresses can be read. */
	public RangeSet present() {
		return present;
	}

	/**
	 * This memory with more of it present; what was written stays.
	 *
	 * @throws IllegalArgumentException if the range passes {@link #MAX_ADDRESS_BITS}
	 */
	public SimulatedMemory withPresent(AddressRange range) {
		if (range.last() >>> MAX_ADDRESS_BITS != 0) {
			throw new IllegalArgumentException("a physical address has at most " + MAX_ADDRESS_BITS + " bits: " + range);
		}
		return present.contains(range) ? this : new SimulatedMemory(present.plus(range), chunks);
	}

	@Override
	public boolean isPresent(long address) {
		return present.find(address & -8L).filter(range -> range.contains(address | 7)).isPresent();
	}

	@Override
	public long read64(long address) {
		return chunks.read(address >>> 3);
	}

	@Override
	public int read64s(long address, long[] into, int count) {
		var stretch = present.find(address);
		if (stretch.isEmpty() || count == 0) {
			return 0;
		}
		int copied = (int) Math.min(count, stretch.get().last() - address + 1 >>> 3);
		chunks.read(address >>> 3, into, copied);
		return copied;
	}

	/**
	 * This memory with one doubleword changed.
	 *
	 * @param address a multiple of 8 that {@link #isPresent is present}
	 * @throws IllegalArgumentException if it is not
	 */
	public SimulatedMemory write64(long address, long value) {
		checkWritable(address);
		return read64(address) == value ? this : new SimulatedMemory(present, chunks.write(address >>> 3, value));
	}

	/**
	 * This memory with bytes changed.
	 *
	 * @throws IllegalArgumentException if a byte's doubleword is not present
	 */
	public SimulatedMemory writeBytes(long address, byte[] bytes) {
		if (bytes.length == 0) {
			return this;
		}
		long first = address & -8L;
		checkWritable(new AddressRange(first, address + bytes.length - 1 | 7));
		var words = new long[(int) ((address + bytes.length + 7 & -8L) - first >>> 3)];
		read64s(first, words, words.length);
		for (int i = 0; i < bytes.length; i++) {
			int word = (int) (address + i - first >>> 3);
			int shift = (int) (address + i & 7) * Byte.SIZE;
			words[word] = words[word] & ~(0xffL << shift) | (bytes[i] & 0xffL) << shift;
		}
		return write64s(first, words);
	}

	/**
	 * This memory with doublewords changed, such as a whole table.
	 *
	 * @param address a multiple of 8
	 * @throws IllegalArgumentException if one of them is not present
	 */
	public SimulatedMemory write64s(long address, long[] values) {
		if (values.length == 0) {
			return this;
		}
		checkWritable(AddressRange.ofLength(address, (long) values.length * Long.BYTES));
		var changed = chunks;
		for (int i = 0; i < values.length;) {
			long index = (address >>> 3) + i;
			int offset = (int) index & ChunkTree.CHUNK_WORDS - 1;
			int length = Math.min(ChunkTree.CHUNK_WORDS - offset, values.length - i);
			var chunk = changed.chunk(index);
			if (!Arrays.equals(chunk, offset, offset + length, values, i, i + length)) {
				System.arraycopy(values, i, chunk, offset, length);
				changed = changed.writeChunk(index, chunk);
			}
			i += length;
		}
		return changed == chunks ? this : new SimulatedMemory(present, changed);
	}

	/**
	 * Where two memories read differently, in stretches of 128 bytes, ascending and found lazily. What they share is not
	 * looked at: it takes as long as one was changed since both were the same.
	 */
	public Stream<AddressRange> differences(SimulatedMemory other) {
		return chunks.differences(other.chunks)
				.mapToObj(index -> AddressRange.ofLength(index << 3, (long) ChunkTree.CHUNK_WORDS * Long.BYTES));
	}

	private void checkWritable(long address) {
		if ((address & 7) != 0 || !isPresent(address)) {
			throw new IllegalArgumentException("no doubleword of memory at " + Address.text(address));
		}
	}

	private void checkWritable(AddressRange doublewords) {
		if ((doublewords.first() & 7) != 0 || !present.contains(doublewords)) {
			throw new IllegalArgumentException("no doublewords of memory at " + doublewords);
		}
	}

	/** Whether both hold the same bytes everywhere and the same addresses are present. */
	@Override
	public boolean equals(Object other) {
		return other instanceof SimulatedMemory that && present.equals(that.present) && chunks.readsAs(that.chunks);
	}

	@Override
	public int hashCode() {
		return present.hashCode();
	}
}
