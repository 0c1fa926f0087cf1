package io.stagewalk.aml.region;

import io.stagewalk.aml.persistent.Edit;
import io.stagewalk.aml.persistent.LongMap;

/**
 * Address spaces of which nothing is known: every byte is 0 until it is written, and then what was written. A value, except
 * for whoever holds the edit that it was made with.
 */
public final class SimulatedSpaces {
	/** The most addresses that may be written to, in units of eight bytes. */
	public static final int MAX_WORDS = 1 << 20;

	/** Instead of an address space, for the buffers of communication channels: no region can have the number. */
	public static final int CHANNELS = 0x7d;

	private static final int ADDRESS_BITS = 56;
	private static final int CONNECTION_SHIFT = 20;

	private final Edit owner;
	private LongMap<Long> words;
	private int count;

	private SimulatedSpaces(Edit owner, LongMap<Long> words, int count) {
		this.owner = owner;
		this.words = words;
		this.count = count;
	}

	public static SimulatedSpaces empty() {
		return new SimulatedSpaces(null, LongMap.empty(), 0);
	}

	/** The same spaces, to be changed in place with this edit. */
	public SimulatedSpaces editable(Edit edit) {
		return owner == edit ? this : new SimulatedSpaces(edit, words.editable(edit), count);
	}

	/** Whether the same was written to the same addresses. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof SimulatedSpaces that && count == that.count && words.equals(that.words);
	}

	@Override
	public int hashCode() {
		return count;
	}

	/** The answer to an access. */
	public Answer answer(RegionRequest request) {
		return switch (request) {
			case RegionRequest.Access(var origin, var direction, long address, int bits, long value) -> switch (direction) {
				case READ -> new Answer.Value(read(origin.space(), address, bits / Byte.SIZE));
				case WRITE -> written(write(origin.space(), address, bits / Byte.SIZE, value));
			};
			case RegionRequest.Pins pins -> answer(pins);
			case RegionRequest.Transfer transfer -> new Answer.Bytes(transfer.bytes());
		};
	}

	/** A byte for each pin of each connection. */
	private Answer answer(RegionRequest.Pins pins) {
		int space = pins.origin().space();
		long at = ((long) pins.origin().connection().hashCode() << CONNECTION_SHIFT) + pins.first();
		int count = Math.min(pins.count(), Long.SIZE);
		long value = 0;
		for (int i = 0; i < count; i++) {
			switch (pins.direction()) {
				case READ -> value |= read(space, at + i, 1) << i;
				case WRITE -> {
					if (!write(space, at + i, 1, pins.value() >>> i & 1)) {
						return written(false);
					}
				}
			}
		}
		return new Answer.Value(value);
	}

	private static Answer written(boolean hasRoom) {
		return hasRoom ? new Answer.Value(0) : new Answer.Refused("expected at most " + MAX_WORDS + " different addresses to be written");
	}

	/** Eight bytes each; the space is in the bits that no address of it has in practice. */
	private static long key(int space, long address) {
		return (address >>> 3) ^ (long) space << ADDRESS_BITS;
	}

	/** Bytes at an address as a number, little-endian; at most eight. */
	public long read(int space, long address, int bytes) {
		long value = 0;
		for (int i = bytes - 1; i >= 0; i--) {
			var word = words.get(key(space, address + i));
			int shift = (int) (address + i & 7) * 8;
			value = value << 8 | (word == null ? 0 : word >>> shift & 0xff);
		}
		return value;
	}

	/** @return whether there was room for it */
	public boolean write(int space, long address, int bytes, long value) {
		for (int i = 0; i < bytes; i++) {
			long key = key(space, address + i);
			var word = words.get(key);
			if (word == null && ++count > MAX_WORDS) {
				return false;
			}
			int shift = (int) (address + i & 7) * 8;
			long rest = word == null ? 0 : word & ~(0xffL << shift);
			words.put(key, rest | (value >>> 8 * i & 0xff) << shift);
		}
		return true;
	}

	/** Whether one of the eight bytes around an address was written. */
	public boolean hasWord(int space, long address) {
		return words.get(key(space, address)) != null;
	}
}
