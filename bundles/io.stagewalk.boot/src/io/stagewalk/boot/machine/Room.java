package io.stagewalk.boot.machine;

import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;
import io.stagewalk.translation.builder.TableFrames;

/**
 * Memory that was taken from free frames, aligned to its size.
 *
 * @param left the frames behind it
 */
public record Room(PA base, TableFrames left) {

	/**
	 * @param bytes at least 1
	 * @return empty if there are not enough frames
	 */
	public static Optional<Room> take(TableFrames frames, long bytes) {
		long count = Math.ceilDiv(bytes, Address.PAGE_SIZE);
		long skipped = -frames.next() & Long.highestOneBit(2 * count - 1) - 1;
		return frames.has(skipped + count)
				? Optional.of(new Room(PA.ofFrame(frames.next() + skipped), frames.taken(skipped + count))) : Optional.empty();
	}
}
