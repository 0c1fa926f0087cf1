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

	private static final int ADDRESS_BITS = 56;

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
			case RegionRequest.Access access when access.direction() == Direction.READ -> new Answer.Value(read(access));
			case RegionRequest.Access access -> write(access);
			case RegionRequest.Transfer transfer -> new Answer.Bytes(transfer.bytes());
		};
	}

	/** Eight bytes each; the space is in the bits that no address of it has in practice. */
	private static long key(RegionRequest.Access access, int offset) {
		return (access.address() + offset >>> 3) ^ (long) access.origin().space() << ADDRESS_BITS;
	}

	private long read(RegionRequest.Access access) {
		long value = 0;
		for (int i = access.bits() / 8 - 1; i >= 0; i--) {
			var word = words.get(key(access, i));
			int shift = (int) (access.address() + i & 7) * 8;
			value = value << 8 | (word == null ? 0 : word >>> shift & 0xff);
		}
		return value;
	}

	private Answer write(RegionRequest.Access access) {
		for (int i = 0; i < access.bits() / 8; i++) {
			long key = key(access, i);
			var word = words.get(key);
			if (word == null && ++count > MAX_WORDS) {
				return new Answer.Refused("expected at most " + MAX_WORDS + " different addresses to be written");
			}
			int shift = (int) (access.address() + i & 7) * 8;
			long rest = word == null ? 0 : word & ~(0xffL << shift);
			words.put(key, rest | (access.value() >>> 8 * i & 0xff) << shift);
		}
		return new Answer.Value(0);
	}
}
