package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** Memory reads as a map from addresses to bytes would, however it was written; what was written later changes no snapshot. */
class MemoryReadsAsWrittenTest {
	/** The ends of memory and places where a chunk, a page or a node of the tree ends. */
	private static final long[] PLACES = { 0, 0x100, 0x1000, 0x2000, 0x4000_0000L, 0xbc76_4000L, 0x40_1000_0000L,
			(1L << 51) - 0x80, (1L << SimulatedMemory.MAX_ADDRESS_BITS) - 0x200 };
	private static final int SPREAD = 0x200;

	private record Snapshot(SimulatedMemory memory, Map<Long, Byte> model) {
	}

	@Test
	void likeAMapOfBytes() {
		Seeds.check(150, random -> {
			var memory = everywhere();
			var model = new HashMap<Long, Byte>();
			var snapshots = new ArrayList<Snapshot>();
			for (int i = 0; i < 120; i++) {
				memory = write(memory, model, random);
				if (random.nextInt(10) == 0) {
					snapshots.add(new Snapshot(memory, Map.copyOf(model)));
				}
			}
			snapshots.add(new Snapshot(memory, model));
			for (var snapshot : snapshots) {
				compare(snapshot, random);
			}
		});
	}

	/** Reads of each size agree with the bytes, at every offset around the border of two chunks. */
	@Test
	void atEveryOffsetAndSize() {
		var bytes = new byte[64];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (i * 37 + 0x91);
		}
		var memory = everywhere().writeBytes(0x10e0 + 3, bytes);
		for (int offset = 0; offset <= bytes.length - 8; offset++) {
			for (int size = 1; size <= 8; size++) {
				long expected = 0;
				for (int i = 0; i < size; i++) {
					expected += (bytes[offset + i] & 0xffL) << 8 * i;
				}
				assertEquals(expected, memory.read(0x10e3 + offset, size), "offset " + offset + ", size " + size);
			}
		}
	}

	private static SimulatedMemory everywhere() {
		return SimulatedMemory.empty().withPresent(new AddressRange(0, (1L << SimulatedMemory.MAX_ADDRESS_BITS) - 1));
	}

	private static SimulatedMemory write(SimulatedMemory memory, Map<Long, Byte> model, SplittableRandom random) {
		long address = PLACES[random.nextInt(PLACES.length)] + random.nextInt(SPREAD - 40);
		if (random.nextBoolean()) {
			long value = random.nextInt(4) == 0 ? 0 : random.nextLong();
			for (int i = 0; i < 8; i++) {
				model.put((address & -8) + i, (byte) (value >>> 8 * i));
			}
			return memory.write64(address & -8, value);
		}
		var bytes = new byte[random.nextInt(40)];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) random.nextInt();
			model.put(address + i, bytes[i]);
		}
		return memory.writeBytes(address, bytes);
	}

	private static void compare(Snapshot snapshot, SplittableRandom random) {
		for (long place : PLACES) {
			var expected = new byte[SPREAD];
			for (int i = 0; i < SPREAD; i++) {
				expected[i] = snapshot.model.getOrDefault(place + i, (byte) 0);
			}
			assertArrayEquals(expected, snapshot.memory.readBytes(place, SPREAD), Address.text(place));
			int at = random.nextInt(SPREAD);
			assertEquals(expected[at] & 0xff, snapshot.memory.read8(place + at));
		}
	}
}
