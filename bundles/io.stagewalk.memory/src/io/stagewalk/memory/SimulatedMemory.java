package io.stagewalk.memory;

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
		var memory = this;
		for (int i = 0; i < bytes.length;) {
			long word = address + i & -8L;
			long value = memory.read64(word);
			for (int lane = (int) (address + i - word); lane < 8 && i < bytes.length; lane++, i++) {
				int shift = lane * Byte.SIZE;
				value = value & ~(0xffL << shift) | (bytes[i] & 0xffL) << shift;
			}
			memory = memory.write64(word, value);
		}
		return memory;
	}

	private void checkWritable(long address) {
		if ((address & 7) != 0 || !isPresent(address)) {
			throw new IllegalArgumentException("no doubleword of memory at " + Address.text(address));
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
